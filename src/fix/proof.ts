import type {VFile} from 'vfile'
import type {Edit, Severity} from '../types.js'
import {unedited} from './edits.js'

/** What is to be known of a ruleset: the kinds of claim that its statement serves. */
interface Prescribing {
  readonly id: string
  readonly statement: {readonly kinds: readonly string[]} | null
}

/** What linting an edited text found, each place as it was before the edits. */
export interface Proof {
  /** By rule, in the order of their starts. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  readonly claims: readonly Claim[]
}

/** A claim by its words and kinds. */
interface Claim {
  readonly key: string
  readonly text: string
  /** It needs a statement, and leads to one. */
  readonly tied: boolean
  /** It has a mark. */
  readonly marked: boolean
  readonly start: number
}

/** What an edited text has that it must not have: where, and in words. */
export interface Fault {
  readonly start: number
  readonly why: string
}

interface Place {
  readonly start: number
  readonly end: number
  readonly severity: Severity
}

const ranks: readonly Severity[] = ['info', 'warning', 'error']

/** The proof that a linted file gives for the edits that made it, by the rulesets that it was linted with. */
export function proofOf({messages, data}: VFile, edits: readonly Edit[], rulesets: readonly Prescribing[]): Proof {
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
    claims: claims.map(({text, kind, kinds, linked, mark, start}) => ({
      key: JSON.stringify([text, kind, kinds]),
      text,
      tied: linked && rulesets.some(({id, statement}) => statement?.kinds.includes(kinds[id] ?? 'none')),
      marked: mark !== null,
      start: before(start.offset, 'start')
    }))
  }
}

/**
 * Where something is found that was not found there before or was less grave, a claim is another, is no longer tied, or
 * has got a mark that does not tie it. Undefined where nothing is.
 */
export function faultsOf(was: Proof, is: Proof): Fault[] | undefined {
  const faults: Fault[] = []
  const isOther = was.claims.length !== is.claims.length || was.claims.some(({key}, at) => is.claims[at]!.key !== key)
  if (isOther) faults.push(...others(was.claims, is.claims))
  else
    for (const [at, {text, tied, marked, start}] of was.claims.entries()) {
      const now = is.claims[at]!
      if (tied && !now.tied) faults.push({start, why: `“${text}” would no longer lead to the disclaimer`})
      if (!marked && now.marked && !now.tied) faults.push({start, why: `the mark at “${text}” would lead nowhere`})
    }
  for (const [rule, places] of is.places) {
    const known = was.places.get(rule) ?? []
    const strange = strangers(places, known)
    const more = strange.length === 0 && places.length > known.length ? places : strange
    faults.push(...more.map(({start}) => ({start, why: `there would be one more ${rule}`})))
  }
  return faults.length > 0 ? faults : undefined
}

/** Where claims are that only one of two lists has; the first that differ where each has them all, in another order. */
function others(was: readonly Claim[], is: readonly Claim[]): Fault[] {
  const named = ({key, start}: Claim) => `${start} ${key}`
  const [before, now] = [new Set(was.map(named)), new Set(is.map(named))]
  const found = [...was.filter((one) => !now.has(named(one))), ...is.filter((one) => !before.has(named(one)))]
  const first = was.find(({key}, at) => is[at]?.key !== key) ?? is.at(-1)
  return (found.length > 0 ? found : first ? [first] : []).map(({start, text}) => ({
    start,
    why: `“${text}” would be another claim`
  }))
}

/** The places that touch none which was known and no less grave. */
function strangers(places: readonly Place[], known: readonly Place[]): Place[] {
  let first = 0
  return places.filter(({start, end, severity}) => {
    while (first < known.length && known[first]!.end < start) first++
    for (let at = first; at < known.length && known[at]!.start <= end; at++) {
      const one = known[at]!
      if (one.end >= start && ranks.indexOf(severity) <= ranks.indexOf(one.severity)) return false
    }
    return true
  })
}

/** How many places of a rule's faults are gone. */
export function mended(was: Proof, is: Proof, rule: string): number {
  return (was.places.get(rule)?.length ?? 0) - (is.places.get(rule)?.length ?? 0)
}
