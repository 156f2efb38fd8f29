import type {Sense} from '../language.js'
import {type Meaning, meaningOf, once, targets} from './meaning.js'
import type {Lexicon, Term} from './terms.js'
import type {Token} from './tokens.js'

/** Parts of the body whose wear names an illness; what happens to skin, hair and muscles is mostly beauty or sport. */
const namesPart = targets(/^structure\.(?:joint|bone|heart|gut|brain|organ|eye)\b/)
const namesIllness = targets(/^(?:disease|symptom|polysemous|marker)\b/)
const isConcerned = once(({paths}) => ['ailing', 'thing.kind', 'drug.occasional'].some((one) => paths.has(one)))
/** A sign of illness that two words make, and a measured value that is off. */
const sign: Sense = {concept: 'symptom.ailing', role: 'term', form: 'base'}
const level: Sense = {concept: 'symptom.level', role: 'term', form: 'base'}
const therapy: Meaning = meaningOf([{concept: 'drug.therapy', role: 'term', form: 'base'}])
const bare: Meaning = meaningOf([sign])
/** Tokens behind "does not" within which "anymore" stands. */
const lately = 8
/** Terms between a part of the body and what it does or how it is. */
const links = 6

/**
 * The terms of a sentence with those joined that name a sign together ("leaky gut lining", "liver trouble", "swelling of
 * the ankles", "asthma attack"), and without illnesses that only tell of what kind a thing is ("cancer hospital").
 */
export function compounded(
  terms: readonly Term[],
  tokens: readonly Token[],
  isSmall: Lexicon['isSmall']
): readonly Term[] {
  if (!terms.some(({meaning}) => isConcerned(meaning))) return terms
  const joined: Term[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    const next = terms[at + 1]
    const last = joined.at(-1)
    const before = joined.at(-2)
    if (isPlain(term, next, tokens)) continue
    if (last?.to === term.from && isKindOf(term, last)) joined.pop()
    else if (is(term, 'ailing.remedy') && isPrescribed(terms, at)) {
      joined.push({from: term.from, to: terms[at + 2]!.to, meaning: therapy})
      at += 2
      continue
    } else if (last?.to === term.from && isOwnRemedy(joined, term, tokens, isSmall)) {
      joined[joined.length - 1] = {from: last.from, to: term.to, meaning: therapy}
      continue
    } else if (last?.to === term.from && is(term, 'ailing.remedy') && isIllness(last) && isOwned(joined)) {
      joined[joined.length - 1] = {from: last.from, to: term.to, meaning: therapy}
      continue
    } else if (last && before && isLink(last, term) && isAfter(before, {...term, from: before.to}, tokens)) {
      joined.splice(-2, 2, join(before, term, before))
      continue
    } else if (last && isAfter(last, term, tokens)) {
      joined[joined.length - 1] = join(last, term, last)
      continue
    } else if (next?.from === term.to && is(term, 'ailing.how') && !isIllness(term) && isSick(term, next)) {
      joined.push(join(listOpening(joined, term, tokens), next, next))
      at++
      continue
    }
    if (next?.from === term.to && isEnded(term, tokens, isSmall) && isSign(next)) {
      joined.push({from: term.from, to: next.to, meaning: rid(isIllness(next) ? next.meaning : bare)})
      at++
      continue
    }
    const predicate = predicateAt(terms, at, tokens)
    const part = is(term, 'ailing.what') || is(term, 'ailing.felt') ? objectOf(terms, at, isBody) : undefined
    const place = is(term, 'ailing.visit') ? objectOf(terms, at, (other) => is(other, 'ailing.visited')) : undefined
    if (predicate !== undefined) {
      const made = join(term, terms[predicate]!, term)
      const ended =
        is(terms[predicate]!, 'ailing.recovered') ||
        terms.slice(at, predicate).some((one) => isEnded(one, tokens, isSmall))
      joined.push(ended ? {...made, meaning: rid(made.meaning)} : made)
    } else if (part !== undefined) {
      const made = join(term, terms[part]!, terms[part]!)
      const away = is(terms[at + 1]!, 'ailing.away')
      joined.push(away ? {...made, meaning: rid(made.meaning)} : made)
    } else if (place !== undefined) joined.push({from: term.from, to: terms[place]!.to, meaning: therapy})
    else joined.push(term)
    at = predicate ?? part ?? place ?? at
  }
  return joined
}

