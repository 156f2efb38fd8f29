import {type Meaning, meaningOf, once} from './meaning.js'
import type {Term} from './terms.js'

/** Parts of the body that food and things have too. */
const shared = /^(?:structure|general\.body|function\.(?:cognition|skin))\b/
/** Signs that cloth shows too. */
const worn = /^(?:natural|symptom|function\.skin|structure\.skin)\b/
/** Words between "after" and the exercise. */
const between = 3
const exercised: Meaning = meaningOf([{concept: 'qualifier.after-exercise', role: 'term', form: 'base'}])
const soon: Meaning = meaningOf([{concept: 'cue.absolute', role: 'term', form: 'base'}])

const isConcern = once((meaning) => ['agent.food', 'agent.other', 'thing.cloth'].some((one) => is(meaning, one)))

/**
 * The terms of a sentence without the parts of food and of things ("chicken skin", "leg of the table"), and with those
 * joined that say together what a body has done ("after a hard run"), or how soon something comes ("within two days").
 */
export function sensed(terms: readonly Term[]): readonly Term[] {
  const concerned = terms.some(({meaning}) => isConcern(meaning))
  const exerts = terms.some(({meaning}) => is(meaning, 'act.exertion'))
  const timed = terms.some(({meaning}) => is(meaning, 'measure.time'))
  const returned = terms.some((_, index) => isReturn(terms, index))
  if (!concerned && !exerts && !timed && !returned) return terms
  const found: Term[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    const run = exerts && isAfter(terms, at) ? exertionAt(terms, at) : at
    const next = terms[at + 1]
    if (timed && next?.from === term.to && is(term.meaning, 'grammar.within') && is(next.meaning, 'measure.time')) {
      found.push({from: term.from, to: next.to, meaning: soon})
      at++
    } else if (run > at) found.push({from: term.from, to: terms[run]!.to, meaning: exercised})
    else if (!isOfFood(terms, at) && !isReturn(terms, at)) found.push(term)
    at = Math.max(at, run)
  }
  return found
}

/** "After a run", "the aches of a hard workout". */
function isAfter(terms: readonly Term[], index: number): boolean {
  const {from, meaning} = terms[index]!
  const before = terms[index - 1]
  const ache = before?.to === from && before.meaning.targets.some((target) => target.startsWith('symptom.'))
  return is(meaning, 'grammar.after') || (ache && is(meaning, 'grammar.of'))
}

/** Where the exercise stands that "after" is said of; where "after" stands, if there is none. */
function exertionAt(terms: readonly Term[], index: number): number {
  const {to} = terms[index]!
  for (let at = index + 1; at < terms.length && terms[at]!.from - to <= between; at++) {
    const {meaning} = terms[at]!
    if (is(meaning, 'act.exertion')) return at
    if (meaning.targets.length > 0 || is(meaning, 'stance')) break
  }
  return index
}

/** "Gave me my evenings back": no part of the body. */
function isReturn(terms: readonly Term[], index: number): boolean {
  const [before, term] = [terms[index - 1], terms[index]!]
  return is(term.meaning, 'grammar.back') && before?.to === term.from && is(before.meaning, 'state.time')
}

function isOfFood(terms: readonly Term[], index: number): boolean {
  const {from, to, meaning} = terms[index]!
  if (!meaning.targets.some((target) => shared.test(target) || worn.test(target))) return false
  const before = terms[index - 1]
  if (before?.to === from && is(before.meaning, 'agent.food')) return true
  const of = terms[index + 1]
  if (of?.from !== to || !is(of.meaning, 'grammar.of')) return false
  const next = terms[index + 2]
  const whole = next && is(next.meaning, 'grammar.determiner') ? terms[index + 3] : next
  if (whole && is(whole.meaning, 'thing.cloth')) return true
  if (!meaning.targets.some((target) => shared.test(target))) return false
  return whole !== undefined && (is(whole.meaning, 'agent.food') || is(whole.meaning, 'agent.other'))
}

function is(meaning: Meaning, concept: string): boolean {
  return meaning.paths.has(concept)
}
