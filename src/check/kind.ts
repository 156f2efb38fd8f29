import type {Claim} from '../find/facts.js'
import type {Case, Rule, Ruleset} from '../ruleset.js'
import type {Reason} from '../types.js'
import {type Catalogue, catalogue, fits, hasWanted, keyOf, type Question, type Test} from './pattern.js'

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
  readonly outcomes: readonly Outcome[]
  /** Those of them that bear on a claim: what it meets, and what it was saved from. */
  readonly bearing: readonly Outcome[]
}

/** What a kind, or one criterion of it, comes to, and the questions that decided. */
export interface Outcome extends Pick<Reason, 'kind' | 'criterion' | 'result'> {
  readonly by: readonly Question[]
}

/** A rule's claim, and the conditions that it does not meet. */
export interface Finding extends Match {
  readonly missing: readonly string[]
}

/** A case made ready, with what it says. */
interface Trial {
  readonly kind: string
  readonly test: Test
  readonly match: Match
}

/** A condition of a rule made ready. */
interface Condition {
  readonly id: string
  readonly when: Test
  readonly needs: Test
}

/** A ruleset made ready for judging, and the verdicts on answers that were seen before: copy repeats itself. */
interface Judge {
  readonly catalogue: Catalogue
  readonly trials: readonly Trial[]
  readonly finders: readonly {
    readonly rule: Rule
    readonly trials: readonly Trial[]
    readonly conditions: readonly Condition[]
  }[]
  readonly known: Map<string, Verdict>
}

/** Verdicts that are kept at most. */
const most = 5_000
const judges = new WeakMap<Ruleset, Judge>()

/** The kind of a claim by a ruleset (`none` where no kind fits) and the rules that it falls under. */
export function judge(claim: Claim, ruleset: Ruleset): Verdict {
  const {catalogue, trials, finders, known} = judgeOf(ruleset)
  const answers = catalogue.answersOf(claim)
  const key = keyOf(answers)
  const before = known.get(key)
  if (before) return before
  const outcomes = outcomesOf(trials, answers)
  const trial = trials.find(({test}) => fits(answers, test))
  const kind = trial?.kind ?? 'none'
  const findings = new Map<Rule, Finding>()
  for (const {rule, trials: own, conditions} of finders) {
    const match = rule.kinds.length === 0 || rule.kinds.includes(kind) ? matchOf(answers, own, trial?.match) : undefined
    if (match) findings.set(rule, {...match, missing: missingOf(answers, conditions)})
  }
  for (const rule of [...findings.keys()])
    if (rule.unless.some((id) => [...findings.keys()].some((other) => other.id === id))) findings.delete(rule)
  const bearing = outcomes.filter(({result}) => result !== 'unmet')
  const verdict: Verdict = {kind, ...trial?.match, findings, outcomes, bearing}
  if (known.size < most) known.set(key, verdict)
  return verdict
}

/**
 * The verdicts on the claims of a page. One that only the weight of a sentence's words makes is of no kind where something
 * else in the sentence is of one. `known` are verdicts that stand already.
 */
export function judgeAll(
  claims: readonly Claim[],
  ruleset: Ruleset,
  known?: ReadonlyMap<Claim, Verdict>
): Map<Claim, Verdict> {
  const placeOf = ({block, sentence}: Claim) => `${block}:${sentence.start}`
  const verdicts = new Map(claims.map((claim) => [claim, known?.get(claim) ?? judge(claim, ruleset)]))
  const weighed = claims.filter(({weight}) => weight === 'for')
  if (weighed.length === 0) return verdicts
  const decided = new Set<string>()
  for (const [claim, {kind}] of verdicts) if (claim.weight !== 'for' && kind !== 'none') decided.add(placeOf(claim))
  for (const claim of weighed) if (decided.has(placeOf(claim))) verdicts.set(claim, outweighed)
  return verdicts
}

const outweighed: Verdict = {kind: 'none', findings: new Map(), outcomes: [], bearing: []}

/** The concepts of a claim that answer a ruleset's questions. */
export function conceptsFor(claim: Claim, questions: readonly Question[], ruleset: Ruleset): string[] {
  return [...new Set(judgeOf(ruleset).catalogue.found(claim, questions))]
}

const rank = {met: 2, saved: 1, unmet: 0} as const

/** Each kind, and each criterion of a kind, with the best that its cases come to. */
function outcomesOf(trials: readonly Trial[], answers: Int32Array): Outcome[] {
  const outcomes = new Map<string, Outcome>()
  for (const {kind, test, match} of trials) {
    const criterion = match.criterion ?? null
    const key = `${kind} ${criterion}`
    const result = !hasWanted(answers, test) ? 'unmet' : fits(answers, test) ? 'met' : 'saved'
    const before = outcomes.get(key)
    if (before && rank[before.result] >= rank[result]) continue
    const by = result === 'met' ? test.all : result === 'saved' ? test.none : []
    outcomes.set(key, {kind, criterion, result, by})
  }
  return [...outcomes.values()]
}

/** What the first case that fits says; where a rule names kinds alone, what the kind's own case says. */
function matchOf(answers: Int32Array, trials: readonly Trial[], ofKind: Match | undefined): Match | undefined {
  if (trials.length === 0) return ofKind ?? {}
  const trial = trials.find(({test}) => fits(answers, test))
  return trial && {...ofKind, ...trial.match}
}

function missingOf(answers: Int32Array, conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({id, when, needs}) => (fits(answers, when) && !fits(answers, needs) ? [id] : []))
}

function judgeOf(ruleset: Ruleset): Judge {
  const known = judges.get(ruleset)
  if (known) return known
  const all = catalogue()
  const {testOf} = all
  const made: Judge = {
    catalogue: all,
    trials: ruleset.kinds.flatMap((kind) => [
      ...kind.cases.map((one) => trialOf(kind.id, one, testOf(one, kind.not))),
      ...ruleset.rules
        .filter(({id}) => kind.rules.includes(id))
        .flatMap((rule) => rule.match.map((one) => trialOf(kind.id, one, testOf(one, rule.not, kind.not))))
    ]),
    finders: ruleset.rules
      .filter((rule) => rule.kinds.length + rule.match.length > 0)
      .map((rule) => ({
        rule,
        trials: rule.match.map((one) => trialOf(rule.id, one, testOf(one, rule.not))),
        conditions: rule.elements.map(({id, when, needs}) => ({id, when: testOf(when), needs: testOf(needs)}))
      })),
    known: new Map()
  }
  judges.set(ruleset, made)
  return made
}

function trialOf(kind: string, {criterion, grade}: Case, test: Test): Trial {
  const key = grade ?? criterion
  return {
    kind,
    test,
    match: {...(criterion ? {criterion} : {}), ...(key ? {grade: key} : {})}
  }
}
