import type {Claim} from '../find/facts.js'
import type {Ruleset} from '../ruleset.js'
import type {Reason} from '../types.js'
import {conceptsFor, type Outcome, type Verdict} from './kind.js'

/**
 * Why a claim is what a ruleset makes of it: each kind, and each criterion of a kind, with its result. `met`: the claim
 * has all that it asks for, `by` these concepts. `saved`: it would have, but for these. `unmet`: it has not.
 */
export function proofOf(claim: Claim, ruleset: Ruleset, {outcomes}: Verdict): Reason[] {
  return outcomes.map((outcome) => reasonOf(claim, ruleset, outcome))
}

/** The reasons that bear on a claim: what it meets, and what it was saved from. */
export function becauseOf(claim: Claim, ruleset: Ruleset, verdict: Verdict): readonly Reason[] {
  return verdict.bearing.map((outcome) => reasonOf(claim, ruleset, outcome))
}

function reasonOf(claim: Claim, ruleset: Ruleset, {kind, criterion, result, by}: Outcome): Reason {
  return {ruleset: ruleset.id, kind, criterion, result, by: conceptsFor(claim, by, ruleset)}
}
