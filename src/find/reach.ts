import {type Clause, crossesSign, effectsOf, type Hit, has, lastBefore} from './clause.js'
import type {Draft} from './drafts.js'
import {actedOn, close, isTight, saying} from './objects.js'
import {isRule} from './rules.js'

/** Words between an effect and its first target on either side, after a preposition, and between two targets. */
export const reach = {first: 7, next: 5, opened: 4, left: 4}
/** Terms that one effect is followed over, at most: no list is longer, and the search stays linear. */
const longest = 100

/** What an effect acts on to its right, over lists and chained verbs ("helps support", "eases and prevents"). */
export function rightOf(clause: Clause, index: number, first: number): Draft | undefined {
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
    const listed =
      targets.length > 0 ||
      (isHelp(hit) && opensList(clause, last, other.from)) ||
      (hit.use === 'verb' && describes(clause, last, other.from))
    // "May support: immunity, focus": a list behind its verb.
    const leads = last === hit.to && gap === 1 && hit.use === 'verb' && tokens[last]!.text === ':'
    if (!leads && parts(clause, last, other.from, listed)) break
    // "Gets rid of that cough": a word that points at what follows opens no clause.
    const points = other.from === hit.to && has(other.meaning, 'grammar.points') && !isSaying(hit)
    if (has(other.meaning, 'grammar.stop') && !points) break
    // "Quiet Lantern is not a sleep medicine": an effect does not reach over a denial to its first target.
    if (targets.length === 0 && has(other.meaning, 'stance.negated')) break
    if (has(other.meaning, 'grammar.subject')) {
      if (targets.length > 0) break
      continue
    }
    if (other.use === 'verb' && !isCompound(clause, other)) {
      // "Helps the body fight colds": the body does what it is helped to.
      // "More shoppers choose fish oil": a word of level tells how much of what stands behind it.
      if (hit.use === 'before' && isTight(hit)) break
      const helped = targets.every((target) => target === 'general.body') && effects.includes('effect.support')
      if ((targets.length > 0 && !helped) || gap > 3) break
      effects.push(...effectsOf(other))
    } else if (other.use === 'noun' && targets.length === 0 && hit.use !== 'before') effects.push(...effectsOf(other))
    // "Lowers a woman's risk of": what is made less is a risk.
    else if (has(other.meaning, 'grammar.risk') && effects.includes('effect.reduce')) effects.push('effect.risk')
    // "Keeps blood from clotting": what is kept off is prevented.
    else if (has(other.meaning, 'grammar.off') && effects.includes('effect.maintain')) effects.push('effect.prevent')
    else if (other.use === 'before' && targets.length > 0 && !has(other.meaning, 'grammar.of')) break
    const own =
      other.use === 'verb' || (other.use === 'noun' && clause.isSmall(tokens[other.to]?.text ?? '', 'of'))
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

/** "Relief for tired, itchy eyes": a comma behind one or two words that no list has. */
function opensList({tokens}: Clause, from: number, to: number): boolean {
  const signs = tokens.slice(from, to).filter((token) => !token.word)
  return to - from > 1 && to - from <= 3 && signs.length === 1 && tokens[to - 1]!.text === ','
}

/** "Increases smooth, steady energy": two words that no list has, with a comma between. */
function describes({tokens}: Clause, from: number, to: number): boolean {
  return to - from === 3 && tokens[from + 1]!.text === ',' && tokens[from]!.word && tokens[from + 2]!.word
}

function isHelp(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => /^effect\.(?:relieve|treat|prevent|reduce|fight)$/.test(effect))
}

/** "Joint health support", "immune, skin & hair formula": targets stacked before a noun. */
export function leftOf(clause: Clause, index: number): Draft | undefined {
  return leftWithin(clause, index, 0)
}

/** What stands before an effect, at most so many words off, with what is listed before that. */
export function leftWithin(clause: Clause, index: number, first: number): Draft | undefined {
  const {hits} = clause
  const hit = hits[index]!
  const targets: string[] = []
  let from = hit.from
  let at = hit.from
  for (let next = index - 1; next >= Math.max(0, index - longest); next--) {
    const other = hits[next]!
    const gap = at - other.to
    if (gap > (targets.length > 0 ? 2 : first) || has(other.meaning, 'grammar.stop')) break
    if (parts(clause, other.to, at, targets.length > 0)) break
    const own = other.use === 'verb' ? [] : actedOn(clause, other, effectsOf(hit), gap)
    at = other.from
    if (own.length > 0) {
      targets.unshift(...own)
      from = at
    } else if (first === 0 && !isLink(other)) break
  }
  return targets.length > 0 ? {from, to: hit.to, effects: effectsOf(hit), targets} : undefined
}

/** "Relief of joint pain", "support for memory": a noun whose target follows a preposition. */
export function opened(clause: Clause, index: number): Draft | undefined {
  const hit = clause.hits[index]!
  const preposition = clause.hits[index + 1]
  if (!preposition || preposition.from - hit.to > 1) return undefined
  if (!has(preposition.meaning, 'grammar.of') && preposition.use !== 'before') return undefined
  const right = rightOf(clause, index + 1, reach.opened)
  return right && {...right, from: hit.from, effects: effectsOf(hit)}
}

/** "Research from Harvard proves it": who says so stands on either side. */
export function isSaying(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => saying.test(effect))
}

/** "Chemo-induced": the second half of a compound says nothing of what follows. */
function isCompound({tokens}: Clause, hit: Hit): boolean {
  return tokens[hit.from]!.joined && hit.meaning.verb.some((sense) => sense.form === 'past')
}

/** Whether the signs between two tokens part them: a comma inside a list does not. */
function parts(clause: Clause, from: number, to: number, inList: boolean): boolean {
  // "A normal, healthy attitude": a comma between two words that describe one thing.
  const hit = clause.hits[lastBefore(clause.hits, from)]
  const described =
    hit?.to === from &&
    (hit.use === 'adjective' ||
      ['qualifier', 'ailing.how'].some((one) => has(hit.meaning, one)) ||
      (hit.from === 0 && hit.use === 'before'))
  // "Flexible, mobile joints": the second may be a word that no list has.
  const near = to - from === 1 || (to - from === 2 && clause.tokens[to - 1]!.word)
  if (!inList && !(described && near)) return crossesSign(clause.tokens, from, to)
  for (let at = from; at < to; at++)
    if (/^[.;:!?]/.test(clause.tokens[at]!.text) || isRule(clause.tokens, at)) return true
  return false
}

function isLink(hit: Hit): boolean {
  return has(hit.meaning, 'grammar.and') || has(hit.meaning, 'qualifier') || hit.use === 'adjective'
}
