import {type Clause, crossesSign, effectsOf, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {targets} from './meaning.js'
import {caseEnd} from './parts.js'
import {isWeak} from './told.js'

/** Words between a case and its illness, its praise, and its product; between a denial and its illness; and behind that. */
const near = {illness: 9, praise: 3, product: 5, spared: 7, again: 4}
const openers = ['stance.conditional', 'stance.advised.case']
const products = ['cue.product', 'cue.name', 'name.form', 'agent.ingredient', 'nutrient']
/** What makes a sentence with a case a warning, or one of who may eat a thing. */
const unsold = ['stance.told.diet', 'stance.told.wholly', 'stance.negated']

const isIllness = targets(/^(?:disease|drug\.pathogen|symptom\.(?:pain|illness|respiratory|sleep)|polysemous)\b/)
const isDisease = targets(/^(?:disease|drug\.pathogen)\b/)
const isComplaint = targets(/^(?:disease|drug\.pathogen|symptom|polysemous|natural)\b/)

/** What is given to those whose case a sentence tells: "If you have gout, try our cherry", "ideal if you have gout". */
export function caseDrafts(clause: Clause): Draft[] {
  const {hits} = clause
  const at = hits.findIndex(({meaning}) => openers.some((one) => has(meaning, one)))
  const opener = hits[at]
  if (!opener || hits.some((hit) => isWarning(hit, opener))) return []
  const end = caseEnd(clause, opener)
  const sign = hits.slice(at + 1).find((hit) => hit.use !== 'verb' && isIllness(hit.meaning))
  if (!sign || sign.to > end || sign.from - opener.to > near.illness) return []
  const given = praised(clause, opener) ?? (opener.from <= 1 ? offeredAt(clause, end) : undefined)
  return given ? [{...given, effects: ['effect.treat'], targets: sign.meaning.targets}] : []
}

function isWarning({meaning}: Hit, opener: Hit): boolean {
  if (unsold.some((one) => has(meaning, one))) return true
  return has(meaning, 'stance.advised') && !has(meaning, 'stance.advised.case') && meaning !== opener.meaning
}

/** "Ideal if you …", "just what you need if you …": praise right before a case of the reader's. */
function praised({tokens, hits, isSmall, means}: Clause, opener: Hit): Pick<Draft, 'from' | 'to'> | undefined {
  const first = Math.max(0, opener.from - near.praise)
  const at = tokens.findIndex(({text}, place) => place >= first && place < opener.from && isSmall(text, 'praising'))
  if (at < 0 || crossesSign(tokens, at, opener.from)) return undefined
  const sold = hits.find((hit) => hit.from > opener.from && isIllness(hit.meaning))!
  const reader = tokens.slice(opener.from, sold.to).some((token) => means(token, 'grammar.who.speaking'))
  return reader ? {from: at, to: sold.to} : undefined
}

/** ", try our feverfew", ", our feverfew relieves them": a product that a main clause opens with. */
function offeredAt({hits}: Clause, end: number): Pick<Draft, 'from' | 'to'> | undefined {
  const at = hits.findIndex(({from}) => from > end)
  const [opener] = hits.slice(at, at + 1)
  if (at < 0 || !opener) return undefined
  const product = hits
    .slice(at)
    .find((hit) => hit.from - opener.to <= near.product && products.some((one) => has(hit.meaning, one)))
  const recommends = has(opener.meaning, 'ailing.recommends')
  // "We recommend our witch hazel": whatever it is.
  if (!product)
    return recommends && hits[at + 1]?.from === opener.to && has(hits[at + 1]!.meaning, 'grammar.article')
      ? {from: opener.from, to: hits[at + 1]!.to + 1}
      : undefined
  const opens = has(opener.meaning, 'stance.offered') && !has(opener.meaning, 'cue.product')
  if (opens || recommends) return {from: opener.from, to: product.to}
  const act = hits.find((hit) => hit.from >= product.to && effectsOf(hit).length > 0)
  if (!act || isWeak({from: 0, to: 0, effects: effectsOf(act), targets: []})) return undefined
  return {from: opener.from, to: act.to}
}

/** "Never suffer from migraines again", "you won't get the flu": an illness that somebody will have no more. */
export function sparedDrafts(clause: Clause): Draft[] {
  const {hits, tokens} = clause
  return hits.flatMap((hit, index) => {
    if (!has(hit.meaning, 'stance.negated')) return []
    const next = hits.slice(index + 1, index + 7)
    const sign = next.find((other) => other.use !== 'verb' && isComplaint(other.meaning))
    if (!sign || sign.from - hit.to > near.spared || crossesSign(tokens, hit.to, sign.from)) return []
    const to = sparedTo(clause, hit, sign)
    return to ? [{from: hit.from, to, effects: ['effect.prevent', 'effect.cure'], targets: sign.meaning.targets}] : []
  })
}

/** Where it ends that somebody will have an illness no more. */
function sparedTo({tokens, isSmall, means}: Clause, denial: Hit, sign: Hit): number | undefined {
  const between = tokens.slice(denial.to, sign.from)
  // "Never take it for anxiety again" is a bad review.
  if (between.some(({text}) => isSmall(text, 'taking'))) return undefined
  const never = isSmall(tokens[denial.from]!.text, 'sparing')
  if (never && between.some(({text}) => isSmall(text, 'another'))) return sign.to
  const again = tokens.findIndex(({text}, at) => at >= sign.to && at < sign.to + near.again && isSmall(text, 'again'))
  if (never && again >= 0 && !crossesSign(tokens, sign.to, again)) return again + 1
  const who = tokens[denial.from - 1]
  const befalls = between[0] && isSmall(between[0].text, 'befalling')
  // "You won't get the flu from a shot" tells what does not bring it.
  const cause = tokens[sign.to] && isSmall(tokens[sign.to]!.text, 'cause')
  if (!never || !who || !befalls || cause || !isDisease(sign.meaning)) return undefined
  return means(who, 'grammar.actor') || means(who, 'grammar.person') ? sign.to : undefined
}
