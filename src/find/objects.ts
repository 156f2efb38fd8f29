import {type Clause, effectsOf, type Hit, has} from './clause.js'

/** "Probiotics plus prebiotics": what joins two nutrients says nothing of their level. */
export function isSum({hits}: Clause, index: number): boolean {
  const hit = hits[index]!
  const before = hits[index - 1]
  return (
    has(hit.meaning, 'grammar.and') &&
    before?.to === hit.from &&
    (before.meaning.nutrients.length > 0 || has(before.meaning, 'agent'))
  )
}

/** "High protein", "no sugar": a word of level that no preposition ties to its nutrient stands right before it. */
export function isTight({tokens}: Clause, hit: Hit): boolean {
  const ofLevel = effectsOf(hit).every((effect) => /^effect\.level\.(?:high|more|low)\b/.test(effect))
  return ofLevel && !/^(?:of|in|with|on|the|much|as)$/.test(tokens[hit.to - 1]!.text)
}

/** Words between help or a change of state and its complement. */
export const close = 3

/** What of a term an effect can act on: a nutrient only if the effect is a level, a state only if it puts one in a state. */
export function actedOn(clause: Clause, hit: Hit, effects: readonly string[], gap: number): readonly string[] {
  const {targets, nutrients, complements} = hit.meaning
  const found: string[] = []
  const becomes = effects.includes('effect.state')
  if (!becomes || effects.some((effect) => effect !== 'effect.state')) found.push(...targets)
  if (nutrients.length > 0 && effects.some((effect) => effect.startsWith('effect.level')) && !isMeasured(clause, hit))
    found.push(...nutrients)
  if (complements.length > 0 && gap <= close) {
    if (becomes) found.push(...complements.filter((concept) => concept !== 'act.exert'))
    else if (effects.includes('effect.support')) found.push(...complements.filter((concept) => concept === 'act.help'))
  }
  return found
}

/** "400 mg of magnesium" states an amount, which says nothing of its level; "only 2 g of sugar" does. */
function isMeasured({tokens}: Clause, {from}: Hit): boolean {
  let at = from - 1
  if (tokens[at]?.text === 'of') at--
  const closed = amount.test(tokens[at]?.text ?? '')
  if (!closed && !unit.test(tokens[at]?.text ?? '')) return false
  const number = closed ? tokens[at]! : tokens[at - 1]
  return (
    number !== undefined &&
    /^\d/.test(number.text) &&
    !/^0/.test(number.text) &&
    !/^(?:only|just|than|under)$/.test(tokens[closed ? at - 1 : at - 2]?.text ?? '')
  )
}

const unit = /^(?:mg|mcg|µg|ug|g|grams?|milligrams?|micrograms?|iu|cfus?|billion|million|ml|oz)$/
const amount = /^\d+(?:mg|mcg|µg|ug|g|iu|ml)$/
