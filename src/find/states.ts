import {type Clause, crossesSign, effectsOf, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Words between what a person has and how it is. */
const reach = 4
/** Terms that are looked at for it. */
const back = 6

/** "Sleep better", "move more freely": what a body does, with how. */
export function mannered({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  if (!effectsOf(hit).includes('effect.manner')) return undefined
  const act = [hits[index - 1], hits[index - 2]].find((other) => other?.meaning.complements.some(isAct))
  if (!act || hit.from - act.to > 1 || crossesSign(tokens, act.to, hit.from)) return undefined
  return {from: act.from, to: hit.to, effects: ['effect.manner'], targets: act.meaning.complements.filter(isAct)}
}

/** "My hair has never been thicker", "your skin looks radiant": what a person has, with how it is. */
export function owned({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  const first = Math.max(0, index - back)
  const near = hits.slice(first, index)
  const at = near.findLastIndex((other) => other.use === 'target' || has(other.meaning, 'grammar.stop'))
  const part = near[at]
  if (
    !part ||
    !(isPart(part) || isMarker(part, hit)) ||
    hit.from - part.to > reach ||
    crossesSign(tokens, part.to, hit.from)
  )
    return undefined
  const owner = near.slice(0, at).some((other) => part.from - other.to <= 1 && has(other.meaning, 'grammar.owner'))
  const copula = near.slice(at + 1).some((other) => has(other.meaning, 'grammar.copula'))
  return owner && copula
    ? {from: part.from, to: hit.to, effects: effectsOf(hit), targets: part.meaning.targets}
    : undefined
}

function isPart(hit: Hit): boolean {
  return /^(?:function|structure)\b/.test(hit.meaning.targets[0] ?? '')
}

/** "My A1C is finally in range": a value that was off. */
function isMarker(part: Hit, hit: Hit): boolean {
  return (
    part.meaning.targets.some((target) => target.startsWith('marker')) && effectsOf(hit).includes('effect.regulate')
  )
}

function isAct(concept: string): boolean {
  return concept.startsWith('act.')
}
