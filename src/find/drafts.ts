import {actedDrafts} from './acts.js'
import {askedDrafts} from './asked.js'
import {listedDrafts, namedDrafts} from './callouts.js'
import {type Clause, effectsOf, type Hit, has, isAll} from './clause.js'
import {whole} from './closed.js'
import {fragmentDrafts} from './fragments.js'
import {becoming, blended, described, given, needed, resulted, stated, testified} from './frames.js'
import {callout} from './labels.js'
import {isSum, isTight} from './objects.js'
import {momentDraft, ousted, rooted, timely} from './ousting.js'
import {isOutcome, outcomes} from './outcomes.js'
import {impliedDrafts} from './physicians.js'
import {isSaying, leftOf, leftWithin, opened, reach, rightOf} from './reach.js'
import {mannered, owned} from './states.js'
import {dropped, eased} from './stories.js'
import {atColon, inStretches} from './stretches.js'

/** An effect and its targets in one sentence: tokens `from` up to `to`, exclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly effects: readonly string[]
  readonly targets: readonly string[]
}

/** What a callout claims by being named. */
const bareInCallout = 'natural'

/** The effects of a sentence with what each acts on, and what is claimed by being named; in order, never overlapping. */
export function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  for (let index = 0; index < clause.hits.length; index++) {
    const hit = clause.hits[index]!
    const draft = draftAt(clause, index, hit) ?? blended(clause, index)
    const better =
      eased(clause, index) ??
      dropped(clause, index) ??
      ousted(clause, index) ??
      timely(clause, index) ??
      rooted(clause, index)
    if (better) drafts.push(better)
    if (draft && !isIdle(draft)) drafts.push(draft)
    const {asserted} = hit.meaning
    if (asserted.length > 0 && !isOutcome(hit))
      drafts.push({from: hit.from, to: hit.to, effects: asserted, targets: []})
  }
  for (const draft of bareDrafts(clause, drafts)) drafts.push(draft)
  if (isCallout(clause)) drafts.push(...qualityDrafts(clause, drafts.length === 0))
  else if (isFragment(clause)) drafts.push(...qualityDrafts(clause, false))
  if (drafts.length === 0) drafts.push(...described(clause), ...becoming(clause), ...stated(clause))
  if (drafts.length === 0) drafts.push(...actedDrafts(clause))
  if (drafts.length === 0) drafts.push(...namedDrafts(clause), ...askedDrafts(clause))
  if (drafts.length === 0) drafts.push(...testified(clause), ...momentDraft(clause))
  drafts.push(...inStretches(clause, namedDrafts), ...labelDrafts(clause))
  if (drafts.length === 0) drafts.push(...fragmentDrafts(clause))
  drafts.push(...listedDrafts(clause), ...outcomes(clause), ...impliedDrafts(clause))
  return withoutCarriers(merge(drafts))
}

/** "Provides protein to support muscles": beside an effect, a nutrient that is merely there is who acts. */
function withoutCarriers(drafts: readonly Draft[]): Draft[] {
  const isCarrier = ({effects, targets}: Draft) => {
    const levels = effects.filter((effect) => effect.startsWith('effect.level'))
    return levels.length > 0 && levels.every((level) => level === 'effect.level.good') && targets.some(isNutrient)
  }
  const others = drafts.filter((draft) => !isCarrier(draft))
  const acts = others.some(({effects, targets}) =>
    targets.length > 0
      ? !targets.every(isNutrient)
      : effects.some((effect) => /^assert\.(?:function|wellbeing)/.test(effect))
  )
  return acts ? others : [...drafts]
}

function isNutrient(target: string): boolean {
  return target.startsWith('nutrient')
}

/** "Herbal wellness", "without the jitters": no function of the body takes the place of a therapy. */
function isIdle({effects, targets}: Draft): boolean {
  return (
    effects.every((effect) => effect === 'effect.replace' || effect === 'effect.level.low') &&
    targets.every((target) => /^(?:function|structure|general)\b/.test(target))
  )
}

