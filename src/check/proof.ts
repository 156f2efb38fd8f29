import type {Claim} from '../find/facts.js'
import type {Ruleset} from '../ruleset.js'
import type {Reason} from '../types.js'
import {trialsOf, type Verdict} from './kind.js'
import {everyHas, found} from './pattern.js'

const rank = {met: 2, saved: 1, unmet: 0} as const

/**
 * Why a claim is what a ruleset makes of it: each kind, and each criterion of a kind, with its result. `met`: the claim
 * has all that it asks for, `by` these concepts. `saved`: it would have, but for these. `unmet`: it has not.
 */
export function proofOf(claim: Claim, ruleset: Ruleset): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const {kind, test, match} of trialsOf(ruleset)) {
    const criterion = match.criterion ?? null
    const key = `${kind} ${criterion}`
    const whole = everyHas(claim, test.all)
    const against = whole ? found(claim, test.none) : []
    const result = !whole ? 'unmet' : against.length > 0 ? 'saved' : 'met'
    const before = reasons.get(key)
    if (before && rank[before.result] >= rank[result]) continue
    const by = result === 'met' ? found(claim, test.all) : against
    reasons.set(key, {ruleset: ruleset.id, kind, criterion, result, by: [...new Set(by)]})
  }
  return [...reasons.values()]
}

/** The reasons that bear on claims with these facts: what they meet, and what they were saved from. Made once a verdict. */
export function becauseOf(claim: Claim, ruleset: Ruleset, verdict: Verdict): readonly Reason[] {
  const known = bearing.get(verdict)
  if (known) return known
  const made = proofOf(claim, ruleset).filter(({result}) => result !== 'unmet')
  bearing.set(verdict, made)
  return made
}

const bearing = new WeakMap<Verdict, readonly Reason[]>()
