import type {Sense} from '../language.js'
import {type Meaning, meaningOf} from './meaning.js'
import type {Term} from './terms.js'
import type {Token} from './tokens.js'

/** Parts of the body whose wear names an illness; what happens to skin, hair and muscles is mostly beauty or sport. */
const parts = /^structure\.(?:joint|bone|heart|gut|brain|organ|eye)\b/
const illness = /^(?:disease|symptom|polysemous|marker)\b/
/** A sign of illness that two words make. */
const sign: Sense = {concept: 'symptom.ailing', role: 'term', form: 'base'}

/**
 * The terms of a sentence with those joined that name a sign together ("leaky gut lining", "liver trouble", "swelling of
 * the ankles", "asthma attack"), and without illnesses that only tell of what kind a thing is ("cancer hospital").
 */
export function compounded(terms: readonly Term[], tokens: readonly Token[]): readonly Term[] {
  if (!terms.some(({meaning}) => meaning.paths.has('ailing'))) return terms
  const joined: Term[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    const next = terms[at + 1]
    const last = joined.at(-1)
    const before = joined.at(-2)
    if (last?.to === term.from && is(term, 'ailing.kind') && isIllness(last)) joined.pop()
    else if (last && before && isLink(last, term) && isAfter(before, {...term, from: before.to}, tokens)) {
      joined.splice(-2, 2, join(before, term, before))
      continue
    } else if (last && isAfter(last, term, tokens)) {
      joined[joined.length - 1] = join(last, term, last)
      continue
    } else if (next?.from === term.to && is(term, 'ailing.how') && !isIllness(term) && isPart(next)) {
      joined.push(join(term, next, next))
      at++
      continue
    }
    const part = is(term, 'ailing.what') ? ownerOf(terms, at) : undefined
    if (part === undefined) joined.push(term)
    else {
      joined.push(join(term, terms[part]!, terms[part]!))
      at = part
    }
  }
  return joined
}

/** "Liver damage", "knees that creak", "gout attack". */
function isAfter(part: Term, term: Term, tokens: readonly Token[]): boolean {
  if (!isPart(part)) return isIllness(part) && part.to === term.from && is(term, 'ailing.bout')
  if (part.to === term.from) return is(term, 'ailing.what') || is(term, 'ailing.bout') || is(term, 'ailing.act')
  return part.to + 1 === term.from && tokens[part.to]!.word && is(term, 'ailing.act')
}

/** "Knees that creak", "hands are numb": a small word between the part and what it does. */
function isLink(link: Term, term: Term): boolean {
  return link.to === term.from && link.to - link.from === 1 && is(term, 'ailing.act') && is(link, 'grammar')
}

/** "Damage to the liver", "problems with your prostate": the term of the part, up to two small words further. */
function ownerOf(terms: readonly Term[], index: number): number | undefined {
  const of = terms[index + 1]
  if (of?.from !== terms[index]!.to || !is(of, 'grammar.of')) return undefined
  const next = terms[index + 2]
  const at = next?.from === of.to && is(next, 'grammar.determiner') ? index + 3 : index + 2
  const part = terms[at]
  return part && part.from - of.to <= 1 && isPart(part) ? at : undefined
}

function isPart({meaning}: Term): boolean {
  return meaning.paths.has('ailing.part') || meaning.targets.some((target) => parts.test(target))
}

function isIllness({meaning}: Term): boolean {
  return meaning.targets.some((target) => illness.test(target))
}

function is({meaning}: Term, concept: string): boolean {
  return meaning.paths.has(concept)
}

const ailing = new WeakMap<Meaning, Meaning>()

function join(first: Term, last: Term, part: Term): Term {
  let meaning = ailing.get(part.meaning)
  if (!meaning) {
    const own = part.meaning.targets.map((concept): Sense => ({concept, role: 'term', form: 'base'}))
    meaning = meaningOf([sign, ...own])
    ailing.set(part.meaning, meaning)
  }
  return {from: first.from, to: last.to, meaning}
}
