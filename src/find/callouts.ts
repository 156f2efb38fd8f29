import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {headlineDraft} from './headlines.js'
import {callout, draftOf, isFiller, isFunction, isNameable, isPart} from './labels.js'
import {targets} from './meaning.js'

/**
 * What a short sentence claims by naming alone: "Immunity", "Hair, Skin & Nails", "Melatonin Sleep Gummies"; or the last
 * part of it, behind a sign: "Maca for Her: Hormone Harmony".
 */
export function namedDrafts(clause: Clause): Draft[] {
  const named = namedIn(clause)
  const at = clause.tokens.findLastIndex(({text, word}) => !word && /^[:|–—-]$/.test(text)) + 1
  if (named.length > 0 || at === 0 || clause.tokens.length - at < 2) return named
  const back = ({from, to, ...rest}: Draft): Draft => ({...rest, from: from + at, to: to + at})
  return namedIn(behind(clause, at)).map(back)
}

/** The clause from a token on. */
function behind({tokens, hits, words, ...rest}: Clause, at: number): Clause {
  const own = (all: readonly Hit[]) =>
    all.filter((hit) => hit.from >= at).map((hit) => ({...hit, from: hit.from - at, to: hit.to - at}))
  return {...rest, tokens: tokens.slice(at), hits: own(hits), words: own(words)}
}

function namedIn(clause: Clause): Draft[] {
  if (clause.tokens.length > callout * 2) return productDraft(clause)
  if (isBareName(clause)) {
    const named = clause.hits.filter((hit) => isNameable(hit))
    if (isTelling(clause, named)) return [draftOf(named)]
  }
  const whole = clause.tokens.length <= callout ? (dosedDraft(clause) ?? titledDraft(clause)) : undefined
  if (whole) return [whole]
  const told = headlineDraft(clause)
  if (told) return [told]
  return productDraft(clause)
}

/** Tokens of a product's name in a shop, at most: it says all that is on the label. */
const title = 40

/** "Joint Capsules", "Headache Pills": what stands before the form of a product, in a line that is a name. */
function productDraft(clause: Clause): Draft[] {
  const {length} = clause.tokens
  if (length > title || (length > callout * 2 && clause.hits.some((hit) => has(hit.meaning, 'grammar.subject'))))
    return []
  if (length > callout * 2 && !isTitled(clause)) return []
  return clause.hits.flatMap((hit, index) => {
    const form = clause.hits[index + 1]
    if (form?.from !== hit.to) return []
    // "Headache pills", "dandruff shampoo": what a sign stands before is for it.
    if (isSign(hit)) return has(form.meaning, 'name.form') || has(form.meaning, 'cue.name') ? [relief([hit])] : []
    if (!isNameable(hit)) return []
    const own = isFunction(hit) ? has(form.meaning, 'name.form') : isPart(hit) && has(form.meaning, 'name.form.care')
    return own ? [draftOf([hit, form])] : []
  })
}

/** "Restful Nights Melatonin 3 mg", "Zinc Immunity": a function and an ingredient side by side, and nothing but names. */
function dosedDraft({hits, tokens}: Clause): Draft | undefined {
  const isDose = ({meaning}: Hit) =>
    meaning.nutrients.length > 0 || has(meaning, 'agent.ingredient') || has(meaning, 'measure.unit')
  const at = hits.findIndex((hit) => isNameable(hit) && isFunction(hit))
  const hit = hits[at]
  const beside = [hits[at - 1], hits[at + 1]].some(
    (other) => other && hit && isDose(other) && (other.to === hit.from || hit.to === other.from)
  )
  if (!hit || !beside) return undefined
  const named = hits.filter((other) => isDose(other) || isNameable(other) || isFiller(other))
  const words = tokens.filter(({text, word}) => word && !/^\d/.test(text)).length
  return named.reduce((sum, {from, to}) => sum + to - from, 0) >= words ? draftOf([hit]) : undefined
}

/** "Hydration Multiplier Drink Mix", "Brightwell Focus & Recall Gummies": a title that names a function and ends in its form. */
function titledDraft({hits, tokens, isSmall}: Clause): Draft | undefined {
  const named = hits.find((hit) => isNameable(hit) && isFunction(hit) && !has(hit.meaning, 'name.common'))
  const form = hits.findLast(({meaning}) => has(meaning, 'name.form') && !has(meaning, 'name.form.set'))
  if (!named || !form || form.from < named.to) return undefined
  const ends = tokens.slice(form.to).every(({text, word}) => !word || /^\d/.test(text))
  const titled = tokens.every(
    ({word, capital, text}) => !word || capital || /^\d/.test(text) || isSmall(text, 'titling')
  )
  return ends && titled && !hits.some((hit) => hit.use === 'verb' && hit.from > named.from)
    ? draftOf([named, form])
    : undefined
}

