import {type Clause, crossesSign, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Words between a verb that no list has and the part of the body it acts on: "your", "tired", "a sluggish". */
const near = 3
/** The same where an ingredient opens the sentence: "copper ties collagen and elastin together". */
const told = 6
/** Who may stand before such a verb, and what may stand between it and its object. */
const doers = ['agent.ingredient', 'nutrient', 'name.form', 'grammar.doer']
const between = ['grammar.determiner', 'grammar.owner', 'qualifier', 'measure.little', 'ailing.how', 'grammar.person']

/**
 * "Revs your metabolism": a word that no list has, with the ending of a verb, at the head of a sentence or behind its
 * doer, right before a function or a part of the body. Read only where a sentence says nothing else.
 */
export function unlisted(clause: Clause): Draft[] {
  const {hits, tokens} = clause
  const tells = toldOf(clause)
  if (tells) return [tells]
  const index = hits.findIndex((hit) => isStrong(hit))
  const target = hits[index]
  if (!target || isSubject(clause, index)) return []
  let at = index - 1
  while (at >= 0 && isBetween(hits[at]!) && hits[at]!.to === hits[at + 1]!.from) at--
  const verb = hits[at + 1]!.from - 1
  if (verb < 0 || target.from - verb > near + 1 || (hits[at]?.to ?? 0) > verb || !isVerb(clause, verb)) return []
  if (crossesSign(tokens, verb, target.from)) return []
  // "A tea that revs your metabolism": who does it stands before the relative.
  const last = hits[at]
  const before = last && has(last.meaning, 'grammar.relative') ? hits[at - 1] : last
  const opens = verb === 0 || !tokens[verb - 1]!.word
  const done = before && last?.to === verb && verb - before.to <= 1 && doers.some((one) => has(before.meaning, one))
  if (!opens && !done) return []
  const sick = isSick(target)
  if (sick && telling.test(tokens[verb]!.text)) return []
  const effects = [sick ? 'effect.relieve' : 'effect.support']
  return [{from: verb, to: target.to, effects, targets: target.meaning.targets}]
}

/** What is done with a sign of illness without working on it. */
const telling =
  /^(?:accompan|bring|caus|cover|describ|develop|discuss|experienc|explain|feel|follow|hav|includ|indicat|involv|log|mean|measur|mimic|persist|produc|provok|record|remain|report|research|resembl|signal|study|studi|suffer|suggest|track|trigger|worsen)/

/** A sign of illness, which only the sick have. */
function isSick({meaning}: Hit): boolean {
  return meaning.targets.some((target) => /^symptom\.(?!general|digestive|mental|word)/.test(target))
}

/** "Vitamin K2 directs calcium to the bones": what an ingredient does in the body, by a verb that no list has. */
function toldOf(clause: Clause): Draft | undefined {
  const {hits, tokens} = clause
  const [first, next] = hits
  if (!first || first.from > 0 || !['agent.ingredient', 'nutrient'].some((one) => has(first.meaning, one)))
    return undefined
  const verb = first.to
  if (next?.from === verb || !tokens[verb] || !isVerb(clause, verb)) return undefined
  const target = hits.find((hit) => isStrong(hit))
  if (!target || target.from - verb > told || crossesSign(tokens, verb, target.from)) return undefined
  return {from: verb, to: target.to, effects: ['effect.mechanism'], targets: target.meaning.targets}
}

/** A third person or a gerund by its ending. */
function isVerb({tokens}: Clause, at: number): boolean {
  const {text, word, joined} = tokens[at]!
  return word && !joined && /^(?:[a-z]{2,}[^sui]s|[a-z]*[aeiouy][a-z]*ing)$/.test(text)
}

function isBetween(hit: Hit): boolean {
  return hit.use === 'adjective' || between.some((one) => has(hit.meaning, one))
}

/** "Exercises your knees hate": what follows says that the words before it are no verb and its object. */
function isSubject({hits}: Clause, index: number): boolean {
  const next = hits[index + 1]
  if (next?.from !== hits[index]!.to) return false
  return next.use === 'verb' || ['grammar.subject', 'grammar.copula'].some((one) => has(next.meaning, one))
}

function isStrong(hit: Hit): boolean {
  const {meaning, use} = hit
  return (
    use === 'target' &&
    (isSick(hit) || meaning.targets.some((target) => /^(?:function|structure)\b/.test(target))) &&
    meaning.nutrients.length === 0 &&
    !['name.common', 'agent'].some((one) => has(meaning, one))
  )
}
