import {firstNotBefore} from '../halving.js'
import type {Side} from '../language.js'
import {compounded} from './compounds.js'
import {type Meaning, once, type Use} from './meaning.js'
import {isRule} from './rules.js'
import {withoutSeeming} from './seeming.js'
import {sensed} from './senses.js'
import type {Sentence} from './sentences.js'
import type {Lexicon, Term} from './terms.js'
import type {Token} from './tokens.js'

/** A term in its sentence, with the use that it is put to there. */
export interface Hit extends Term {
  readonly use: Use
}

/** A sentence with the terms that were found in it. */
export interface Clause {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit[]
  /** The hits, and among them the words that only tell what a word that no list has is: idle verbs, particles. */
  readonly words: readonly Hit[]
  /** The form that a word would have if it were a verb, by its ending. */
  readonly formOf: Lexicon['formOf']
  /** Whether a word by itself means the concept, or one under it, whatever longer term it is a part of. */
  means(token: Token, concept: string): boolean
  /** Whether a word is one of the small words that a construction looks for. */
  readonly isSmall: Lexicon['isSmall']
  /** Where a denial may stand, seen from what it denies. */
  readonly negation: readonly Side[]
}

/** A sentence's terms, each with its use: "support" is a verb in "support memory" and a noun in "memory support". */
export function clauseOf(sentence: Sentence, found: readonly Term[], lexicon: Lexicon): Clause {
  const {word, formOf, isSmall, language} = lexicon
  const {tokens} = sentence
  const said = withoutSeeming(found, tokens, isSmall)
  const read = compounded(sensed(said.filter(({meaning}) => !isPerson(meaning))), tokens, isSmall)
  const terms = read.filter(({meaning}) => !isAside(meaning))
  const hits: Hit[] = []
  const words: Hit[] = []
  for (const term of read) {
    const {from, to, meaning} = term
    const own = terms[hits.length] === term
    const hit = {from, to, meaning, use: own ? useOf(tokens, terms, hits.length) : 'other'}
    words.push(hit)
    if (own) hits.push(hit)
  }
  const means = ({text}: Token, concept: string) => word(text)?.paths.has(concept) ?? false
  return {sentence, tokens, hits, words, formOf, means, isSmall, negation: language.writing?.negation ?? usual}
}

const usual: readonly Side[] = ['before']

/** A pronoun says who speaks, and has no part in a claim. */
const isPerson = once(
  ({concepts}) => concepts.length > 0 && concepts.every((concept) => /^grammar\.(?:who|actor)\b/.test(concept))
)

const aside = /^(?:idle|grammar\.(?:modal|particle))\b/

/** Whether a term only tells what the words beside it are. */
const isAside = once(
  ({verb, noun, adjective, before, concepts}) =>
    verb.length + noun.length + adjective.length + before.length === 0 && concepts.every((one) => aside.test(one))
)

function useOf(tokens: readonly Token[], terms: readonly Term[], index: number): Hit['use'] {
  const term = terms[index]!
  const {meaning} = term
  if (meaning.verb.length > 0) {
    if (meaning.targets.length + meaning.complements.length > 0 && isObject(tokens, terms, index)) return 'target'
    if (meaning.noun.length === 0 && meaning.adjective.length === 0) return isNamed(terms, index) ? 'other' : 'verb'
    if (isLowered(terms, index)) return 'adjective'
    return isNoun(tokens, terms, index) ? (meaning.noun.length > 0 ? 'noun' : 'adjective') : 'verb'
  }
  if (meaning.noun.length > 0) {
    // "Less pain", where "fat-less" is the noun's use.
    const opens = meaning.adjective.length > 0 || meaning.before.length > 0
    if (!opens || !isFollowed(terms, index)) return 'noun'
    return meaning.adjective.length > 0 ? 'adjective' : 'before'
  }
  if (meaning.before.length > 0) return 'before'
  if (meaning.adjective.length > 0) return 'adjective'
  return meaning.targets.length > 0 ? 'target' : 'other'
}

/** "The drops", "our needs": what an article or an owner stands before is no verb. */
function isNamed(terms: readonly Term[], index: number): boolean {
  const {from, meaning} = terms[index]!
  const before = terms[index - 1]
  if (before?.to !== from || !has(before.meaning, 'grammar.article')) return false
  return meaning.verb.every((sense) => sense.form === 'base' || sense.form === 'third')
}

/** Whether a target stands right behind a term, and none right before it. */
function isFollowed(terms: readonly Term[], index: number): boolean {
  const {from, to} = terms[index]!
  const before = terms[index - 1]
  const next = terms[index + 1]
  return (
    next?.from === to &&
    (isTarget(next.meaning) || next.meaning.nutrients.length > 0) &&
    !(before?.to === from && isTarget(before.meaning))
  )
}

