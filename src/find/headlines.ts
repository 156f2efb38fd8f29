import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {callout, draftOf, isFiller, isFunction, isNameable} from './labels.js'

/** What a line without a verb claims: functions and where they come from, lists of them, and lists of what a product does. */
export function headlineDraft(clause: Clause): Draft | undefined {
  return sourcedDraft(clause) ?? enumeratedDraft(clause) ?? promisedDraft(clause)
}

/** "Replenish, rehydrate, recover", "Calming & Restoring": nothing but what a product does to the body, twice or more. */
function promisedDraft({hits, tokens}: Clause): Draft | undefined {
  const doing = hits.filter((hit) => has(hit.meaning, 'callout'))
  const [first, last] = [doing[0], doing.at(-1)]
  if (!first || doing.length < 2 || tokens.length > callout * 2) return undefined
  const known = hits.filter((hit) => doing.includes(hit) || has(hit.meaning, 'grammar.and') || isFiller(hit))
  const words = tokens.filter(({word}) => word).length
  if (known.reduce((sum, {from, to}) => sum + to - from, 0) < words) return undefined
  return {from: first.from, to: last!.to, effects: ['effect.named'], targets: ['state.function']}
}

/** Words between a function and the ingredient that it comes from. */
const sourced = 3

/** "Steady calm from L-theanine", "energy with green tea": a function in a line without a verb, and where it comes from. */
function sourcedDraft({hits}: Clause): Draft | undefined {
  if (hits.some((hit) => hit.use === 'verb' || isTold(hit))) return undefined
  const at = hits.findIndex((hit) => isNameable(hit) && isFunction(hit))
  const [named, from] = [hits[at], hits[at + 1]]
  if (!named || from?.from !== named.to || !has(from.meaning, 'grammar.source')) return undefined
  const source = hits.slice(at + 2, at + 5).find(({meaning}) => isIngredient(meaning))
  return source && source.from - from.to <= sourced ? draftOf([named]) : undefined
}

/** "Bile flow, fat digestion and all the rest": a line without a verb that opens with a list of functions. */
function enumeratedDraft({hits, tokens}: Clause): Draft | undefined {
  if (hits.some((hit) => hit.use === 'verb' || isTold(hit))) return undefined
  const named: Hit[] = []
  let to = 0
  let commas = 0
  for (const hit of hits) {
    const comma = hit.from - to === 1 && tokens[to]!.text === ','
    if (hit.from > to && !comma) break
    if (comma) commas++
    if (isNameable(hit) && isFunction(hit)) named.push(hit)
    else if (!has(hit.meaning, 'grammar.and')) break
    to = hit.to
  }
  // "Endurance and resilience under strain": a title's colon would open a treatise.
  const goesOn = tokens[to]?.word === true
  return named.length > 1 && (commas > 0 || goesOn) ? draftOf(named) : undefined
}

function isTold({meaning}: Hit): boolean {
  return ['grammar.subject', 'grammar.defines', 'grammar.copula'].some((one) => has(meaning, one))
}

function isIngredient(meaning: Hit['meaning']): boolean {
  return meaning.nutrients.length > 0 || has(meaning, 'agent.ingredient') || has(meaning, 'name.form')
}
