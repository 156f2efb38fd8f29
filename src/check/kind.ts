import type {Claim} from '../find/facts.js'
import type {Case, Pattern, Ruleset} from '../ruleset.js'

/** What a ruleset makes of a claim: the first of its kinds that fits, and the criterion that the law numbers. */
export interface Verdict {
  readonly kind: string
  readonly criterion?: string
}

/** The kind of a claim by a ruleset; `none` where no kind fits. */
export function judge(claim: Claim, ruleset: Ruleset): Verdict {
  for (const kind of ruleset.kinds) {
    const fit = kind.cases.find((one) => fits(claim, one))
    if (fit) return {kind: kind.id, ...(fit.criterion ? {criterion: fit.criterion} : {})}
  }
  return {kind: 'none'}
}

function fits(claim: Claim, {not, ...pattern}: Case): boolean {
  return matches(claim, pattern, true) && !(not && matches(claim, not, false))
}

/** Whether a claim has all (or, for exceptions, any) of a pattern's parts. */
function matches(claim: Claim, pattern: Pattern, all: boolean): boolean {
  const parts: [readonly string[] | undefined, readonly string[]][] = [
    [pattern.effect, claim.effects],
    [pattern.target, claim.targets],
    [pattern.agent, claim.agents],
    [pattern.qualifier, claim.qualifiers],
    [pattern.stance, [`stance.${claim.stance}`]],
    [pattern.context, claim.contexts],
    [pattern.cue, claim.cues],
    [pattern.nearby, claim.nearby]
  ]
  const asked = parts.filter(([wanted]) => wanted !== undefined)
  const hit = ([wanted, own]: [readonly string[] | undefined, readonly string[]]) =>
    own.some((path) => wanted?.some((root) => isUnder(path, root)))
  return all ? asked.every(hit) : asked.some(hit)
}

function isUnder(path: string, root: string): boolean {
  return path === root || (path.startsWith(root) && path[root.length] === '.')
}
