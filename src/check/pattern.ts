import type {Claim} from '../find/facts.js'
import {type Case, type Part, type Pattern, parts} from '../ruleset.js'

/** One part of a pattern, ready to be compared: what of a claim, with which concepts. */
interface Comparison {
  readonly of: (claim: Claim) => readonly string[]
  readonly roots: readonly string[]
  /** Whether a path lies at or under one of the roots: copy repeats its concepts. */
  readonly known: Map<string, boolean>
}

/** Paths that a comparison keeps, so that a file of random words cannot grow it without end. */
const most = 2_000

/** A case ready to be tried on claims. */
export interface Test {
  readonly all: readonly Comparison[]
  readonly none: readonly Comparison[]
}

const partOf: Readonly<Record<Part, Comparison['of']>> = {
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

/** A case, with what may not be there on any account, made ready. */
export function testOf({not, ...pattern}: Case, ...nots: readonly (Pattern | undefined)[]): Test {
  return {all: comparisons(pattern), none: [not, ...nots].flatMap((one) => (one ? comparisons(one) : []))}
}

function comparisons(pattern: Pattern): Comparison[] {
  return parts.flatMap((part) => {
    const roots = pattern[part]
    return roots ? [{of: partOf[part], roots, known: new Map()}] : []
  })
}

/** Whether a claim has all that a case wants. */
export function fits(claim: Claim, {all, none}: Test): boolean {
  return all.every((one) => has(claim, one)) && !none.some((one) => has(claim, one))
}

const ready = new WeakMap<Pattern, readonly Comparison[]>()

/** Whether a claim has all of a pattern. */
export function hasAll(claim: Claim, pattern: Pattern): boolean {
  let made = ready.get(pattern)
  if (!made) {
    made = comparisons(pattern)
    ready.set(pattern, made)
  }
  return everyHas(claim, made)
}

function has(claim: Claim, comparison: Comparison): boolean {
  for (const path of comparison.of(claim)) if (takes(comparison, path)) return true
  return false
}

function takes({roots, known}: Comparison, path: string): boolean {
  const before = known.get(path)
  if (before !== undefined) return before
  const made = roots.some((root) => isUnder(path, root))
  if (known.size < most) known.set(path, made)
  return made
}

/** The concepts of a claim that a list of comparisons finds in it. */
export function found(claim: Claim, comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap((one) => one.of(claim).filter((path) => takes(one, path)))
}

/** Whether each of a list of comparisons finds something. */
export function everyHas(claim: Claim, comparisons: readonly Comparison[]): boolean {
  return comparisons.every((one) => has(claim, one))
}

function isUnder(path: string, root: string): boolean {
  return path.startsWith(root) && (path.length === root.length || path[root.length] === '.')
}

/**
 * What a verdict by these patterns rests on, as one string: the concepts of a claim that any of them asks for. Claims with
 * the same get the same verdict, whatever else their sentences say.
 */
export function keysOf(patterns: readonly Pattern[]): (claim: Claim) => string {
  const asked = parts.flatMap((part) => {
    const roots = new Set(patterns.flatMap((pattern) => pattern[part] ?? []))
    return roots.size > 0 ? comparisons({[part]: [...roots]}) : []
  })
  return (claim) => {
    let key = ''
    for (const one of asked) {
      for (const path of one.of(claim)) if (takes(one, path)) key += `${path},`
      key += '|'
    }
    return key
  }
}