/** "Promotes calm", "for calm": a word that could act on something stands where something is acted on. */
function isObject(tokens: readonly Token[], terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  const before = terms[index - 1]
  const next = terms[index + 1]
  // "Calm support", "focus formula": it tells what the noun is for.
  if (index === 0 && next?.from === term.to && isSupport(next.meaning) && !isAimed(terms, index + 1)) return true
  if (next && isTarget(next.meaning) && next.from - term.to <= 3 && !crossesSign(tokens, term.to, next.from))
    return false
  return (
    before !== undefined &&
    term.from - before.to <= 1 &&
    (before.meaning.verb.length > 0 || before.meaning.before.length > 0 || before.meaning.adjective.length > 0)
  )
}

function isSupport({noun, targets}: Meaning): boolean {
  return targets.length === 0 && noun.some(({concept}) => concept === 'effect.support')
}

function isAimed(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  return next !== undefined && next.from === terms[index]!.to && isTarget(next.meaning)
}

/** Whether a word that can be verb or noun is a noun here, by its neighbours. */
function isNoun(tokens: readonly Token[], terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  const {meaning} = term
  const before = terms[index - 1]
  const next = terms[index + 1]
  const afterTarget =
    before !== undefined && before.to === term.from && (isTarget(before.meaning) || isLevelOf(before.meaning, meaning))
  const third = meaning.verb.some((sense) => sense.form === 'third')
  const beforeTarget =
    next !== undefined && next.from - term.to <= 2 && isTarget(next.meaning) && !crossesSign(tokens, term.to, next.from)
  if (afterTarget)
    return !(third && beforeTarget) && !(beforeTarget && next?.from === term.to && !isJoined(tokens, term))
  if (beforeTarget) return isGerund(meaning) && meaning.adjective.length > 0
  const word = before && before.to === term.from ? before : undefined
  return !third && (word ? has(word.meaning, 'grammar.determiner') : false)
}

/** "Reduced sodium": a participle of level right before its nutrient. */
function isLowered(terms: readonly Term[], index: number): boolean {
  const {from, to, meaning} = terms[index]!
  const next = terms[index + 1]
  const level = meaning.adjective.some((sense) => sense.concept.startsWith('effect.level'))
  const before = terms[index - 1]
  // "Statins lower cholesterol": a class of drugs, and what it does.
  if (before?.to === from && isTarget(before.meaning)) return false
  return level && next?.from === to && next.meaning.nutrients.length > 0
}

/** "Iron-fortified": a noun of level after its nutrient. */
function isLevelOf({nutrients}: Meaning, {noun}: Meaning): boolean {
  return nutrients.length > 0 && noun.some((sense) => sense.concept.startsWith('effect.level'))
}

function isGerund(meaning: Meaning): boolean {
  return meaning.verb.some((sense) => sense.form === 'gerund')
}

function isJoined(tokens: readonly Token[], term: Term): boolean {
  return tokens[term.from]?.joined ?? false
}

export function isTarget(meaning: Meaning): boolean {
  return meaning.targets.length > 0
}

/** Whether a term means the concept, or one under it. */
export function has(meaning: Meaning, concept: string): boolean {
  return meaning.paths.has(concept)
}

/** Whether a sign (comma, dash, parenthesis, colon) stands between two tokens. */
export function crossesSign(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isRule(tokens, at) || (!tokens[at]!.word && !isLight(tokens[at]!.text) && !isPoint(tokens, at))) return true
  return false
}

/** "Vs.", "Dr.": the point of a short word inside a sentence; and "2,000": a sign inside a number. */
function isPoint(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before && next?.start === tokens[at]!.end && /\d$/.test(before.text) && /^\d/.test(next.text))
    return /^[.,]$/.test(tokens[at]!.text)
  return tokens[at]!.text === '.' && at > 0 && tokens[at - 1]!.word && tokens[at - 1]!.text.length <= 2
}

/** Signs that do not part an effect from its target: quotes, marks, ampersands. */
function isLight(text: string): boolean {
  return /^["'“”«»&*†‡§/+-]+$/.test(text) || /^[\uE0D0-\uE0DF®™©]+$/.test(text)
}

/** The index of the last term that ends at or before a token, or -1. Terms never overlap, so it is found by halving. */
export function lastBefore(terms: readonly Term[], at: number): number {
  return firstNotBefore(terms.length, (index) => terms[index]!.to <= at) - 1
}

/** The effects that a term has in its use. */
export function effectsOf({meaning, use}: Hit): readonly string[] {
  return meaning.effects[use]
}

/** Whether a term has one effect in its use and no other. */
export function isAll(hit: Hit, effect: string): boolean {
  const effects = effectsOf(hit)
  return effects.length > 0 && effects.every((one) => one === effect)
}
