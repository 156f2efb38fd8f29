import type {ClaimEntry, PageEntry} from '../types.js'
import {inert} from './inert.js'

/** What the name of a variant means to somebody who never saw a list of them. */
const VARIANTS: Readonly<Record<string, string>> = {
  exact: 'exact words',
  comma: 'exact words but for a comma',
  agency: 'the agency named another way',
  subject: 'the product named another way',
  number: '“statement” in the wrong number',
  reworded: 'reworded',
  truncated: 'cut short',
  'other-agency': 'another agency named',
  translated: 'a translation',
  hollow: 'taken back'
}

/** The name of a variant in words. */
export function variantOf(variant: string): string {
  return VARIANTS[variant] ?? inert(variant)
}

/** `3 claims`, `1 claim`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * How many claims a page makes, and, where it has a disclaimer, how many are tied to it. `served` are the kinds of claim that
 * a disclaimer serves; claims of another kind that are not tied are told apart.
 */
export function claimsOf(all: readonly ClaimEntry[], disclaimer: boolean, served?: readonly string[]): string {
  if (all.length === 0) return 'no claims'
  const claims = served ? all.filter((claim) => claim.linked || served.includes(claim.kind)) : all
  const other = all.length - claims.length
  if (disclaimer && other > 0) {
    const rest = `${other} more that it does not serve`
    return claims.length === 0
      ? `${count(other, 'claim')}, none of a kind that a disclaimer serves`
      : `${claimsOf(claims, disclaimer)} · ${rest}`
  }
  const linked = claims.filter((claim) => claim.linked).length
  const made = count(all.length, 'claim')
  if (!disclaimer && linked === 0) return made
  if (claims.length === 1) return `${made} · ${linked === 1 ? '' : 'not '}tied to the disclaimer`
  const tied = linked === claims.length ? 'all' : linked === 0 ? 'none' : String(linked)
  return `${made} · ${tied} tied to the disclaimer`
}

/** What state the disclaimer of a page is in; nothing for a page that makes no claim and prints none. */
export function disclaimerOf({claims, disclaimer}: PageEntry): string {
  if (!disclaimer) return claims.length === 0 ? '' : 'no disclaimer on this page'
  const wording = variantOf(disclaimer.variant)
  const mark = disclaimer.mark === null ? 'no mark' : `marked ${inert(disclaimer.mark)}`
  const source = disclaimer.source === 'site' ? ', printed by the site' : ''
  return `disclaimer: ${wording}, ${mark}${source}`
}

/** What is to be known of a page's language: nothing where it is read with a reviewed pack. */
export function languageOf({language: {tag, status, unread}}: PageEntry): string {
  const name = inert(tag)
  if (status === 'none') return `in “${name}”, which has no language pack: claims not read`
  const draft = status === 'draft' ? `in “${name}”, whose language pack is a draft: no finding is an error` : ''
  const others = unread.length > 0 ? `not read: text in ${unread.map((one) => `“${inert(one)}”`).join(', ')}` : ''
  return [draft, others].filter((part) => part !== '').join(' · ')
}
