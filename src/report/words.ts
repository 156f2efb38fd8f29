import {type Words, wordsIn} from '../locales/index.js'
import type {ClaimEntry, PageEntry} from '../types.js'
import {inert} from './inert.js'

/** `3 claims`, `1 claim`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The name of a variant in words. */
export function variantOf(variant: string, {variants}: Words = wordsIn()): string {
  return Object.hasOwn(variants, variant) ? variants[variant]! : inert(variant)
}

/**
 * How many claims a page makes, and, where it has a disclaimer, how many are tied to it. `served` are the kinds of claim that
 * a disclaimer serves; claims of another kind that are not tied are told apart.
 */
export function claimsOf(
  all: readonly ClaimEntry[],
  disclaimer: boolean,
  served?: readonly string[],
  words: Words = wordsIn()
): string {
  const {page} = words
  if (all.length === 0) return page.noClaims
  const claims = served ? all.filter((claim) => claim.linked || served.includes(claim.kind)) : all
  const other = all.length - claims.length
  if (disclaimer && other > 0) {
    return claims.length === 0
      ? page.noneServed(words.claims(other))
      : `${claimsOf(claims, disclaimer, undefined, words)} · ${page.unserved(other)}`
  }
  const linked = claims.filter((claim) => claim.linked).length
  const made = words.claims(all.length)
  if (!disclaimer && linked === 0) return made
  if (claims.length === 1) return `${made} · ${linked === 1 ? page.tied : page.notTied}`
  const tied = linked === claims.length ? page.allTied : linked === 0 ? page.noneTied : page.someTied(linked)
  return `${made} · ${tied}`
}

/** What state the disclaimer of a page is in; nothing for a page that makes no claim and prints none. */
export function disclaimerOf({claims, disclaimer}: PageEntry, words: Words = wordsIn()): string {
  const {page} = words
  if (!disclaimer) return claims.length === 0 ? '' : page.noDisclaimer
  const mark = disclaimer.mark === null ? null : inert(disclaimer.mark)
  return page.disclaimer(variantOf(disclaimer.variant, words), mark, disclaimer.source === 'site')
}

/** What is to be known of a page's language: nothing where it is read with a reviewed pack. */
export function languageOf({language: {tag, status, unread}}: PageEntry, {page, quote}: Words = wordsIn()): string {
  const name = inert(tag)
  if (status === 'none') return page.noPack(name)
  const others = unread.length > 0 ? page.notRead(unread.map((one) => quote(inert(one))).join(', ')) : ''
  return [status === 'draft' ? page.draft(name) : '', others].filter((part) => part !== '').join(' · ')
}
