import {type Clause, crossesSign, effectsOf, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {targets} from './meaning.js'

/** Words between a sign and what says that it is less or gone. */
const near = 4
/** Terms that are looked at for it. */
const back = 6
/** What the next sentence can speak of as "it": a measured value is no illness before it is off. */
const isTellable = targets(
  /^(?:disease|symptom|drug\.(?:device|pathogen)|polysemous\.(?:pathogen|cancer|cardiovascular|digestive|eye|food|immune|neurological|other|respiratory|skin))\b/
)
/** Tokens of a sentence at most that only says what somebody does again. */
const short = 14
const isIllness = targets(
  /^(?:disease|symptom|drug\.pathogen|polysemous\.(?:cancer|cardiovascular|digestive|eye|food|immune|neurological|other|respiratory|skin)|marker\.(?:cholesterol|pressure|glucose|uric|plaque|organ|clotting))\b/
)
/** Effects that act on what "it" stands for, if that is an illness. */
const healing = /^effect\.(?:support|relieve|treat|cure|prevent|reduce|fight|restore|regulate|calm|slow|protect)\b/

/** How a story says that all is well, the first that a word means. */
const turns = ['ailing.healthy.back', 'ailing.healthy', 'ailing.needless', 'ailing.recovered', 'ailing.eased'] as const

/**
 * "The ringing is quieter", "my A1C is perfect now", "joint pain: gone", "the surgery was called off": a sign, a measured
 * value or a therapy, with how it is now.
 */
export function eased(clause: Clause, index: number): Draft | undefined {
  const {hits, tokens, isSmall} = clause
  const hit = hits[index]!
  const turn = turns.find((one) => has(hit.meaning, one))
  if (!turn) return undefined
  const before = hits.slice(Math.max(0, index - back), index)
  const at = before.findLastIndex((other) => turnsWell(other, turn) || has(other.meaning, 'grammar.stop'))
  const sign = before[at]
  if (!sign || !turnsWell(sign, turn) || hit.from - sign.to > near) return undefined
  // "The pain over the weekend": a word that may go with what follows says nothing by itself.
  const next = tokens[hit.to]
  if (isSmall(tokens[hit.from]!.text, 'loose') && next?.word && !isSmall(next.text, 'closing')) return undefined
  if (!isTied(clause, sign, hit, before.slice(at + 1))) return undefined
  const owner = before.slice(0, at).findLast((other) => has(other.meaning, 'grammar.owner'))
  // "Keep your blood pressure healthy" speaks of the reader; a story has an owner of its own.
  const owned = owner && sign.from - owner.to <= owning && !isSmall(tokens[owner.from]!.text, 'reader')
  if ((turn === 'ailing.healthy' || turn === 'ailing.recovered') && !owned) return undefined
  if (turn === 'ailing.needless')
    return {from: sign.from, to: hit.to, effects: ['effect.replace'], targets: ['drug.therapy']}
  const targets = has(sign.meaning, 'ailing.reading') ? ['symptom.level'] : sign.meaning.targets
  return {from: sign.from, to: hit.to, effects: ['effect.reduce'], targets}
}

/** Words between whose a sign is and the sign. */
const owning = 3
/** What nobody needs any more who has recovered. */
const therapies = ['drug.therapy', 'drug.device', 'ailing.reading']

/** Whether a turn can be said of a term: a therapy is needed no more, a scan comes back clean, a pain is gone. */
function turnsWell(term: Hit, turn: (typeof turns)[number]): boolean {
  if (turn === 'ailing.needless') return therapies.some((one) => has(term.meaning, one))
  if (turn !== 'ailing.eased' && has(term.meaning, 'ailing.reading')) return true
  return turn !== 'ailing.recovered' && isSign(term)
}

/** Whether a sign and its turn belong together: at once, by a colon, or by "is" and its like. */
function isTied({tokens, isSmall}: Clause, sign: Hit, turn: Hit, between: readonly Hit[]): boolean {
  const gap = turn.from - sign.to
  // "The itch, the redness, the scales: gone".
  const next = tokens[turn.to]
  const closes = gap === 1 || !next?.word || isSmall(next.text, 'closing')
  if (closes && /^[:–—-]/.test(tokens[turn.from - 1]!.text)) return true
  // "Blood work came back perfect": the turn holds its verb.
  const whole = !has(turn.meaning, 'ailing.healthy') || has(turn.meaning, 'ailing.healthy.back')
  // "Achy knees, solved".
  const ends = gap === 1 && tokens[sign.to]!.text === ',' && !tokens[turn.to]?.word
  if (whole && (gap === 0 || ends)) return true
  const copula = between.some(({meaning}) => links.some((one) => has(meaning, one)))
  return copula && !crossesSign(tokens, sign.to, turn.from)
}

const links = ['grammar.copula', 'grammar.subject', 'ailing.link', 'ailing.becomes']

/** Tokens behind a measured value within which its figures stand, then and now. */
const figures = 18

/** "Blood pressure from 158 to 121", "A1C: 9.2 before, 6.1 after": a value that came down. */
export function dropped({hits, tokens, isSmall}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  if (!isMeasured(hit.meaning)) return undefined
  let first: number | undefined
  let changed = false
  const aches = hit.meaning.targets.some((target) => target.startsWith('symptom.'))
  for (let at = hit.to; at < Math.min(tokens.length, hit.to + figures); at++) {
    const {text, word} = tokens[at]!
    // "Blood pressure monitors: was 158, now 121": a thing has the figures, and no value.
    if (first === undefined && word && !/^\d/.test(text) && !isOfValue(hits, at)) return undefined
    if (/^[.;!?]$/.test(text) && !/^\d/.test(tokens[at + 1]?.text ?? '')) break
    if (/^\d+$/.test(text) && tokens[at - 1]?.text !== '.') {
      if (first === undefined) first = Number(text)
      else if (changed && Number(text) < first)
        return {from: hit.from, to: at + 1, effects: ['effect.reduce'], targets: hit.meaning.targets}
    } else if (first !== undefined)
      changed ||= (aches && isSmall(text, 'being')) || isSmall(text, 'turning') || /^[-–—→>]+$/.test(text)
  }
  return undefined
}

/** Whether a word between a value and its figures may speak of the value: one that the pack knows, and that names no thing. */
function isOfValue(hits: readonly Hit[], at: number): boolean {
  const hit = hits.find(({from, to}) => from <= at && at < to)
  return hit !== undefined && !has(hit.meaning, 'thing.kind') && !has(hit.meaning, 'name.form')
}

const isMeasured = targets(/^(?:marker\.(?!hormone)|symptom\.(?:pain|ailing)$)/)

/** What a sentence claims by what the one before it, or its own beginning, has told: "… Not any more.", "It clears it." */
export function retold(clause: Clause, before: Clause | undefined): Draft[] {
  const own = clause.hits.find((hit) => isTold(hit))
  const over = clause.hits.findIndex((hit) => has(hit.meaning, 'ailing.over') && !isDenied(clause, hit))
  const drafts: Draft[] = []
  if (own && over >= 0) drafts.push(spanOf(own, clause.hits[over]!, own.meaning.targets))
  const named = before?.hits.filter((hit) => isTold(hit)).flatMap(({meaning}) => meaning.targets) ?? []
  if (named.length === 0) return drafts
  // What has an illness of its own to speak of speaks of that.
  // "She gardens again."
  const again = clause.tokens.findIndex(({text}) => clause.isSmall(text, 'again'))
  const person = clause.isSmall(clause.tokens[0]?.text ?? '', 'teller')
  if (!own && over < 0 && person && again > 0 && clause.tokens.length <= short)
    drafts.push({from: 0, to: again + 1, effects: ['effect.cure'], targets: named})
  // "Anxiety keeps many of us awake. We recommend our lavender."
  const remedy = own || over >= 0 ? undefined : recommended(clause)
  if (remedy) drafts.push({...remedy, effects: ['effect.treat'], targets: named})
  if (over >= 0 && !own) drafts.push(spanOf(clause.hits[over]!, clause.hits[over]!, named))
  for (let index = 0; index < clause.hits.length; index++) {
    const hit = clause.hits[index]!
    const pronoun = clause.hits[index + 1]
    if (hit.use !== 'verb' || pronoun?.from !== hit.to || !has(pronoun.meaning, 'grammar.pronoun')) continue
    if (!effectsOf(hit).some((effect) => healing.test(effect))) continue
    // "A doctor can treat it", "Only insulin can treat it": others do, and no product.
    if (clause.hits.slice(0, index).some(({meaning}) => meaning.targets.some((target) => healers.test(target))))
      continue
    if (clause.isSmall(clause.tokens[pronoun.from]!.text, 'pointing') && clause.tokens[pronoun.to]?.word) continue
    drafts.push({from: hit.from, to: pronoun.to, effects: effectsOf(hit), targets: named})
  }
  return drafts
}

const healers = /^(?:expert|polysemous\.name|drug\.(?:medicine|name|therapy))\b/

/** Whether a sentence is a question that names no illness of its own. */
export function asks({tokens, hits}: Clause): boolean {
  return tokens.slice(-3).some(({text}) => text === '?') && !hits.some((hit) => isTold(hit))
}

/** Words between what recommends and the product. */
const recommending = 5
const products = ['name.form', 'cue.product', 'cue.name', 'agent.ingredient', 'nutrient', 'stance.offered']

/** "Try", "you need": a word that offers, and no name of what is offered. */
function isOffer(meaning: Hit['meaning']): boolean {
  return has(meaning, 'stance.offered') && !has(meaning, 'cue.product')
}

/** "Try our tincture", "that is why we made these drops": a product that a sentence gives to those it turns to. */
function recommended({hits}: Clause): Pick<Draft, 'from' | 'to'> | undefined {
  const at = hits.findIndex(({meaning}) => has(meaning, 'ailing.recommends') || isOffer(meaning))
  const opener = hits[at]
  if (!opener) return undefined
  const product = hits
    .slice(has(opener.meaning, 'cue.product') ? at : at + 1)
    .find((hit) => hit.from - opener.to <= recommending && products.some((one) => has(hit.meaning, one)))
  return product && {from: opener.from, to: product.to}
}

/** Whether a sentence tells of an illness in a way that the next may speak of it as "it": no warning, and no denial. */
export function tells({hits}: Clause): boolean {
  return hits.some((hit) => isTold(hit)) && !hits.some(({meaning}) => unsaid.some((one) => has(meaning, one)))
}

const unsaid = ['stance.advised', 'stance.negated.all', 'stance.told.wholly']

/** "No pill can make it go away". */
function isDenied({tokens, isSmall}: Clause, {from}: Hit): boolean {
  return tokens.slice(Math.max(0, from - near), from).some(({text}) => isSmall(text, 'denying'))
}

function spanOf(one: Hit, other: Hit, targets: readonly string[]): Draft {
  return {from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), effects: ['effect.cure'], targets}
}

function isSign({meaning, use}: Hit): boolean {
  return use !== 'verb' && isIllness(meaning)
}

/** An illness or its sign: a measured value is none before it is off. */
function isTold({meaning, use}: Hit): boolean {
  return use !== 'verb' && isTellable(meaning)
}
