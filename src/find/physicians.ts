import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'

/** Words between a physician and what he says or does, and between a person and the "off" that a therapy follows. */
const near = {physician: 2, off: 4}
/** What is taken against an illness. */
const remedies = [
  'ailing.remedy',
  'drug.name',
  'drug.therapy',
  'drug.medicine',
  'drug.class',
  'polysemous.class',
  'polysemous.name'
]

/** What a patient's story implies without naming the illness: "My cardiologist was amazed", "I'm off the medication". */
export function impliedDrafts(clause: Clause): Draft[] {
  return clause.hits.flatMap(
    (hit, index) => amazed(clause, index, hit) ?? stopped(clause, index, hit) ?? instead(clause, index, hit) ?? []
  )
}

/** "My oncologist couldn't believe it", "the specialist discharged me": what physicians do when an illness has gone. */
function amazed({hits, tokens, means}: Clause, index: number, hit: Hit): Draft | undefined {
  if (!has(hit.meaning, 'ailing.visited')) return undefined
  const act = hits.slice(index + 1).find(({meaning}) => has(meaning, 'ailing.amazed'))
  if (!act || act.from - hit.to > near.physician) return undefined
  // "Doctors can't believe this trick": any physician, and no patient's own.
  const owned = tokens.slice(Math.max(0, hit.from - near.physician), hit.from)
  if (!owned.some((token) => means(token, 'grammar.determiner'))) return undefined
  // "Impressed with the label": of what he speaks is no patient's.
  const [tie, of] = [tokens[act.to], tokens[act.to + 1]]
  if (tie?.word && of && means(of, 'grammar.determiner') && !means(of, 'grammar.owner')) return undefined
  return {from: hit.from, to: act.to, effects: ['effect.cure'], targets: ['symptom.ailing']}
}

/** Words between a therapy and what was taken in its place. */
const far = 14
const chosen = ['grammar.who.pointed', 'grammar.doer', 'name.form', 'cue.product', 'stance.offered', 'agent.ingredient']

/** "She wanted me on a statin, I took this instead", "I had a bypass booked and canceled it". */
function instead({hits}: Clause, index: number, hit: Hit): Draft | undefined {
  if (!has(hit.meaning, 'ailing.instead')) return undefined
  const own = hits[index - 1]
  // "Where steroids failed, this root worked".
  const failed = has(hit.meaning, 'ailing.instead.failed')
  const whole = failed || has(hit.meaning, 'ailing.instead.whole')
  const reach = failed ? 1 : far
  if (!whole && !(own?.to === hit.from && chosen.some((one) => has(own.meaning, one)))) return undefined
  const taken = hits
    .slice(0, whole ? index : index - 1)
    .findLast((other) => hit.from - other.to <= reach && remedies.some((one) => has(other.meaning, one)))
  return taken && {from: taken.from, to: hit.to, effects: ['effect.replace'], targets: ['drug.therapy']}
}

/** "I am off the medication", "he is off insulin": a person who takes a therapy no more. */
function stopped({hits, tokens, means, isSmall}: Clause, index: number, hit: Hit): Draft | undefined {
  if (!isSmall(tokens[hit.from]!.text, 'off')) return undefined
  const before = tokens.slice(Math.max(0, hit.from - near.off), hit.from)
  const is = before.some((token) => means(token, 'grammar.copula'))
  const person = before.some((token) => means(token, 'grammar.actor') || means(token, 'grammar.owner'))
  if (!(is && person) && !before.some((token) => isSmall(token.text, 'patient'))) return undefined
  const taken = hits.slice(index + 1, index + 4).find(({meaning}) => remedies.some((one) => has(meaning, one)))
  if (!taken || taken.from - hit.to > 2) return undefined
  return {from: hit.from, to: taken.to, effects: ['effect.replace'], targets: ['drug.therapy']}
}
