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

/** Claims, those of them that need a disclaimer, and those of these that are tied to one. */
export interface Ties {
  readonly claims: number
  readonly needing: number
  readonly tied: number
}

/** The ties of some claims. `served` are the kinds of claim that a disclaimer serves: all of them where it is not given. */
export function tiesOf(all: readonly ClaimEntry[], served?: readonly string[]): Ties {
  const needing = served ? all.filter(({kind}) => served.includes(kind)) : all
  return {claims: all.length, needing: needing.length, tied: needing.filter(({linked}) => linked).length}
}

/** How many claims a page makes, and, where it has a disclaimer, how many need it and are tied to it. */
export function claimsOf({claims, needing, tied}: Ties, disclaimer: boolean, words: Words = wordsIn()): string {
  const {page} = words
  if (claims === 0) return page.noClaims
  const made = words.claims(claims)
  if (!disclaimer) return made
  if (needing === 0) return page.noneServed(made)
  if (needing < claims) return `${made} · ${page.needing(needing, tied)}`
  if (needing === 1) return `${made} · ${tied === 1 ? page.tied : page.notTied}`
  const many = tied === needing ? page.allTied : tied === 0 ? page.noneTied : page.someTied(tied)
  return `${made} · ${many}`
}

/** The claims of all pages in the last line of a report. */
export function sumOf({claims, needing, tied}: Ties, words: Words = wordsIn()): string {
  if (claims === 0) return words.page.noClaims
  const made = words.claims(claims)
  if (needing === 0) return words.page.noneServed(made)
  return needing === claims ? words.summary.tied(made, tied) : words.summary.needing(made, needing, tied)
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
