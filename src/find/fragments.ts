import {type Clause, type Hit, has, lastBefore} from './clause.js'
import type {Draft} from './drafts.js'

/** Words of a line that names things and says nothing of them, at most. */
const longest = 9
/** A mark behind the last word. */
const mark = /^(?:[*†‡§¶^◊#+]+|[\uE0D0-\uE0DF]+)$/
/** What makes a sentence of words, or speaks of something else than a body. */
const told = [
  'grammar.subject',
  'grammar.defines',
  'grammar.copula',
  'grammar.stop',
  'grammar.doer',
  'grammar.person',
  'stance',
  'idle',
  'agent.company',
  'agent.other',
  'agent.food',
  'agent.person',
  'agent.lifestyle',
  'harm',
  'harmless',
  'evidence',
  'expert',
  'cue.study',
  'measure.unit',
  'cue.reference'
]

/** What may stand behind the name of a function. */
const heads = [
  'grammar.and',
  'name',
  'nutrient',
  'agent.ingredient',
  'cue.name',
  'qualifier',
  'grammar.after',
  'grammar.source'
]

/**
 * What a line without a verb claims by being printed on a supplement: a function of the body ("glare recovery"), signs of
 * illness and nothing else ("Headache and poor appetite"), or, where a mark stands behind it, a part of the body too.
 */
export function fragmentDrafts(clause: Clause): Draft[] {
  const {hits, tokens, words} = clause
  const count = tokens.filter(({word}) => word).length
  if (count > longest || tokens.some(({text}) => /^[?$%@=]/.test(text))) return []
  if (words.some((hit) => hit.use === 'verb' || told.some((one) => has(hit.meaning, one)))) return []
  const marked = tokens.slice(-2).some(({text}) => mark.test(text))
  const named = hits.filter((hit, index) => isFunction(hit, marked) && isHead(clause, index))
  const known = words.reduce((sum, {from, to}) => sum + to - from, 0)
  if (named.length > 0 && known * 2 >= count && (marked || !isBranded(clause, named[0]!)))
    return [draftOf(named, 'effect.named', /^(?:function|structure|marker|general)\b/)]
  const signs = hits.filter((hit) => isSign(hit))
  return signs.length > 0 && known >= count ? [draftOf(signs, 'effect.relieve', /^(?:symptom|polysemous)\b/)] : []
}

function draftOf(hits: readonly Hit[], effect: string, roots: RegExp): Draft {
  const targets = hits.flatMap(({meaning}) => meaning.targets.filter((target) => roots.test(target)))
  return {from: hits[0]!.from, to: hits.at(-1)!.to, effects: [effect], targets}
}

function isFunction({meaning}: Hit, marked: boolean): boolean {
  if (meaning.nutrients.length > 0 || has(meaning, 'agent')) return false
  const roots = marked ? /^(?:function|structure|marker|general)\b/ : /^(?:function|marker)\b/
  if (meaning.targets.includes('function.weight.amount')) return false
  return meaning.targets.some((target) => roots.test(target)) && (marked || !has(meaning, 'name.common'))
}

/** "Diamond Eye Health": a name in capitals, of which a word that no list has stands first. */
function isBranded(clause: Clause, {from}: Hit): boolean {
  const words = clause.tokens.filter(({word}) => word)
  const named = words.length > 2 && words.every(({capital, text}) => capital || /^\d/.test(text))
  return named && clause.tokens.some(({word}, at) => word && at < from && !isKnown(clause, at))
}

/** Whether a token is in a term. */
function isKnown({words}: Clause, at: number): boolean {
  const hit = words[lastBefore(words, at) + 1]
  return hit !== undefined && hit.from <= at
}

/** "Mood board", "stamina of the motor": a word that only says of what kind something else is names no function. */
function isHead({hits, tokens}: Clause, index: number): boolean {
  const {to} = hits[index]!
  if (!tokens[to]?.word) return true
  const next = hits[index + 1]
  return next?.from === to && (isFunction(next, true) || heads.some((one) => has(next.meaning, one)))
}

function isSign({meaning}: Hit): boolean {
  return meaning.targets.some((target) => /^(?:symptom|polysemous\.(?:immune|mental))\b/.test(target))
}
