import type {Side} from '../language.js'
import {advice} from './advice.js'
import {type Clause, crossesSign, effectsOf, type Hit, has, lastBefore} from './clause.js'
import type {Draft} from './drafts.js'
import type {Stance} from './facts.js'
import {callout} from './labels.js'
import {otherMatter} from './matters.js'
import {isMoment} from './ousting.js'
import {caseEnd, crossesTurn} from './parts.js'
import {stretchesOf} from './rules.js'
import type {Token} from './tokens.js'
import {deeds, isWeak, opensWith, suffers, tellsOfBody, tellsOfTherapy, worldly} from './told.js'

/** Words before an effect within which a "not" still denies it. */
const denial = 5

/** Effects of those who speak for a product: a "not" stands between them and their verb. */
const denied = /^effect\.(?:prove|endorse|register)$/

/** How a sentence says each of its claims; what holds for the whole sentence is found once. */
export function stancesOf(clause: Clause): (draft: Draft) => Stance {
  const {hits, tokens} = clause
  const says = (concept: string) => hits.some((hit) => has(hit.meaning, concept))
  const isAdvised = advice(clause)
  const isDenied = denials(clause)
  const offered = says('stance.offered')
  const defined = opensWith(clause, 'grammar.defines')
  const wholly = says('stance.told.wholly') || (!offered && (defined || tellsOfTherapy(clause) || tellsOfBody(clause)))
  // "Gluten-free" speaks of coeliacs, and not of energy.
  const dietary = hits.every(({meaning}) => !meaning.paths.has('stance.told') || meaning.paths.has('stance.told.diet'))
  // In a title each stretch speaks for itself: "Sleep Support - Celiac Society".
  const stretches = says('stance.told') ? stretchesOf(tokens) : []
  const telling = new Set(hits.flatMap((hit) => (has(hit.meaning, 'stance.told') ? [stretches[hit.from]] : [])))
  const opens = opensWith(clause, 'grammar.subject')
  const isTold = (draft: Draft) =>
    !offered && (opens || telling.has(stretches[draft.from])) && isWeak(draft) && !(dietary && isBody(draft))
  const last = tokens.slice(-4)
  const asked =
    last.some(({text}) => text.includes('?')) && /\?["')\]*†‡]*$/.test(last.map((token) => token.text).join(''))
  // "Need a memory boost?": a short question that offers what it asks for.
  const wished = asked && hits[0]?.from === 0 && has(hits[0].meaning, 'grammar.wish') && tokens.length <= callout * 2
  const isDeed = deeds(clause)
  const interacts = interactions(clause)
  const isWorldly = worldly(clause)
  const isOther = otherMatter(clause)
  const isSuffered = suffers(clause)
  const condition = offered || isMoment(clause) ? undefined : hits.find((hit) => has(hit.meaning, 'stance.conditional'))
  // "When your gut is at war: IBS rescue": a case ends where something else is spoken of.
  const closed = condition ? caseEnd(clause, condition) : 0
  const inCase = ({from, effects}: Draft) => from < closed || effects.length === 0
  return (draft) => {
    if (isAdvised(draft)) return 'advised'
    if (isDenied(draft)) return 'negated'
    if (interacts(draft)) return 'advised'
    if (isDeed(draft) || isOther(draft) || (!asked && (isSuffered(draft) || isWorldly(draft)))) return 'told'
    if (wholly || isTold(draft)) return 'told'
    if (asked && !wished) return 'asked'
    // "When a headache strikes": that is when the product is for.
    const timed = draft.effects.includes('effect.trigger')
    return condition && !timed && condition.to <= draft.from && inCase(draft) ? 'conditional' : 'asserted'
  }
}

function isBody({targets}: Draft): boolean {
  return targets.length > 0 && targets.every((target) => /^(?:function|structure|general)\b/.test(target))
}

/** "May increase the effects of sedatives": a warning where a drug is weakened, or a class of drugs perhaps made stronger. */
function interactions({hits}: Clause): (draft: Draft) => boolean {
  const all = hits.filter(({meaning}) => has(meaning, 'stance.interaction'))
  const perhaps = hits.some(({meaning}) => has(meaning, 'cue.may'))
  return ({from, to, effects, targets}) => {
    const inside = all[lastBefore(all, to)]
    if (!inside || inside.from < from) return false
    if (!targets.some((target) => /^drug\.(?:class|name|therapy)\b/.test(target))) return false
    const weakened = effects.some((effect) => /^effect\.(?:reduce|fight|suppress|counter|prevent|slow)\b/.test(effect))
    return weakened || (perhaps && targets.some((target) => target.startsWith('drug.class')))
  }
}

/** Whether a "not" stands close before a claim, with no sign between. */
function denials(clause: Clause): (draft: Draft) => boolean {
  const {hits, tokens, negation, isSmall} = clause
  if (!hits.some(({meaning}) => has(meaning, 'stance.negated'))) return () => false
  // "Nothing works faster": what is denied is that something else does.
  // "Nothing touched the pain until this oil": nor that this does.
  const rivals =
    likens(clause) ||
    hits.some(
      (hit) =>
        has(hit.meaning, 'ailing.over') || effectsOf(hit).some((effect) => /^effect\.(?:manner|enhance)$/.test(effect))
    )
  const all = hits.filter(
    (hit) =>
      has(hit.meaning, 'stance.negated') &&
      !(rivals && has(hit.meaning, 'stance.negated.rival')) &&
      // "It does not only ease it".
      !isSmall(tokens[hit.to]?.text ?? '', 'merely') &&
      !isVouched(clause, hit)
  )
  if (all.length === 0) return () => false
  const verbs = new Set(hits.flatMap((hit) => (hit.use === 'verb' ? [hit.to] : [])))
  // The last denial at or before each token: a claim asks for the one before its start.
  const before: (number | undefined)[] = []
  let next = 0
  let last: number | undefined
  for (let at = 0; at <= tokens.length; at++) {
    while (next < all.length && all[next]!.to <= at) last = all[next++]!.to
    if (at > 0 && last !== undefined && at > last && /^[,;:—.]/.test(tokens[at - 1]!.text)) {
      // "Does not cure, treat or prevent": a denial reaches over a list of verbs, from each to the next.
      last = verbs.has(at - 1) && tokens[at - 1]!.text === ',' ? at : undefined
    }
    before.push(last)
  }
  // "Nothing on this site is meant to": a sentence that starts with its denial is denied as a whole.
  const whole = all[0]?.from === 0 && has(all[0].meaning, 'stance.negated.all')
  return (draft) => {
    // "The FDA does not endorse it".
    if (
      draft.effects.every((effect) => denied.test(effect)) &&
      all.some((hit) => hit.from > draft.from && hit.to < draft.to)
    )
      return true
    if (isDeniedWithin(draft, all, tokens, negation)) return true
    const at = before[draft.from]
    return at !== undefined && (draft.from - at <= denial || (whole && !crossesTurn(clause, at, draft.from)))
  }
}

/** "Förebygger inte", "heilt keine", "…しません": languages that deny a verb behind it, inside its claim or after it. */
function isDeniedWithin(
  {from, to}: Draft,
  all: readonly Hit[],
  tokens: readonly Token[],
  negation: readonly Side[]
): boolean {
  if (negation.length === 1 && negation[0] === 'before') return false
  const last = lastBefore(all, to)
  if (negation.includes('inside') && last >= 0 && all[last]!.from >= from) return true
  const next = negation.includes('behind') ? all[last + 1] : undefined
  return next !== undefined && next.from - to < denial && !crossesSign(tokens, to, next.from)
}

const measures = ['cue.product', 'cue.name', 'name.form', 'agent.ingredient', 'nutrient', 'grammar.doer']

/** "Like our tea", "better than this", "as fast as ginger": what is said of a rival is measured by the product. */
function likens({tokens, hits, isSmall, means}: Clause): boolean {
  return tokens.some(({text}, at) => {
    const next = tokens[at + 1]
    if (!next?.word || !isSmall(text, 'likening')) return false
    // "We like it".
    if (at > 0 && means(tokens[at - 1]!, 'grammar.actor')) return false
    if (means(next, 'grammar.who.speaking')) return true
    const hit = hits[lastBefore(hits, at + 1) + 1]
    return hit !== undefined && hit.from === at + 1 && measures.some((one) => has(hit.meaning, one))
  })
}

/** Words between a denial and what it denies to say, and between a "but" and those who say it. */
const said = {by: 3, but: 4}

/** "We can't say it cures gout, but our customers do": what a seller may not say, and lets others say. */
function isVouched({tokens, isSmall}: Clause, denial: Hit): boolean {
  if (!isSmall(tokens[denial.to - 1]!.text, 'barred')) return false
  if (!tokens.slice(denial.to, denial.to + said.by).some(({text}) => isSmall(text, 'saying'))) return false
  const turn = tokens.findIndex(({text}, at) => at > denial.to && isSmall(text, 'parting'))
  return turn > 0 && tokens.slice(turn, turn + 1 + said.but).some(({text}) => isSmall(text, 'vouching'))
}