/**
 * "Ankles used to swell", "blood is too thick", "couldn't climb the stairs": the term that says, behind small words alone,
 * what a part of the body does, how it or a measured value is, or what a person was unable to do.
 */
function predicateAt(terms: readonly Term[], index: number, tokens: readonly Token[]): number | undefined {
  const term = terms[index]!
  const unable = is(term, 'ailing.unable')
  const marked = isMarker(term)
  if (!unable && !marked && !isPart(term)) return undefined
  let copula = false
  let {to} = term
  for (let at = index + 1; at < terms.length && at - index <= links; at++) {
    const next = terms[at]!
    if (next.from - to > 1 || (next.from > to && !tokens[to]!.word)) return undefined
    if (unable) return is(next, 'ailing.exertion') ? at : undefined
    if (marked ? is(next, 'ailing.level') : is(next, 'ailing.act')) return at
    if (!marked && is(next, 'ailing.recovered')) return at
    if (copula && !marked && (is(next, 'ailing.how') || is(next, 'ailing.state'))) return at
    if (is(next, 'grammar.copula') || is(next, 'ailing.becomes')) copula = true
    // "Did not get tired or sore".
    else if (!passed.some((one) => is(next, one)) && !isDenying(terms, at)) return undefined
    to = next.to
  }
  return undefined
}

/** "Did" before "not". */
function isDenying(terms: readonly Term[], at: number): boolean {
  const [verb, not] = [terms[at]!, terms[at + 1]]
  return is(verb, 'idle') && not?.from === verb.to && is(not, 'ailing.ended.not')
}

/** What may stand between a part of the body and how it is. */
const passed = ['ailing.link', 'ailing.ended', 'qualifier.worn', 'grammar.and']

/** "My heartburn medicine": a person's, which no product is; unless "this tea is my heartburn medicine". */
function isOwned(terms: readonly Term[]): boolean {
  const [copula, owner, term] = [terms.at(-3), terms.at(-2), terms.at(-1)]
  if (!owner || owner.to !== term?.from || !is(owner, 'grammar.owner')) return false
  return !(copula?.to === owner.from && is(copula, 'grammar.copula'))
}

/** "The pills my doctor gave me". */
function isPrescribed(terms: readonly Term[], at: number): boolean {
  const [remedy, owner, doctor] = terms.slice(at, at + 3)
  return (
    doctor?.from === owner?.to &&
    owner?.from === remedy?.to &&
    is(owner!, 'grammar.owner') &&
    is(doctor!, 'ailing.visited')
  )
}

/** "No longer takes her water pill": what a person takes no more. */
function isOwnRemedy(
  joined: readonly Term[],
  term: Term,
  tokens: readonly Token[],
  isSmall: Lexicon['isSmall']
): boolean {
  const [verb, owner] = [joined.at(-2), joined.at(-1)]
  if (!verb || !owner || verb.to !== owner.from || !is(owner, 'grammar.owner')) return false
  if (isSmall(tokens[owner.from]!.text, 'reader') || !is(term, 'drug.occasional')) return false
  return verb.meaning.effects.verb.includes('effect.replace') || verb.meaning.effects.before.includes('effect.replace')
}

/** "Wheeze", "limp", "skip beats": what only the sick do. */
function isSign(term: Term): boolean {
  return is(term, 'ailing.does') || is(term, 'symptom')
}

/** "No longer", and "does not" beside "anymore" or "since". */
function isEnded(term: Term, tokens: readonly Token[], isSmall: Lexicon['isSmall']): boolean {
  if (!is(term, 'ailing.ended')) return false
  if (!is(term, 'ailing.ended.not')) return true
  return tokens.slice(term.to, term.to + lately).some(({text}) => isSmall(text, 'lately'))
}