function draftAt(clause: Clause, index: number, hit: Hit): Draft | undefined {
  switch (hit.use) {
    case 'verb':
      if (isAll(hit, 'effect.need')) return needed(clause, index)
      if (isAll(hit, 'effect.give')) return given(clause, index)
      if (isAll(hit, 'effect.result')) return resulted(clause, index)
      // "Cancer-fighting antioxidants": a compound acts on its first half.
      if (clause.tokens[hit.from]!.joined) return leftOf(clause, index) ?? rightOf(clause, index, reach.first)
      // "Anyone with thyroid problems will benefit."
      if (isAll(hit, 'effect.benefit'))
        return rightOf(clause, index, reach.first) ?? leftWithin(clause, index, reach.left)
      if (isSaying(hit)) return rightOf(clause, index, reach.first) ?? leftWithin(clause, index, reach.left)
      // "Filters blue light": what opens with its verb has the product for a subject.
      if (hit.from === 0 && isAll(hit, 'effect.mechanism') && isThird(hit)) {
        const draft = rightOf(clause, index, reach.first)
        return draft && {...draft, effects: [...draft.effects, 'effect.contribute']}
      }
      // "His PSA fell from 9 to 3": what happens to a value.
      if (isValue(clause, index)) return passive(clause, index, hit) ?? rightOf(clause, index, reach.first)
      return (
        rightOf(clause, index, reach.first) ??
        resulted(clause, index) ??
        (isActive(clause, hit) ? undefined : (passive(clause, index, hit) ?? ending(clause, index, hit)))
      )
    case 'noun':
      // "My digestion is back on track" has its noun behind a verb.
      return both(leftOf(clause, index), opened(clause, index)) ?? owned(clause, index)
    case 'adjective':
      if (has(hit.meaning, whole)) return wholeDraft(hit)
      // "Anti-itch", "the swelling out of my ankles": a term that holds what it acts on.
      if (isAll(hit, 'effect.counter') && hit.meaning.targets.length > 0)
        return {from: hit.from, to: hit.to, effects: ['effect.reduce'], targets: hit.meaning.targets}
      return (
        // "Steadier energy" compares, wherever it stands; "steady energy" is a claim in a callout.
        (isAll(hit, 'effect.manner') || isAll(hit, 'effect.quality') ? undefined : rightOf(clause, index, 2)) ??
        mannered(clause, index) ??
        owned(clause, index) ??
        (isCallout(clause) && effectsOf(hit).includes('effect.quality') ? leftOf(clause, index) : undefined) ??
        // "Cholesterol lowering": a participle behind what it acts on.
        (hit.meaning.verb.some((sense) => sense.form === 'gerund') ? leftOf(clause, index) : undefined)
      )
    case 'before':
      if (isSum(clause, index)) return undefined
      return (
        rightOf(clause, index, isTight(hit) ? 1 : reach.opened) ??
        (isStrong(hit) ? leftOf(clause, index) : undefined) ??
        // "Fat metabolism is supported by carnitine": evidence is not all that supports.
        (isSaying(hit) && effectsOf(hit).includes('effect.support') ? leftWithin(clause, index, reach.left) : undefined)
      )
    default:
      return undefined
  }
}

/** "More stamina, on the court and off": a line that opens with a quality and has no verb. */
function isFragment({tokens, hits}: Clause): boolean {
  const opens = hits[0]?.from === 0 && (hits[0].use === 'adjective' || hits[0].use === 'before')
  return (
    opens &&
    tokens.length <= callout * 2 &&
    !hits.some((hit) => hit.use === 'verb' || has(hit.meaning, 'grammar.subject'))
  )
}

function isCallout({tokens}: Clause): boolean {
  return tokens.length <= callout
}

/** "Blodtryckssänkande": one word with an effect and what it acts on. */
function wholeDraft(hit: Hit): Draft {
  const {targets, nutrients} = hit.meaning
  return {from: hit.from, to: hit.to, effects: effectsOf(hit), targets: [...targets, ...nutrients]}
}

function isValue({hits}: Clause, index: number): boolean {
  const before = hits[index - 1]
  return before?.to === hits[index]!.from && before.meaning.targets.some((target) => target.startsWith('marker'))
}

/** "Cholesterol can be lowered": a participle whose target stands before it. */
function passive(clause: Clause, index: number, hit: Hit): Draft | undefined {
  if (!hit.meaning.verb.some((sense) => sense.form === 'past')) return undefined
  // "A controlled dose": a participle behind a determiner describes what follows.
  const other = clause.hits[index - 1]
  if (other?.to === hit.from && has(other.meaning, 'grammar.determiner')) return undefined
  // "Her hands shook as she opened the letter": somebody does it.
  const before = clause.tokens[hit.from - 1]
  if (before && clause.means(before, 'grammar.actor')) return undefined
  return leftWithin(clause, index, reach.left) ?? parted(clause, index)
}

