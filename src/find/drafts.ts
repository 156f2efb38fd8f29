import {askedDrafts} from './asked.js'
import {callout, namedDrafts} from './callouts.js'
import {type Clause, crossesSign, type Hit, has} from './clause.js'

/** An effect and its targets in one sentence: tokens `from` up to `to`, exclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly effects: readonly string[]
  readonly targets: readonly string[]
}

/** Words between an effect and its first target, and between one target and the next. */
const reach = {first: 7, next: 5, opened: 4, left: 4}
/** What is a claim by being named. */
const bare = /^(?:disease|drug\.class)\b/
/** What a callout claims by being named. */
const bareInCallout = /^natural\b/

/** The effects of a sentence with what each acts on, and what is claimed by being named; in order, never overlapping. */
export function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const [index, hit] of clause.hits.entries()) {
    const draft = draftAt(clause, index, hit)
    if (draft) drafts.push(draft)
    const asserted = hit.meaning.concepts.filter((concept) => concept.startsWith('assert.'))
    if (asserted.length > 0) drafts.push({from: hit.from, to: hit.to, effects: asserted, targets: []})
  }
  drafts.push(...bareDrafts(clause, drafts))
  if (drafts.length === 0 && clause.tokens.length <= callout) drafts.push(...qualityDrafts(clause))
  if (drafts.length === 0) drafts.push(...namedDrafts(clause), ...askedDrafts(clause))
  return merge(drafts)
}

function draftAt(clause: Clause, index: number, hit: Hit): Draft | undefined {
  switch (hit.use) {
    case 'verb':
      if (isAll(hit, 'effect.need')) return needed(clause, index)
      return rightOf(clause, index, reach.first) ?? passive(clause, index, hit) ?? ending(clause, index, hit)
    case 'noun':
      return both(leftOf(clause, index), opened(clause, index))
    case 'adjective':
      if (effectsOf(hit).includes('effect.quality'))
        return owned(clause, index) ?? (clause.tokens.length <= callout ? leftOf(clause, index) : undefined)
      return (
        (isAll(hit, 'effect.manner') ? undefined : rightOf(clause, index, 2)) ??
        mannered(clause, index) ??
        owned(clause, index)
      )
    case 'before':
      if (isSum(clause, index)) return undefined
      return (
        rightOf(clause, index, isTight(clause, hit) ? 1 : reach.opened) ??
        (isStrong(hit) ? leftOf(clause, index) : undefined)
      )
    default:
      return undefined
  }
}

/** What an effect acts on to its right, over lists and chained verbs ("helps support", "eases and prevents"). */
function rightOf(clause: Clause, index: number, first: number): Draft | undefined {
  const {hits, tokens} = clause
  const hit = hits[index]!
  const effects = [...effectsOf(hit)]
  const targets: string[] = []
  let to = hit.to
  let last = hit.to
  for (let next = index + 1; next < hits.length; next++) {
    const other = hits[next]!
    const gap = other.from - last
    if (gap > (targets.length > 0 ? reach.next : first)) break
    if (parts(clause, last, other.from, targets.length > 0) || has(other.meaning, 'grammar.stop')) break
    if (has(other.meaning, 'grammar.subject')) {
      if (targets.length > 0) break
      continue
    }
    if (other.use === 'verb' && !isCompound(clause, other)) {
      if (targets.length > 0 || gap > 3) break
      effects.push(...effectsOf(other))
    } else if (other.use === 'noun' && targets.length === 0 && hit.use !== 'before') effects.push(...effectsOf(other))
    // "Lowers a woman's risk of": what is made less is a risk.
    else if (has(other.meaning, 'grammar.risk') && effects.includes('effect.reduce')) effects.push('effect.risk')
    else if (other.use === 'before' && targets.length > 0 && !has(other.meaning, 'grammar.of')) break
    const own =
      other.use === 'verb' || (other.use === 'noun' && tokens[other.to]?.text === 'of')
        ? []
        : actedOn(clause, other, effects, Math.max(gap, other.from - hit.to - close))
    if (own.length > 0) {
      targets.push(...own)
      to = other.to
    }
    last = other.to
  }
  return targets.length > 0 ? {from: hit.from, to, effects, targets} : undefined
}

/** "Chemo-induced": the second half of a compound says nothing of what follows. */
function isCompound({tokens}: Clause, hit: Hit): boolean {
  return tokens[hit.from]!.joined && hit.meaning.verb.some((sense) => sense.form === 'past')
}

/** "Cholesterol can be lowered": a participle whose target stands before it. */
function passive(clause: Clause, index: number, hit: Hit): Draft | undefined {
  if (!hit.meaning.verb.some((sense) => sense.form === 'past')) return undefined
  return leftWithin(clause, index, reach.left)
}

/** "Joint support": never "the pump relieves", which acts on something else. */
function ending(clause: Clause, index: number, hit: Hit): Draft | undefined {
  return hit.meaning.verb.every((sense) => sense.form === 'third') ? undefined : leftOf(clause, index)
}

