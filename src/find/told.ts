import {type Clause, crossesSign, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

const bareRoots = /^(?:marker|structure|disease|polysemous|symptom|natural)\b/
/** Effects that say little by themselves: "for", "with", "contains". */
const weak = /^effect\.(?:for|result|augment|contain|maintain|quality|level)\b/

/** Whether a claim is little more than the name of what it is about. */
export function isWeak({effects}: Draft): boolean {
  return effects.every((effect) => weak.test(effect))
}

/** "Antibiotics treat bacterial infections": what a therapy or its people do, no product does. */
export function tellsOfTherapy({hits, tokens}: Clause): boolean {
  const [first, next] = opening(hits)
  if (!first || !next || first.from > 1 || next.from > first.to || tokens[next.from]!.joined) return false
  const acts = (root: RegExp) => first.meaning.targets.some((target) => root.test(target))
  const endorses = next.meaning.verb.some((sense) => /^effect\.(?:endorse|prove)$/.test(sense.concept))
  if (next.use === 'verb' && has(first.meaning, 'agent.lifestyle')) return true
  // "The immune system fights viruses": what the body does by itself.
  const alone = first.from === 1 && acts(/^(?:function|structure|general\.body)\b/) && !isSold(hits)
  if (next.use === 'verb' && alone) return next.meaning.verb.some((sense) => sense.form === 'third')
  if (next.use === 'verb' && !endorses) return acts(/^(?:drug\.(?:class|name|therapy)|expert)\b/)
  const tells = has(next.meaning, 'grammar.subject') || has(next.meaning, 'grammar.defines')
  return tells && acts(/^drug\.(?:class|name|therapy)\b/)
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

function isSold(hits: readonly Hit[]): boolean {
  return hits.some(({meaning}) => sellers.some((concept) => has(meaning, concept)))
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
export function worldly({hits, tokens}: Clause): (draft: Draft) => boolean {
  const dated = tokens.some(({text}, at) => /^(?:1[5-9]|20)\d\d$/.test(text) && dating.test(tokens[at - 1]?.text ?? ''))
  const finite = dated || (tokens.length > short && hits.some((hit) => isVerb(hit, tokens)))
  if (!finite || tokens.some(({text}) => persons.test(text) && !(dated && others.test(text)))) return () => false
  if (hits.some(({meaning}) => sold.some((concept) => has(meaning, concept)))) return () => false
  // "Silymarin seems to have anticancer properties": the name of a class is said of something.
  return (draft) => dated || (isWeak(draft) && !draft.targets.every((target) => target.startsWith('drug.class')))
}

/** "May" is a verb, but no month. */
function isVerb({from, meaning}: Hit, tokens: Clause['tokens']): boolean {
  return has(meaning, 'grammar.subject') && (from === 0 || !tokens[from]!.capital)
}

const dating = /^(?:in|of|since|during|by|until|before|after)$/

/** A sentence of so many tokens or fewer is hardly one. */
const short = 5
const persons = /^(?:i|me|my|mine|we|us|our|you|your|yours|he|him|his|she|her|it|its|this|these)$/
/** Whose story a date makes history. */
const others = /^(?:he|him|his|she|her|it|its)$/
const sold = [...sellers, 'agent.company', 'agent.lifestyle', 'drug.medicine', 'effect.endorse', 'evidence']
