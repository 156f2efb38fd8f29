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
const tests = new WeakMap<Ruleset, readonly Test[]>()

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
  for (const {verdict, all, none} of testsOf(ruleset)) {
    if (all.every((part) => has(claim, part)) && !none.some((part) => has(claim, part))) return verdict
  }
  return nothing
}

function testsOf(ruleset: Ruleset): readonly Test[] {
  const known = tests.get(ruleset)
  if (known) return known
  const made = ruleset.kinds.flatMap((kind) => kind.cases.map((one) => testOf(kind.id, one)))
  tests.set(ruleset, made)
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