/** "Digestive oil: gas, bloating, heartburn": signs alone behind a name that says what it is for. */
export function listedDrafts({hits, tokens}: Clause): Draft[] {
  if (tokens.length > callout * 3 || !hits.some(isSign)) return []
  const at = tokens.findIndex(({text, word}) => !word && /^(?:[:|—–…]|\.{3})/.test(text))
  if (at < 1) return []
  const signs = hits.filter((hit) => hit.from > at && isSign(hit))
  const lead = hits.filter((hit) => hit.to <= at)
  const isLabel = lead.some((hit) => isNameable(hit) || hit.use === 'noun' || has(hit.meaning, 'name.form'))
  const other = hits.some((hit) => hit.from > at && !isSign(hit) && !isFiller(hit) && !has(hit.meaning, 'ailing'))
  const words = tokens.filter((token, index) => index > at && token.word).length
  return isLabel && signs.length > 0 && !other && words <= signs.length * 3 ? [relief(signs)] : []
}

function relief(signs: readonly Hit[]): Draft {
  const targets = signs.flatMap((hit) => hit.meaning.targets)
  return {from: signs[0]!.from, to: signs.at(-1)!.to, effects: ['effect.relieve'], targets}
}

function isSign({meaning}: Hit): boolean {
  return namesSign(meaning)
}

const namesSign = targets(/^(?:symptom|polysemous\.(?:immune|mental))\b/)

/** Whether most words start with a capital, as in the name of a product. */
function isTitled({tokens}: Clause): boolean {
  const words = tokens.filter(({text, word}) => word && !/^\d/.test(text))
  return words.filter(({capital}) => capital).length > words.length * (2 / 3)
}

/** Whether the sentence is nothing but names of parts and functions, forms of products and words that fill names. */
function isBareName(clause: Clause): boolean {
  const to = endOfName(clause)
  const tokens = clause.tokens.slice(0, to)
  const covered = new Set<number>()
  for (let index = 0; index < clause.hits.length; index++) {
    const hit = clause.hits[index]!
    if (hit.from >= to) break
    if (!isNameable(hit) && !isFiller(hit) && !isHeld(clause, index)) return false
    // "Hydration bottle": a thing, where "calm in a cup" is the product.
    if (
      has(hit.meaning, 'name.vessel') &&
      clause.hits[index - 1]?.to === hit.from &&
      isNameable(clause.hits[index - 1]!)
    )
      return false
    for (let at = hit.from; at < hit.to; at++) covered.add(at)
  }
  const last = tokens.length - 1
  return tokens.every(
    (token, at) =>
      covered.has(at) || !(token.word || /^[.:;?]$/.test(token.text)) || (at === last && token.text === '.')
  )
}

/** "Calm in every cup": a preposition before the vessel or the form of the product. */
function isHeld({hits}: Clause, index: number): boolean {
  const [hit, determiner, vessel] = hits.slice(index, index + 3)
  if (!hit || !determiner || !vessel || !has(hit.meaning, 'grammar.of')) return false
  const isVessel = has(vessel.meaning, 'name.vessel') || has(vessel.meaning, 'name.form')
  return has(determiner.meaning, 'grammar.determiner') && isVessel
}

/** Where a name ends: "Vitality for busy parents", "Alertness without the buzz", "Gut balance in one scoop" go on. */
function endOfName({tokens, hits}: Clause): number {
  const index = hits.findIndex((hit) => has(hit.meaning, 'grammar.for') || has(hit.meaning, 'grammar.of'))
  const at = hits[index]?.from ?? 0
  const words = hits[0] && has(hits[0].meaning, 'grammar.article') ? at - 1 : at
  // One word before a place is hardly a name: "Sleep in", "Energy from the sun".
  if (words < 1 || tokens.length - at > 7) return tokens.length
  if (words === 1 && !has(hits[index]!.meaning, 'grammar.for')) return tokens.length
  const goesOn = (hit: Hit) => hit.use === 'verb' || has(hit.meaning, 'grammar.stop') || isNameable(hit)
  return hits.slice(index + 1).some(goesOn) || tokens.slice(at).some(({text}) => /^\d/.test(text)) ? tokens.length : at
}

/** Whether the names say enough to be a claim: a function by itself, a part of the body only in company. */
function isTelling(clause: Clause, named: readonly Hit[]): boolean {
  if (
    named.some(
      (hit) =>
        isFunction(hit) ||
        has(hit.meaning, 'general.wellbeing') ||
        (has(hit.meaning, 'general') && hit.to - hit.from > 1)
    )
  )
    return true
  // "Joint Capsules", "Prostate Pro".
  const form = clause.hits.some((hit) => has(hit.meaning, 'name.form'))
  const brand = clause.hits.some((hit) => has(hit.meaning, 'name.filler.brand'))
  return named.length > (brand || form ? 0 : 1) && (brand || named.some(isPart))
}