/** A part, or skin: what is felt or seen in it is no beauty of it. */
function isBody(term: Term): boolean {
  return isPart(term) || term.meaning.targets.some((target) => /^structure\.(?:skin|muscle)$/.test(target))
}

/** "Creaky knees", "weeping skin": whether a word says of the part behind it that it is sick. */
function isSick(how: Term, part: Term): boolean {
  return isPart(part) || (is(how, 'ailing.how.sore') && part.meaning.targets.some((one) => one === 'structure.skin'))
}

/** "Hot, red, swollen toes": takes the words of a list off that leads to one, and gives the first. */
function listOpening(joined: Term[], last: Term, tokens: readonly Token[]): Term {
  let first = last
  for (let before = joined.at(-1); before; before = joined.at(-1)) {
    const comma = first.from - before.to === 1 && /^(?:,|&)$/.test(tokens[before.to]!.text)
    const and = before.to === first.from && is(before, 'grammar.and') && before.to - before.from === 1
    const how = is(before, 'ailing.how') || is(before, 'ailing.state')
    if (!(how && (comma || first !== last)) && !and) return first
    first = before
    joined.pop()
  }
  return first
}

function isMarker({meaning}: Term): boolean {
  return meaning.targets.some((target) => target.startsWith('marker.')) && !meaning.paths.has('symptom')
}

/** "Cancer hospital", "sleep study": what stands before only tells of what kind it is. */
function isKindOf(term: Term, before: Term): boolean {
  if (is(term, 'ailing.kind') && isIllness(before)) return true
  return is(term, 'thing.kind') && before.meaning.targets.length > 0 && before.meaning.targets.every(isDescribing)
}

function isDescribing(target: string): boolean {
  return /^(?:function|structure|general|drug\.class)\b/.test(target)
}

/** "A painful backlog": a word for pain before a word that names no part of the body. */
function isPlain(term: Term, next: Term | undefined, tokens: readonly Token[]): boolean {
  const follows = tokens[term.to]
  return is(term, 'ailing.how') && is(term, 'symptom.pain') && follows?.word === true && next?.from !== term.to
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

/** "Damage to the liver", "trips to the allergist": the term that it is said of, up to two small words further. */
function objectOf(terms: readonly Term[], index: number, isOne: (term: Term) => boolean): number | undefined {
  const of = terms[index + 1]
  const felt = is(terms[index]!, 'ailing.felt')
  const ties = of && (is(of, 'grammar.of') || is(of, 'ailing.away') || (felt && is(of, 'ailing.in')))
  if (of?.from !== terms[index]!.to || !ties) return undefined
  const next = terms[index + 2]
  const at = next?.from === of.to && is(next, 'grammar.determiner') ? index + 3 : index + 2
  const part = terms[at]
  return part && part.from - of.to <= 1 && isOne(part) ? at : undefined
}

function isPart({meaning}: Term): boolean {
  return meaning.paths.has('ailing.part') || namesPart(meaning)
}

function isIllness({meaning}: Term): boolean {
  return namesIllness(meaning)
}

function is({meaning}: Term, concept: string): boolean {
  return meaning.paths.has(concept)
}

/** "The swelling out of my ankles": a sign that is said to leave. */
function rid(meaning: Meaning): Meaning {
  const own = meaning.targets.map((concept): Sense => ({concept, role: 'term', form: 'base'}))
  return meaningOf([{concept: 'effect.counter', role: 'adjective', form: 'base'}, ...own])
}

const ailing = new WeakMap<Meaning, Meaning>()

function join(first: Term, last: Term, part: Term): Term {
  let meaning = ailing.get(part.meaning)
  if (!meaning) {
    const own = part.meaning.targets.map((concept): Sense => ({concept, role: 'term', form: 'base'}))
    meaning = meaningOf([isMarker(part) ? level : sign, ...own])
    ailing.set(part.meaning, meaning)
  }
  return {from: first.from, to: last.to, meaning}
}