/** "Joint health support", "immune, skin & hair formula": targets stacked before a noun. */
function leftOf(clause: Clause, index: number): Draft | undefined {
  return leftWithin(clause, index, 0)
}

function leftWithin(clause: Clause, index: number, first: number): Draft | undefined {
  const {hits} = clause
  const hit = hits[index]!
  const targets: string[] = []
  let from = hit.from
  for (let next = index - 1; next >= 0; next--) {
    const other = hits[next]!
    const gap = from - other.to
    if (gap > (targets.length > 0 ? 2 : first) || has(other.meaning, 'grammar.stop')) break
    if (parts(clause, other.to, from, targets.length > 0)) break
    const own = other.use === 'verb' ? [] : actedOn(clause, other, effectsOf(hit), gap)
    if (own.length > 0) targets.unshift(...own)
    else if (first === 0 && !isLink(other)) break
    from = other.from
  }
  return targets.length > 0 ? {from, to: hit.to, effects: effectsOf(hit), targets} : undefined
}

/** "Relief of joint pain", "support for memory": a noun whose target follows a preposition. */
function opened(clause: Clause, index: number): Draft | undefined {
  const hit = clause.hits[index]!
  const preposition = clause.hits[index + 1]
  if (!preposition || preposition.from - hit.to > 1) return undefined
  if (!has(preposition.meaning, 'grammar.of') && preposition.use !== 'before') return undefined
  const right = rightOf(clause, index + 1, reach.opened)
  return right && {...right, from: hit.from, effects: effectsOf(hit)}
}

function both(left: Draft | undefined, right: Draft | undefined): Draft | undefined {
  if (!left || !right) return left ?? right
  return {...left, to: right.to, targets: [...left.targets, ...right.targets]}
}

/** "Heartburn remedy for adults": the words before a noun with its preposition say what it works on. */
function isStrong(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => /^effect\.(?:relieve|treat|prevent|protect)$/.test(effect))
}

/** "What your eyes need", "the support joints deserve": a part of the body that wants it, at the end of its clause. */
function needed(clause: Clause, index: number): Draft | undefined {
  const hit = clause.hits[index]!
  const next = clause.tokens[hit.to]
  const fed = clause.hits.some(
    ({from, meaning}) => from === hit.to && (meaning.nutrients.length > 0 || has(meaning, 'agent.ingredient'))
  )
  const ends =
    fed ||
    !next ||
    !next.word ||
    /^(?:to|most|each|every|after|when|as|it|hand|boost|lift|reset|support|help|care|love|attention)$/.test(
      next.text === 'a' ? (clause.tokens[hit.to + 1]?.text ?? '') : next.text
    )
  return ends && hit.from > 0 ? leftOf(clause, index) : undefined
}

/** "Sleep better", "move more freely": what a body does, with how. */
function mannered(clause: Clause, index: number): Draft | undefined {
  const hit = clause.hits[index]!
  if (!effectsOf(hit).includes('effect.manner')) return undefined
  const act = clause.hits.findLast((other) => other.to <= hit.from && other.meaning.complements.some(isAct))
  if (!act || hit.from - act.to > 1 || crossesSign(clause.tokens, act.to, hit.from)) return undefined
  return {from: act.from, to: hit.to, effects: ['effect.manner'], targets: act.meaning.complements.filter(isAct)}
}

/** "My hair has never been thicker", "your skin looks radiant": what a person has, with how it is. */
function owned(clause: Clause, index: number): Draft | undefined {
  const hit = clause.hits[index]!
  const part = clause.hits
    .slice(0, index)
    .findLast((other) => other.use === 'target' || has(other.meaning, 'grammar.stop'))
  if (!part || hit.from - part.to > reach.left || hit.from === part.to || !own.test(part.meaning.targets[0] ?? ''))
    return undefined
  const owner = [part.from - 1, part.from - 2].some((at) => /^(?:my|your|her|his)$/.test(clause.tokens[at]?.text ?? ''))
  if (
    !owner ||
    !clause.tokens.slice(part.to, hit.from).some(({text}) => copula.test(text)) ||
    crossesSign(clause.tokens, part.to, hit.from)
  )
    return undefined
  return {from: part.from, to: hit.to, effects: effectsOf(hit), targets: part.meaning.targets}
}

const own = /^(?:function|structure)\b/
const copula =
  /^(?:is|are|was|were|been|be|being|feels?|felt|feeling|looks?|looked|looking|gets?|got|becomes?|became|stays?|stayed|grows?|grew)$/

function isAct(concept: string): boolean {
  return concept.startsWith('act.')
}

function isAll(hit: Hit, effect: string): boolean {
  const effects = effectsOf(hit)
  return effects.length > 0 && effects.every((one) => one === effect)
}

