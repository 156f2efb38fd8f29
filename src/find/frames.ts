import {type Clause, crossesSign, effectsOf, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {callout} from './labels.js'
import {targets} from './meaning.js'
import {leftOf} from './reach.js'

/** "What your eyes need", "the support joints deserve": a part of the body that wants it, at the end of its clause. */
export function needed(clause: Clause, index: number): Draft | undefined {
  const {hits, tokens} = clause
  const hit = hits[index]!
  const follows = hits[index + 1]
  const article = follows?.from === hit.to && has(follows.meaning, 'grammar.article')
  const next = article ? hits[index + 2] : follows
  const wanted =
    next?.from === hit.to + (article ? 1 : 0) &&
    (next.use === 'noun' ||
      next.meaning.nutrients.length > 0 ||
      has(next.meaning, 'agent.ingredient') ||
      has(next.meaning, 'grammar.of') ||
      has(next.meaning, 'grammar.for'))
  return hit.from > 0 && (wanted || !tokens[hit.to]?.word) ? leftOf(clause, index) : undefined
}

/** Words between a gift and who gets it. */
const giving = 4

/** "Gives tired muscles a lift", "gives hair back its bounce": a part of the body that is given something. */
export function given({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  const at = hits.findIndex(
    (other, place) => place > index && other.use === 'target' && !has(other.meaning, 'grammar.back')
  )
  const [part, article] = [hits[at], hits[at + 1]]
  if (!part || part.from - hit.to > giving || !(isPart(part) || isTired(part)) || article?.from !== part.to)
    return undefined
  const opens = ['grammar.indefinite', 'grammar.back', 'grammar.its'].some((one) => has(article.meaning, one))
  if (!opens || !tokens[article.to]?.word) return undefined
  if (crossesSign(tokens, hit.to, article.to)) return undefined
  return {from: hit.from, to: article.to + 1, effects: ['effect.support'], targets: part.meaning.targets}
}

/** Words between what is changed and how it will be. */
const changing = 2

/** "Leaves hair silky", "keeps the kids calm": a part of the body, or a person, and behind it how it will be. */
export function resulted({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  if (!effectsOf(hit).includes('effect.result')) return undefined
  const at = hits.findIndex((other, place) => place > index && (isChanged(other) || !isLight(other)))
  const changed = hits[at]
  if (!changed || !isChanged(changed) || changed.from - hit.to > changing) return undefined
  const how = hits.slice(at + 1, at + 4).find((other) => isHow(other))
  if (!how || how.from - changed.to > changing || crossesSign(tokens, hit.to, how.from)) return undefined
  const targets = isPart(changed) || isValue(changed) ? changed.meaning.targets : how.meaning.complements
  return targets.length > 0 ? {from: hit.from, to: how.to, effects: ['effect.enhance'], targets} : undefined
}

function isChanged(hit: Hit): boolean {
  return (hit.use === 'target' && (isPart(hit) || isValue(hit))) || has(hit.meaning, 'grammar.person')
}

function isHow(hit: Hit): boolean {
  return hit.meaning.complements.some((concept) => concept.startsWith('state.')) || hit.use === 'adjective'
}

/** "Skin that drinks it up", "energy that lasts": a headline that opens with a part or a function and says how it will be. */
export function described({hits, tokens}: Clause): Draft[] {
  if (tokens.length > callout * 2) return []
  const at = hits.findIndex((hit) => has(hit.meaning, 'grammar.relative'))
  const [that, part, after] = [hits[at], hits[at - 1], hits[at + 1]]
  if (!that || !part || part.to !== that.from || part.use !== 'target' || !isPart(part)) return []
  const opens = hits.slice(0, at - 1).every((hit) => isLight(hit))
  const tells = after?.from === that.to && ['grammar.copula', 'grammar.subject'].some((one) => has(after.meaning, one))
  const words = hits.slice(0, at).reduce((sum, {from, to}) => sum + to - from, 0)
  if (!opens || tells || words < that.from || has(part.meaning, 'name.common')) return []
  return [{from: part.from, to: that.to, effects: ['effect.named'], targets: part.meaning.targets}]
}

/** Words between what a headline opens with and how it becomes. */
const adverb = 1

/** "Hunger stays quiet", "digestion runs smoothly": what a clause opens with, and how it is or becomes with the product. */
export function becoming({hits, tokens}: Clause): Draft[] {
  if (tokens.length > callout * 2) return []
  return hits.flatMap((part, index) => {
    const [copula, how] = [hits[index + 1], hits[index + 2]]
    if (part.use !== 'target' || !isPart(part) || copula?.from !== part.to || !how || !isTelling(how)) return []
    if (!has(copula.meaning, 'grammar.becomes') || how.from - copula.to > adverb) return []
    const before = hits[index - 1]
    const from = before && isLight(before) && before.to === part.from ? before.from : part.from
    if (from > 0 && tokens[from - 1]!.word && !(before && has(before.meaning, 'grammar.and'))) return []
    return [{from: part.from, to: how.to, effects: ['effect.enhance'], targets: part.meaning.targets}]
  })
}

/** Words between what a person does and the word that says it is new. */
const turning = 4

/** "I finally sleep", "my kids settle down now": what a person says has changed. */
export function testified({hits}: Clause): Draft[] {
  const witness = hits.find((hit) => has(hit.meaning, 'cue.witness') || has(hit.meaning, 'grammar.person'))
  const turn = hits.find((hit) => has(hit.meaning, 'grammar.turn'))
  if (!witness || !turn) return []
  const act = hits.find(
    (hit) =>
      hit.from >= witness.to &&
      hit.meaning.complements.some((concept) => concept.startsWith('act.help')) &&
      Math.max(hit.from - turn.to, turn.from - hit.to) <= turning
  )
  return act ? [{from: act.from, to: act.to, effects: ['effect.manner'], targets: act.meaning.complements}] : []
}

/** "Make insulin work for you": a value of the body. */
function isValue({meaning}: Hit): boolean {
  return meaning.targets.some((target) => target.startsWith('marker.'))
}

/** A word for a good state, or for doing well. */
function isTelling(how: Hit): boolean {
  const {adjective, complements, verb} = how.meaning
  const good = /^effect\.(?:quality|manner|enhance)$/
  return (
    adjective.some(({concept}) => good.test(concept)) ||
    complements.some((concept) => concept.startsWith('state.')) ||
    verb.some(({concept, form}) => concept === 'effect.calm' && form === 'base')
  )
}

/** "A calming blend", "soothing herbal tea": what a product does to the person who takes it, before its form. */
export function blended({hits}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  if (!has(hit.meaning, 'state.giving')) return undefined
  const form = hits.slice(index + 1, index + 4).find((other) => isForm(other))
  return form && form.from - hit.to <= 1
    ? {from: hit.from, to: form.to, effects: ['effect.named'], targets: ['state.giving']}
    : undefined
}

/** "Focused. Rested. Ready.", "calmer evenings": how a person or a time will be, as a callout. */
export function stated({hits, tokens}: Clause): Draft[] {
  if (tokens.length > callout) return []
  const states = hits.filter((hit) => isState(hit))
  const [first, last] = [states[0], states.at(-1)]
  if (!first || !last) return []
  const timed = hits.find(
    (hit, index) =>
      ['state.time', 'grammar.person'].some((one) => has(hit.meaning, one)) &&
      hits[index - 1]?.to === hit.from &&
      isState(hits[index - 1]!)
  )
  const words = tokens.filter((token) => token.word).length
  const covered = hits.filter(
    (hit) => isState(hit) || isLight(hit) || has(hit.meaning, 'name') || has(hit.meaning, 'grammar.and')
  )
  const alone = states.length > 1 && covered.reduce((sum, {from, to}) => sum + to - from, 0) === words
  if (!timed && !alone) return []
  return [{from: first.from, to: (timed ?? last).to, effects: ['effect.named'], targets: ['state.function']}]
}

function isState({meaning}: Hit): boolean {
  return meaning.complements.includes('state.function') && !meaning.paths.has('name.common')
}

function isForm(hit: Hit): boolean {
  return has(hit.meaning, 'name.form') || (hit.use === 'noun' && effectsOf(hit).includes('effect.support'))
}

/** Articles and adjectives may stand before the word that a headline is about. */
function isLight(hit: Hit): boolean {
  const light = ['grammar.article', 'measure.little', 'name.filler', 'qualifier']
  return hit.use === 'adjective' || light.some((one) => has(hit.meaning, one))
}

/** "Tired eyes": a part of the body with how it feels, in one term. */
function isTired({meaning}: Hit): boolean {
  return meaning.targets.some((target) => target.startsWith('symptom.general'))
}

function isPart({meaning}: Hit): boolean {
  return namesPart(meaning)
}

const namesPart = targets(/^(?:function|structure)\b/)
