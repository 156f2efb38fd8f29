import {askedDrafts} from './asked.js'
import {callout, namedDrafts} from './callouts.js'
import {type Clause, crossesSign, effectsOf, type Hit, has, isAll} from './clause.js'
import {actedOn, close, isSum, isTight} from './objects.js'
import {mannered, owned} from './states.js'

/** An effect and its targets in one sentence: tokens `from` up to `to`, exclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly effects: readonly string[]
  readonly targets: readonly string[]
}

/** Words between an effect and its first target, and between one target and the next. */
const reach = {first: 7, next: 5, opened: 4, left: 4}
/** Terms that one effect is followed over, at most: no list is longer, and the search stays linear. */
const longest = 100
/** What a callout claims by being named. */
const bareInCallout = 'natural'

/** The effects of a sentence with what each acts on, and what is claimed by being named; in order, never overlapping. */
export function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const [index, hit] of clause.hits.entries()) {
    const draft = draftAt(clause, index, hit)
    if (draft) drafts.push(draft)
    const {asserted} = hit.meaning
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
      // "Cancer-fighting antioxidants": a compound acts on its first half.
      if (clause.tokens[hit.from]!.joined) return leftOf(clause, index) ?? rightOf(clause, index, reach.first)
      if (isSaying(hit)) return rightOf(clause, index, reach.first) ?? leftWithin(clause, index, reach.left)
      return rightOf(clause, index, reach.first) ?? passive(clause, index, hit) ?? ending(clause, index, hit)
    case 'noun':
      return both(leftOf(clause, index), opened(clause, index))
    case 'adjective':
      if (effectsOf(hit).includes('effect.quality'))
        return owned(clause, index) ?? (clause.tokens.length <= callout ? leftOf(clause, index) : undefined)
      return (
        (isAll(hit, 'effect.manner') ? undefined : rightOf(clause, index, 2)) ??
        mannered(clause, index) ??
        owned(clause, index) ??
        // "Cholesterol lowering": a participle behind what it acts on.
        (hit.meaning.verb.some((sense) => sense.form === 'gerund') ? leftOf(clause, index) : undefined)
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
  for (let next = index + 1; next < Math.min(hits.length, index + longest); next++) {
    const other = hits[next]!
    const gap = other.from - last
    if (gap > (targets.length > 0 ? reach.next : first)) break
    if (parts(clause, last, other.from, targets.length > 0) || has(other.meaning, 'grammar.stop')) break
    // "Quiet Lantern is not a sleep medicine": an effect does not reach over a denial to its first target.
    if (targets.length === 0 && has(other.meaning, 'stance.negated')) break
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

/** "Research from Harvard proves it": who says so stands on either side. */
function isSaying(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => effect === 'effect.prove' || effect === 'effect.endorse')
}

/** "Chemo-induced": the second half of a compound says nothing of what follows. */
function isCompound({tokens}: Clause, hit: Hit): boolean {
  return tokens[hit.from]!.joined && hit.meaning.verb.some((sense) => sense.form === 'past')
}

/** "Cholesterol can be lowered": a participle whose target stands before it. */
function passive(clause: Clause, index: number, hit: Hit): Draft | undefined {
  if (!hit.meaning.verb.some((sense) => sense.form === 'past')) return undefined
  // "A controlled dose": a participle behind a determiner describes what follows.
  const other = clause.hits[index - 1]
  if (other?.to === hit.from && has(other.meaning, 'grammar.determiner')) return undefined
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
  for (let next = index - 1; next >= Math.max(0, index - longest); next--) {
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
  const {hits, tokens} = clause
  const hit = hits[index]!
  const follows = hits[index + 1]
  const article = follows?.from === hit.to && has(follows.meaning, 'grammar.article')
  const next = article ? hits[index + 2] : follows
  const wanted =
    next?.from === hit.to + (article ? 1 : 0) &&
    (next.use === 'noun' ||
      next.meaning.nutrients.length > 0 ||
      has(next.meaning, 'agent.ingredient') ||
      has(next.meaning, 'grammar.of'))
  return hit.from > 0 && (wanted || !tokens[hit.to]?.word) ? leftOf(clause, index) : undefined
}

function bareDrafts(clause: Clause, drafts: readonly Draft[]): Draft[] {
  const short = clause.tokens.length <= callout * 2 && !clause.hits.some((hit) => hit.use === 'verb')
  const named = clause.hits.filter(({meaning}) => meaning.bare.length > 0 || (short && has(meaning, bareInCallout)))
  if (named.length === 0) return []
  const found: Draft[] = []
  const ends = clause.tokens.map(() => 0)
  for (const {from, to} of drafts) ends[from] = Math.max(ends[from] ?? 0, to)
  // How far the drafts reach that start at or before a token.
  for (let at = 1; at < ends.length; at++) ends[at] = Math.max(ends[at]!, ends[at - 1]!)
  for (const hit of named) {
    const targets = short ? hit.meaning.targets : hit.meaning.bare
    if (hit.to <= ends[hit.from]!) continue
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

/** The last term that ends at or before a token. Terms never overlap, so it is found by halving. */
function hitBefore({hits}: Clause, at: number): Hit | undefined {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  return hits[low - 1]
}

/** Whether the signs between two tokens part them: a comma inside a list does not. */
function parts(clause: Clause, from: number, to: number, inList: boolean): boolean {
  // "A normal, healthy attitude": a comma between two words that describe one thing.
  const hit = hitBefore(clause, from)
  const described =
    hit?.to === from &&
    (hit.use === 'adjective' || has(hit.meaning, 'qualifier') || (hit.from === 0 && hit.use === 'before'))
  if (!inList && !(described && to - from === 1)) return crossesSign(clause.tokens, from, to)
  for (let at = from; at < to; at++) if (/^[.;:!?—|]/.test(clause.tokens[at]!.text)) return true
  return false
}

function isLink(hit: Hit): boolean {
  return has(hit.meaning, 'grammar.and') || has(hit.meaning, 'qualifier') || hit.use === 'adjective'
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