/** "Probiotics plus prebiotics": what joins two nutrients says nothing of their level. */
function isSum({hits, tokens}: Clause, index: number): boolean {
  const hit = hits[index]!
  const before = hits[index - 1]
  return (
    tokens[hit.from]!.text === 'plus' &&
    before?.to === hit.from &&
    (before.meaning.nutrients.length > 0 || has(before.meaning, 'agent'))
  )
}

/** "High protein", "no sugar": a word of level that no preposition ties to its nutrient stands right before it. */
function isTight({tokens}: Clause, hit: Hit): boolean {
  const ofLevel = effectsOf(hit).every((effect) => /^effect\.level\.(?:high|more|low)\b/.test(effect))
  return ofLevel && !/^(?:of|in|with|on|the|much|as)$/.test(tokens[hit.to - 1]!.text)
}

/** Words between help or a change of state and its complement. */
const close = 3

/** What of a term an effect can act on: a nutrient only if the effect is a level, a state only if it puts one in a state. */
function actedOn(clause: Clause, hit: Hit, effects: readonly string[], gap: number): readonly string[] {
  const {targets, nutrients, complements} = hit.meaning
  const found: string[] = []
  const becomes = effects.includes('effect.state')
  if (!becomes || effects.some((effect) => effect !== 'effect.state')) found.push(...targets)
  if (nutrients.length > 0 && effects.some((effect) => effect.startsWith('effect.level')) && !isMeasured(clause, hit))
    found.push(...nutrients)
  if (complements.length > 0 && gap <= close) {
    if (becomes) found.push(...complements.filter((concept) => concept !== 'act.exert'))
    else if (effects.includes('effect.support')) found.push(...complements.filter((concept) => concept === 'act.help'))
  }
  return found
}

/** "400 mg of magnesium" states an amount, which says nothing of its level; "only 2 g of sugar" does. */
function isMeasured({tokens}: Clause, {from}: Hit): boolean {
  let at = from - 1
  if (tokens[at]?.text === 'of') at--
  const closed = amount.test(tokens[at]?.text ?? '')
  if (!closed && !unit.test(tokens[at]?.text ?? '')) return false
  const number = closed ? tokens[at]! : tokens[at - 1]
  return (
    number !== undefined &&
    /^\d/.test(number.text) &&
    !/^0/.test(number.text) &&
    !/^(?:only|just|than|under)$/.test(tokens[closed ? at - 1 : at - 2]?.text ?? '')
  )
}

const unit = /^(?:mg|mcg|µg|ug|g|grams?|milligrams?|micrograms?|iu|cfus?|billion|million|ml|oz)$/
const amount = /^\d+(?:mg|mcg|µg|ug|g|iu|ml)$/

function bareDrafts(clause: Clause, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  const short = clause.tokens.length <= callout * 2 && !clause.hits.some((hit) => hit.use === 'verb')
  for (const hit of clause.hits) {
    const targets = hit.meaning.targets.filter(
      (concept) => bare.test(concept) || (short && bareInCallout.test(concept))
    )
    if (targets.length === 0 || drafts.some((draft) => draft.from <= hit.from && hit.to <= draft.to)) continue
    const last = found.at(-1)
    if (last && hit.from - last.to <= 2)
      found[found.length - 1] = {...last, to: hit.to, targets: [...last.targets, ...targets]}
    else found.push({from: hit.from, to: hit.to, effects: [], targets})
  }
  return found
}

function qualityDrafts(clause: Clause): Draft[] {
  const found: Draft[] = []
  for (const [index, hit] of clause.hits.entries()) {
    if (!hit.meaning.adjective.some((sense) => sense.concept === 'effect.quality')) continue
    const draft = rightOf(clause, index, 1)
    if (draft) found.push(draft)
  }
  return found
}

/** Whether the signs between two tokens part them: a comma inside a list does not. */
function parts(clause: Clause, from: number, to: number, inList: boolean): boolean {
  // "A normal, healthy attitude": a comma between two words that describe one thing.
  const described =
    from > 0 &&
    clause.hits.some(
      (hit) =>
        hit.to === from &&
        (hit.use === 'adjective' || has(hit.meaning, 'qualifier') || (hit.from === 0 && hit.use === 'before'))
    )
  if (!inList && !(described && to - from === 1)) return crossesSign(clause.tokens, from, to)
  for (let at = from; at < to; at++) if (/^[.;:!?—|]/.test(clause.tokens[at]!.text)) return true
  return false
}

function isLink(hit: Hit): boolean {
  return has(hit.meaning, 'grammar.and') || has(hit.meaning, 'qualifier') || hit.use === 'adjective'
}

function effectsOf(hit: Hit): string[] {
  const {meaning} = hit
  const senses = {verb: meaning.verb, noun: meaning.noun, adjective: meaning.adjective, before: meaning.before}
  return hit.use in senses ? senses[hit.use as keyof typeof senses].map((sense) => sense.concept) : []
}

function merge(drafts: readonly Draft[]): Draft[] {
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
