import {type Clause, crossesSign, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {callout} from './labels.js'

/** Words between a verb and the sign that it does away with, and between that and the words that complete it. */
const near = {sign: 4, end: 1}
const sick = /^(?:disease|symptom|drug\.pathogen|marker|polysemous)\b/

/** "Sends parasites packing", "puts heartburn to bed": a verb that only with its end says that a sign goes. */
export function ousted({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  if (!has(hit.meaning, 'ailing.ousted')) return undefined
  const before = hits.slice(Math.max(0, index - 6), index)
  const sign = before.findLast((other) => isSick(other))
  if (!sign || hit.from - sign.to > near.end) return undefined
  const verb = before.findLast(({meaning, to}) => to <= sign.from && has(meaning, 'ailing.ousts'))
  if (!verb || sign.from - verb.to > near.sign || crossesSign(tokens, verb.to, hit.from)) return undefined
  return {from: verb.from, to: hit.to, effects: ['effect.cure', 'effect.fight'], targets: sign.meaning.targets}
}

/** Words between an effect and the sign that it is for. */
const timed = 6
const helping = /^effect\.(?:relieve|protect|support|calm|treat|fight|prevent|restore)$/

/** "Relief when your knees ache", "defense when everyone is coughing": what a noun of help is for, told as a time. */
export function timely({hits, tokens, isSmall}: Clause, index: number): Draft | undefined {
  const [hit, when] = [hits[index]!, hits[index + 1]]
  if (hit.use !== 'noun' || !hit.meaning.effects.noun.some((effect) => helping.test(effect))) return undefined
  if (when?.from !== hit.to || !isSmall(tokens[when.from]!.text, 'timing')) return undefined
  const sign = hits.slice(index + 2).find((other) => isSick(other))
  if (!sign || sign.from - when.to > timed || crossesSign(tokens, when.to, sign.from)) return undefined
  return {from: hit.from, to: sign.to, effects: ['effect.relieve', 'effect.trigger'], targets: sign.meaning.targets}
}

/** "When your fingers lock and your knuckles swell.": a line that is nothing but the time of a complaint. */
export function isMoment({tokens, isSmall}: Clause): boolean {
  if (!isSmall(tokens[0]?.text ?? '', 'timing') || tokens.length > callout * 2) return false
  return !tokens.slice(0, -1).some(({text}) => /^[,;:?!.…—–]/.test(text))
}

/** What such a line is for. */
export function momentDraft(clause: Clause): Draft[] {
  const signs = isMoment(clause) ? clause.hits.filter(({meaning}) => has(meaning, 'symptom')) : []
  const [first, last] = [signs[0], signs.at(-1)]
  if (!first || !last) return []
  const targets = signs.flatMap(({meaning}) => meaning.targets)
  return [{from: first.from, to: last.to, effects: ['effect.trigger'], targets}]
}

/** Words between a verb and the cause that it acts on, and between that and its illness. */
const root = {cause: 6, illness: 3}
const acting = /^effect\.(?:reduce|fight|cleanse|prevent|mechanism|block|cure|suppress|counter|act)$/

/** "Chelates the metal that causes palsy": what acts on the cause of an illness acts on the illness. */
export function rooted({hits, tokens}: Clause, index: number): Draft | undefined {
  const [hit, causes] = [hits[index]!, hits[index + 1]]
  if (!has(hit.meaning, 'grammar.relative') || causes?.from !== hit.to || !has(causes.meaning, 'idle.harm'))
    return undefined
  const sick = hits[index + 2]
  if (!sick || !isSick(sick) || sick.from - causes.to > root.illness) return undefined
  const verb = hits.slice(0, index).findLast(({use}) => use === 'verb')
  if (!verb || hit.from - verb.to > root.cause || crossesSign(tokens, verb.to, sick.from)) return undefined
  if (!verb.meaning.effects.verb.some((effect) => acting.test(effect))) return undefined
  return {from: verb.from, to: sick.to, effects: ['effect.prevent'], targets: sick.meaning.targets}
}

function isSick({meaning, use}: Hit): boolean {
  return use !== 'verb' && meaning.targets.some((target) => sick.test(target))
}