/** "Arteries, scrubbed clean": a callout of a part and what becomes of it, with a comma between. */
function parted({hits, tokens}: Clause, index: number): Draft | undefined {
  const hit = hits[index]!
  const part = hits[index - 1]
  if (tokens.length > callout || part?.use !== 'target' || part.to !== hit.from - 1) return undefined
  if (!/^[,:.–—-]$/.test(tokens[part.to]!.text)) return undefined
  return {from: part.from, to: hit.to, effects: effectsOf(hit), targets: part.meaning.targets}
}

/** "An injury ended her career": it acts on something of its own. */
function isActive({tokens, means}: Clause, hit: Hit): boolean {
  const after = tokens[hit.to]
  return (
    after?.word === true && means(after, 'grammar.owner') && hit.meaning.verb.some((sense) => sense.form === 'past')
  )
}

function isThird(hit: Hit): boolean {
  return hit.meaning.verb.some(({form}) => form === 'third')
}

/** "Joint support": never "the pump relieves", which acts on something else. */
function ending(clause: Clause, index: number, hit: Hit): Draft | undefined {
  return hit.meaning.verb.every((sense) => sense.form === 'third') ? undefined : leftOf(clause, index)
}

function both(left: Draft | undefined, right: Draft | undefined): Draft | undefined {
  if (!left || !right) return left ?? right
  return {...left, to: right.to, targets: [...left.targets, ...right.targets]}
}

/** "Heartburn remedy for adults": the words before a noun with its preposition say what it works on. */
function isStrong(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => /^effect\.(?:relieve|treat|prevent|protect)$/.test(effect))
}

function bareDrafts(clause: Clause, drafts: readonly Draft[]): Draft[] {
  const short = clause.tokens.length <= callout * 2 && !clause.hits.some((hit) => hit.use === 'verb')
  const named = clause.hits.filter(({meaning}) => meaning.bare.length > 0 || (short && has(meaning, bareInCallout)))
  if (named.length === 0) return []
  const found: {from: number; to: number; effects: string[]; targets: Set<string>}[] = []
  const ends = clause.tokens.map(() => 0)
  for (const {from, to} of drafts) ends[from] = Math.max(ends[from] ?? 0, to)
  // How far the drafts reach that start at or before a token.
  for (let at = 1; at < ends.length; at++) ends[at] = Math.max(ends[at]!, ends[at - 1]!)
  for (const hit of named) {
    const targets = short ? hit.meaning.targets : hit.meaning.bare
    if (hit.to <= ends[hit.from]!) continue
    const last = found.at(-1)
    // A deficiency has a kind of its own: "the deficiency behind your depression" names two.
    if (last && hit.from - last.to <= 2 && isLack(last.targets) === isLack(targets)) {
      last.to = hit.to
      for (const target of targets) last.targets.add(target)
    } else found.push({from: hit.from, to: hit.to, effects: [], targets: new Set(targets)})
  }
  return found.map((draft) => ({...draft, targets: [...draft.targets]}))
}

function isLack(targets: Iterable<string>): boolean {
  return [...targets].some((target) => target.startsWith('disease.deficiency'))
}

/** "Healthy joints", "restful sleep". Beside other claims, only what names a function or a part of the body is one. */
function qualityDrafts(clause: Clause, alone: boolean): Draft[] {
  const found: Draft[] = []
  for (let index = 0; index < clause.hits.length; index++) {
    const hit = clause.hits[index]!
    if (!hit.meaning.adjective.some((sense) => sense.concept === 'effect.quality')) continue
    const draft = rightOf(clause, index, 1)
    const isBody = alone || draft?.targets.some((target) => /^(?:function|structure)\b/.test(target))
    if (!draft || !isBody) continue
    // "Natural energy", "more focus": a word that may also open what follows is an adjective here; "more power" says little.
    if (hit.use !== 'before') found.push(draft)
    else if (!has(clause.hits[index + 1]!.meaning, 'name.common')) found.push({...draft, effects: ['effect.quality']})
  }
  return found
}

/** "Healthy hair: …", "Feel the difference: smoother joints": on a side of a colon, as if it stood alone. */
function labelDrafts(clause: Clause): Draft[] {
  return atColon(clause).flatMap(({side, from}) =>
    side.tokens.length > callout || side.hits.some((hit) => hit.use === 'verb')
      ? []
      : qualityDrafts(side, true).map((draft) => ({...draft, from: draft.from + from, to: draft.to + from}))
  )
}

/** Drafts in the order of the sentence, those that overlap made one. */
export function merge(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (last && draft.from < last.to) {
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, draft.to),
        effects: [...new Set([...last.effects, ...draft.effects])],
        targets: [...new Set([...last.targets, ...draft.targets])]
      }
    } else merged.push(draft)
  }
  return merged
}
