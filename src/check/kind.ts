import type {Claim} from '../find/facts.js'
import type {Case, Pattern, Rule, Ruleset} from '../ruleset.js'
import {fits, hasAll, keysOf, type Test, testOf} from './pattern.js'

/** What a case says of the claims that it fits. */
export interface Match {
  readonly criterion?: string
  /** Key of a rule's `grades`. */
  readonly grade?: string
}

/** What a ruleset makes of a claim: the first of its kinds that fits, and the rules that find it. */
export interface Verdict extends Match {
  readonly kind: string
  readonly findings: ReadonlyMap<Rule, Finding>
}

/** A rule's claim, and the conditions that it does not meet. */
export interface Finding extends Match {
  readonly missing: readonly string[]
}

/** A case made ready, with what it says. */
export interface Trial {
  readonly kind: string
  readonly test: Test
  readonly match: Match
}

/** A ruleset made ready for judging, and the verdicts on facts that were seen before: copy repeats itself. */
interface Judge {
  readonly trials: readonly Trial[]
  readonly finders: readonly {readonly rule: Rule; readonly trials: readonly Trial[]}[]
  readonly keyOf: (claim: Claim) => string
  readonly known: Map<string, Verdict>
}

/** Verdicts that are kept at most. */
const most = 5_000
const judges = new WeakMap<Ruleset, Judge>()

/** The kind of a claim by a ruleset (`none` where no kind fits) and the rules that it falls under. */
export function judge(claim: Claim, ruleset: Ruleset): Verdict {
  const {trials, finders, keyOf, known} = judgeOf(ruleset)
  const key = keyOf(claim)
  const before = known.get(key)
  if (before) return before
  const trial = trials.find(({test}) => fits(claim, test))
  const kind = trial?.kind ?? 'none'
  const findings = new Map<Rule, Finding>()
  for (const {rule, trials: own} of finders) {
    const match = rule.kinds.length === 0 || rule.kinds.includes(kind) ? matchOf(claim, own, trial?.match) : undefined
    if (match) findings.set(rule, {...match, missing: missingOf(claim, rule)})
  }
  for (const rule of [...findings.keys()])
    if (rule.unless.some((id) => [...findings.keys()].some((other) => other.id === id))) findings.delete(rule)
  const verdict: Verdict = {kind, ...trial?.match, findings}
  if (known.size < most) known.set(key, verdict)
  return verdict
}

/** The trials of a ruleset's kinds, in the order in which the law decides. */
export function trialsOf(ruleset: Ruleset): readonly Trial[] {
  return judgeOf(ruleset).trials
}

/** What the first case that fits says; where a rule names kinds alone, what the kind's own case says. */
function matchOf(claim: Claim, trials: readonly Trial[], ofKind: Match | undefined): Match | undefined {
  if (trials.length === 0) return ofKind ?? {}
  const trial = trials.find(({test}) => fits(claim, test))
  return trial && {...ofKind, ...trial.match}
}

function missingOf(claim: Claim, {elements}: Rule): string[] {
  return elements.flatMap(({id, when, needs}) => (fits(claim, testOf(when)) && !hasAll(claim, needs) ? [id] : []))
}

function judgeOf(ruleset: Ruleset): Judge {
  const known = judges.get(ruleset)
  if (known) return known
  const made: Judge = {
    trials: ruleset.kinds.flatMap((kind) => [
      ...kind.cases.map((one) => trialOf(kind.id, one, testOf(one, kind.not))),
      ...ruleset.rules
        .filter(({id}) => kind.rules.includes(id))
        .flatMap((rule) => rule.match.map((one) => trialOf(kind.id, one, testOf(one, rule.not, kind.not))))
    ]),
    finders: ruleset.rules
      .filter((rule) => rule.kinds.length + rule.match.length > 0)
      .map((rule) => ({rule, trials: rule.match.map((one) => trialOf(rule.id, one, testOf(one, rule.not)))})),
    keyOf: keysOf(patternsOf(ruleset)),
    known: new Map()
  }
  judges.set(ruleset, made)
  return made
}

/** Every pattern that a ruleset compares a claim with. */
function patternsOf({kinds, rules}: Ruleset): Pattern[] {
  const asked: (Case | undefined)[] = [
    ...kinds.flatMap((kind) => [...kind.cases, kind.not]),
    ...rules.flatMap((rule) => [...rule.match, rule.not, ...rule.elements.flatMap(({when, needs}) => [when, needs])])
  ]
  return asked.flatMap((one) => (one ? [one, ...(one.not ? [one.not] : [])] : []))
}

function trialOf(kind: string, {criterion, grade}: Case, test: Test): Trial {
  const key = grade ?? criterion
  return {
    kind,
    test,
    match: {...(criterion ? {criterion} : {}), ...(key ? {grade: key} : {})}
  }
}
