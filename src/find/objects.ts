import {type Clause, effectsOf, type Hit, has, lastBefore} from './clause.js'

/** "Probiotics plus prebiotics": what joins two names says nothing of a level. */
export function isSum({hits, tokens}: Clause, index: number): boolean {
  const hit = hits[index]!
  const before = tokens[hit.from - 1]
  return has(hit.meaning, 'grammar.and') && before !== undefined && (before.word || /^[)®™©]/.test(before.text))
}

/** "High protein", "no sugar": one word of level, which no preposition ties to its nutrient, stands right before it. */
export function isTight(hit: Hit): boolean {
  return hit.to - hit.from === 1 && effectsOf(hit).every((effect) => /^effect\.level\.(?:high|more|low)\b/.test(effect))
}

/** Effects of those who speak for a product, or of it. */
export const saying = /^effect\.(?:prove|endorse|register|hide)$/
/** Those of them that only science and people of standing have. */
const telling = /^effect\.(?:prove|register|hide)$/

/** Words between help or a change of state and its complement. */
export const close = 3

/** What of a term an effect can act on: a nutrient only if the effect is a level, a state only if it puts one in a state. */
export function actedOn(clause: Clause, hit: Hit, effects: readonly string[], gap: number): readonly string[] {
  const {targets, nutrients, complements} = hit.meaning
  const found: string[] = []
  const becomes = effects.includes('effect.state')
  const acts = (kind: RegExp) => effects.length > 0 && effects.every((effect) => kind.test(effect))
  if (acts(telling)) found.push(...targets.filter((target) => /^(?:evidence|expert)\b/.test(target)))
  else if (acts(/^effect\.worn$/)) found.push(...targets.filter((target) => target.startsWith('function.weight')))
  else if (!becomes || effects.some((effect) => effect !== 'effect.state')) found.push(...targets)
  const levels = nutrients.length > 0 ? effects.filter((effect) => effect.startsWith('effect.level')) : []
  const isFair = levels.every((level) => level === 'effect.level.good')
  if (levels.length > 0 && !isMeasured(clause, hit) && !isLacking(clause, hit) && !(isFair && isModifier(clause, hit)))
    found.push(...nutrients)
  if (effects.includes('effect.digest') && (nutrients.length > 0 || has(hit.meaning, 'agent.food')))
    found.push('function.digestion')
  if (complements.length > 0 && gap <= close) {
    if (becomes) found.push(...complements.filter((concept) => concept !== 'act.exert'))
    else if (effects.includes('effect.support')) found.push(...complements.filter((concept) => concept === 'act.help'))
  }
  return found
}

/** "Provides antioxidant support": it is the noun behind a nutrient that is provided. */
function isModifier({hits}: Clause, hit: Hit): boolean {
  const next = hits[lastBefore(hits, hit.to) + 1]
  return (
    next?.from === hit.to && next.use === 'noun' && !effectsOf(next).some((effect) => effect.startsWith('effect.level'))
  )
}

/** "You may be low in iron": a person is, and no product. */
function isLacking({hits, tokens, means}: Clause, {from}: Hit): boolean {
  const level = hits[lastBefore(hits, from)]
  if (!level || level.from < 2 || !isLow(level) || !means(tokens[level.from - 1]!, 'grammar.copula')) return false
  return tokens.slice(Math.max(0, level.from - 4), level.from).some((token) => means(token, 'grammar.who.speaking'))
}

/** "400 mg of magnesium" states an amount, which says nothing of its level; "only 2 g of sugar" does. */
function isMeasured({hits, tokens}: Clause, {from}: Hit): boolean {
  let last = lastBefore(hits, from)
  if (hits[last]?.to === from && has(hits[last]!.meaning, 'grammar.of')) last--
  const end = hits[last + 1]?.to === from ? from - 1 : from
  // "400mg" is one word.
  const closed = /^\d+[a-zµ]{1,3}$/.test(tokens[end - 1]?.text ?? '')
  const unit = hits[last]
  if (!closed && !(unit?.to === end && has(unit.meaning, 'measure.unit'))) return false
  const at = closed ? end - 1 : unit!.from - 1
  const little = hits[closed ? last : last - 1]
  // The number may be a part of what says that it is small: "only 2".
  const isLittle = little !== undefined && little.to >= at && (has(little.meaning, 'measure.little') || isLow(little))
  // "1,000 mg": the number starts before its sign.
  const first = tokens[at - 1]?.text === ',' && /^\d/.test(tokens[at - 2]?.text ?? '') ? at - 2 : at
  return /^[1-9]/.test(tokens[first]?.text ?? '') && !isLittle
}

function isLow(hit: Hit): boolean {
  return effectsOf(hit).includes('effect.level.low')
}
