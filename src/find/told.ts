import {type Clause, crossesSign, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import type {Token} from './tokens.js'

const bareRoots = /^(?:marker|structure|disease|polysemous|symptom|natural)\b/
/** Effects that say little by themselves: "for", "with", "contains". */
const weak = /^effect\.(?:for|result|augment|contain|maintain|quality|level)\b/

/** Whether a claim is little more than the name of what it is about. */
export function isWeak({effects}: Draft): boolean {
  return effects.every((effect) => weak.test(effect))
}

/** "Antibiotics treat bacterial infections": what a therapy or its people do, no product does. */
export function tellsOfTherapy({hits, tokens}: Clause): boolean {
  // "The surgery was called off", "he wanted me on a statin, I took this instead".
  if (hits.some(({meaning}) => has(meaning, 'ailing.needless') || has(meaning, 'ailing.instead'))) return false
  const [first, next] = opening(hits)
  if (!first || !next || first.from > 1 || next.from > first.to || tokens[next.from]!.joined) return false
  const acts = (root: RegExp) => first.meaning.targets.some((target) => root.test(target))
  const endorses = next.meaning.verb.some((sense) => /^effect\.(?:endorse|prove|register|hide)$/.test(sense.concept))
  // "The immune system fights viruses": what the body does by itself.
  const alone = first.from === 1 && acts(/^(?:function|structure|general\.body)\b/) && !isSold(hits)
  if (next.use === 'verb' && alone) return next.meaning.verb.some((sense) => sense.form === 'third')
  if (next.use === 'verb' && !endorses) return acts(/^(?:drug\.(?:class|name|therapy)|expert)\b/)
  // "Antibiotics do not work against viruses."
  const tells = ['grammar.subject', 'grammar.defines', 'stance.negated'].some((one) => has(next.meaning, one))
  return tells && acts(/^drug\.(?:class|name|therapy)\b/)
}

/** "During deep sleep the brain clears waste": what a part of the body does by itself, behind the time when it does. */
export function tellsOfBody({hits, tokens}: Clause): boolean {
  const at = hits.findIndex((hit) => hit.use === 'verb')
  const [part, verb] = [hits[at - 1], hits[at]]
  if (!part || !verb || part.to !== verb.from || at < 2 || isSold(hits)) return false
  if (!/^(?:function|structure)\b/.test(part.meaning.targets[0] ?? '') || tokens[verb.from]!.joined) return false
  const first = hits[0]!
  const timed =
    first.from === 0 &&
    ['grammar.for', 'grammar.of', 'grammar.after', 'stance.conditional'].some((one) => has(first.meaning, one))
  return timed && verb.meaning.verb.some((sense) => sense.form === 'third')
}

/** "He has asthma": an illness that a person has, and that nothing in the sentence works on. */
export function suffers({hits, means, tokens}: Clause): (draft: Draft) => boolean {
  if (isSold(hits) || !hits.some(({meaning}) => has(meaning, 'grammar.having'))) return () => false
  // "Yarrow seems to have": a person has it at once.
  const at = tokens.findIndex((token) => means(token, 'grammar.having'))
  if (at < 1 || at > 2) return () => false
  return ({from, effects}) => effects.length === 0 && from > at && from - at <= 2
}

/** The first two terms of a sentence, an article left out. */
function opening(hits: readonly Hit[]): readonly Hit[] {
  const article =
    hits[0]?.to === 1 && has(hits[0].meaning, 'grammar.determiner') && !has(hits[0].meaning, 'grammar.owner')
  return article ? hits.slice(1, 3) : hits.slice(0, 2)
}

/** "Diabetes affects millions": a sentence about an illness or a part of the body, which is its first word. */
export function opensWith({hits, tokens}: Clause, concept: string): boolean {
  const [first, next] = opening(hits)
  if (!first || !next || first.from > 1 || next.from > first.to || tokens.length <= next.to) return false
  return first.meaning.targets.some((target) => bareRoots.test(target)) && has(next.meaning, concept)
}

/** Tokens of a sentence within which its subject stands, and words at most between it and what it does. */
const subject = {within: 6, before: 3}
/** The seller's people and gear, and what a story of them ends on that sells something: "beat cancer with this tea". */
const doers = ['agent.other', 'agent.company', 'agent.person']
const sellers = ['name.form', 'cue.name', 'agent.ingredient', 'nutrient', 'stance.offered']

/** Whether a sentence names anything that is for sale, or turns to those whose case it is. */
export function isSold(hits: readonly Hit[]): boolean {
  return hits.some(
    ({meaning}) =>
      !has(meaning, 'thing.eaten') && !has(meaning, 'name.form.set') && sellers.some((concept) => has(meaning, concept))
  )
}

/** Whether a claim is what the seller's people and gear do or have: "Our founder beat cancer", "the liner prevents". */
export function deeds({hits, tokens}: Clause): (draft: Draft) => boolean {
  const verb = hits.findIndex((hit) => hit.use === 'verb')
  const at = hits.findIndex((hit, index) => (verb < 0 || index < verb) && doers.some((one) => has(hit.meaning, one)))
  const doer = hits[at]
  if (!doer || doer.to > subject.within) return () => false
  const first = hits[verb]
  const near = first && first.from - doer.to <= subject.before && !crossesSign(tokens, doer.to, first.from)
  const sells = isSold(hits.slice(at + 1))
  if (sells && !has(doer.meaning, 'agent.other')) return () => false
  return (draft) =>
    draft.from >= doer.to && (draft.effects.length === 0 ? !sells : near === true && draft.from === first.from)
}

/**
 * Whether a claim tells of the world and not of a product: the sentence has a verb, and nobody in it who speaks or is
 * spoken to, nor anything for sale ("Measles cases are up in Texas", "smallpox was wiped out in 1980").
 */
export function worldly({hits, tokens, means}: Clause): (draft: Draft) => boolean {
  const past = hits.some(({meaning}) => has(meaning, 'stance.told.once'))
  const dates = (at: number) => at >= 0 && means(tokens[at]!, 'grammar.dating')
  // "In 1747", "in the 1920s".
  const dated =
    past || tokens.some(({text}, at) => /^(?:1[5-9]|20)\d\ds?$/.test(text) && (dates(at - 1) || dates(at - 2)))
  const finite = dated || (tokens.length > short && hits.some((hit) => isVerb(hit, tokens)))
  // A date makes the story of others history.
  const isPerson = (token: Token) => means(token, 'grammar.who') && !(dated && means(token, 'grammar.who.told'))
  if (!finite || tokens.some(isPerson)) return () => false
  // Sailors had lemons; whoever sells something names it.
  const goods = past ? named : sold
  if (hits.some(({meaning}) => goods.some((concept) => has(meaning, concept)))) return () => false
  // "Silymarin seems to have anticancer properties": the name of a class is said of something.
  return (draft) =>
    !isPromise(draft) && (dated || (isWeak(draft) && !draft.targets.every((target) => target.startsWith('drug.class'))))
}

/** "Trusted by physicians since 1998": who speaks for a product, and what is promised of it, tells of nothing else. */
function isPromise({effects}: Draft): boolean {
  return (
    effects.length > 0 &&
    effects.every((effect) => /^(?:assert|effect\.(?:endorse|prove|register|hide))\b/.test(effect))
  )
}

/** "May" is a verb, but no month. */
function isVerb({from, meaning}: Hit, tokens: Clause['tokens']): boolean {
  return has(meaning, 'grammar.subject') && (from === 0 || !tokens[from]!.capital)
}

/** A sentence of so many tokens or fewer is hardly one. */
const short = 5
const named = ['name.form', 'cue.name', 'cue.product', 'stance.offered']
const sold = [...sellers, 'agent.company', 'agent.lifestyle', 'drug.medicine', 'effect.endorse', 'evidence']
