import type {Claim} from '../find/facts.js'
import type {Case, Pattern, Ruleset} from '../ruleset.js'

/** What a ruleset makes of a claim: the first of its kinds that fits, and the criterion that the law numbers. */
export interface Verdict {
  readonly kind: string
  readonly criterion?: string
}

/** One part of a pattern, ready to be compared: what of a claim, with which concepts. */
interface Part {
  readonly of: (claim: Claim) => readonly string[]
  readonly roots: readonly string[]
}

interface Test {
  readonly verdict: Verdict
  readonly all: readonly Part[]
  readonly none: readonly Part[]
}

const nothing: Verdict = {kind: 'none'}

/** A ruleset made ready for judging, and the verdicts on facts that were seen before: copy repeats itself. */
interface Judge {
  readonly tests: readonly Test[]
  readonly known: Map<string, Verdict>
}

/** Verdicts that are kept at most. */
const most = 5_000
const judges = new WeakMap<Ruleset, Judge>()

const partOf: Readonly<Record<keyof Pattern, Part['of']>> = {
  effect: (claim) => claim.effects,
  target: (claim) => claim.targets,
  agent: (claim) => claim.agents,
  qualifier: (claim) => claim.qualifiers,
  stance: (claim) => stances[claim.stance],
  context: (claim) => claim.contexts,
  cue: (claim) => claim.cues,
  nearby: (claim) => claim.nearby
}

const stances: Readonly<Record<Claim['stance'], readonly string[]>> = {
  asserted: ['stance.asserted'],
  negated: ['stance.negated'],
  asked: ['stance.asked'],
  advised: ['stance.advised'],
  conditional: ['stance.conditional'],
  told: ['stance.told'],
  quoted: ['stance.quoted']
}

/** The kind of a claim by a ruleset; `none` where no kind fits. */
export function judge(claim: Claim, ruleset: Ruleset): Verdict {
  const {tests, known} = judgeOf(ruleset)
  const key = keyOf(claim)
  const before = known.get(key)
  if (before) return before
  const test = tests.find(
    ({all, none}) => all.every((part) => has(claim, part)) && !none.some((part) => has(claim, part))
  )
  const verdict = test?.verdict ?? nothing
  if (known.size < most) known.set(key, verdict)
  return verdict
}

/** All that a verdict rests on. */
function keyOf(claim: Claim): string {
  const {effects, targets, agents, qualifiers, contexts, cues, nearby, stance} = claim
  return [effects, targets, agents, qualifiers, contexts, cues, nearby, stance].join('|')
}

function judgeOf(ruleset: Ruleset): Judge {
  const known = judges.get(ruleset)
  if (known) return known
  const tests = ruleset.kinds.flatMap((kind) => kind.cases.map((one) => testOf(kind.id, one)))
  const made = {tests, known: new Map()}
  judges.set(ruleset, made)
  return made
}

function testOf(kind: string, {not, criterion, ...pattern}: Case): Test {
  return {verdict: {kind, ...(criterion ? {criterion} : {})}, all: partsOf(pattern), none: partsOf(not ?? {})}
}

function partsOf(pattern: Pattern): Part[] {
  return (Object.keys(partOf) as (keyof Pattern)[]).flatMap((key) => {
    const roots = pattern[key]
    return roots ? [{of: partOf[key], roots}] : []
  })
}

function has(claim: Claim, {of, roots}: Part): boolean {
  for (const path of of(claim)) for (const root of roots) if (isUnder(path, root)) return true
  return false
}

function isUnder(path: string, root: string): boolean {
  return path.startsWith(root) && (path.length === root.length || path[root.length] === '.')
}
