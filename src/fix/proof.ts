import type {VFile} from 'vfile'
import type {Edit, Severity} from '../types.js'
import {unedited} from './edits.js'

/** What linting an edited text found, each place as it was before the edits. */
export interface Proof {
  /** By rule, in the order of their starts. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** The claims in their order, with their kinds. */
  readonly claims: readonly string[]
  readonly tied: readonly boolean[]
}

interface Place {
  readonly start: number
  readonly end: number
  readonly severity: Severity
}

const ranks: readonly Severity[] = ['info', 'warning', 'error']

/** The proof that a linted file gives for the edits that made it. */
export function proofOf({messages, data}: VFile, edits: readonly Edit[]): Proof {
  const before = unedited(edits)
  const places = new Map<string, Place[]>()
  for (const {ruleId = '', place, related = [], severity = 'info'} of messages) {
    const all = places.get(ruleId) ?? []
    places.set(ruleId, all)
    for (const {start, end} of place && 'start' in place ? [place, ...related] : related)
      all.push({start: before(start.offset ?? 0, 'start'), end: before(end.offset ?? 0, 'end'), severity})
  }
  for (const all of places.values()) all.sort((one, other) => one.start - other.start)
  const claims = (data.claimlint?.pages ?? []).flatMap((page) => page.claims)
  return {
    places,
    claims: claims.map(({text, kind, kinds}) => JSON.stringify([text, kind, kinds])),
    tied: claims.map(({linked}) => linked)
  }
}

/** Whether nothing is found that was not found there before, and the claims are the same, the tied ones still tied. */
export function isNoWorse(was: Proof, is: Proof): boolean {
  if (is.claims.length !== was.claims.length) return false
  if (is.claims.some((claim, at) => claim !== was.claims[at] || (was.tied[at] && !is.tied[at]))) return false
  return [...is.places].every(([rule, places]) => {
    const known = was.places.get(rule) ?? []
    return places.length <= known.length && areKnown(places, known)
  })
}

/** Whether each place touches one that was known and was no less grave. */
function areKnown(places: readonly Place[], known: readonly Place[]): boolean {
  let first = 0
  return places.every(({start, end, severity}) => {
    while (first < known.length && known[first]!.end < start) first++
    for (let at = first; at < known.length && known[at]!.start <= end; at++) {
      const one = known[at]!
      if (one.end >= start && ranks.indexOf(severity) <= ranks.indexOf(one.severity)) return true
    }
    return false
  })
}

/** How many places of a rule's faults are gone. */
export function mended(was: Proof, is: Proof, rule: string): number {
  return (was.places.get(rule)?.length ?? 0) - (is.places.get(rule)?.length ?? 0)
}
