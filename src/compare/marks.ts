import type {Mark} from '../find/index.js'
import {wordsOf} from './claims.js'
import type {Counterparts, Difference, Place, Quote} from './faults.js'
import type {Sketch} from './sketch.js'

/** Signs of the source by those that the translation has in their place throughout. */
export type Renamed = (symbol: string) => string

/** A mark, and the sentences that it stands in or is missing from. */
interface Odd {
  readonly mark: Mark
  readonly pair: Counterparts
}

/**
 * The marks of a block that its translation lost, added, or put another in the place of. Where claims are compared too, a
 * sentence whose claim has no counterpart takes its mark along.
 */
export function markFaults(
  pairs: readonly Counterparts[],
  renamed: Renamed,
  quoteSource: Quote,
  claims: boolean
): Difference[] {
  const {lost, more} = oddIn(pairs, renamed)
  const found: Difference[] = []
  for (const {mark, pair} of lost) {
    const other = more.findIndex((one) => one.pair === pair)
    const source = placeOf(mark)
    const values = {mark: mark.written, words: pair.one ? quoteSource(wordsOf(pair.one)) : ''}
    const now = other >= 0 ? more.splice(other, 1)[0] : undefined
    if (now)
      found.push({
        loss: 'changed-mark',
        place: placeOf(now.mark),
        source,
        values: {...values, other: now.mark.written}
      })
    else if (pair.other || !claims || pair.one?.claims.length === 0)
      found.push({loss: 'lost-mark', place: pair.other ? saidIn(pair.other) : pair.near, source, values})
  }
  for (const {mark, pair} of more) {
    if (claims && !pair.one && pair.other!.claims.length > 0) continue
    const source = pair.one ? {source: wordsOf(pair.one)} : {}
    found.push({loss: 'added-mark', place: placeOf(mark), ...source, values: {mark: mark.written}})
  }
  return found
}

/** Marks that stand on one side alone, without those of sentences that were joined or cut in two. */
function oddIn(pairs: readonly Counterparts[], renamed: Renamed): {lost: Odd[]; more: Odd[]} {
  const lost: Odd[] = []
  const more: Odd[] = []
  for (const pair of pairs) {
    const rest = [...trailing(pair.other)]
    for (const mark of trailing(pair.one)) {
      const at = rest.findIndex(({symbol}) => symbol === renamed(mark.symbol))
      if (at >= 0) rest.splice(at, 1)
      else lost.push({mark, pair})
    }
    for (const mark of rest) more.push({mark, pair})
  }
  const left = lost.filter(({mark, pair}) => {
    const same = more.findIndex((one) => one.mark.symbol === renamed(mark.symbol) && isNear(pairs, pair, one.pair))
    if (same >= 0) more.splice(same, 1)
    return same < 0
  })
  return {lost: left, more}
}

/** Two neighbours, of which one has no counterpart: in one language they are a sentence, in the other two. */
function isNear(pairs: readonly Counterparts[], one: Counterparts, other: Counterparts): boolean {
  return (!one.other || !other.one) && Math.abs(pairs.indexOf(one) - pairs.indexOf(other)) === 1
}

function trailing(sketch: Sketch | undefined): Mark[] {
  return sketch?.marks.filter(({role}) => role === 'trailing') ?? []
}

function placeOf({block, start, end}: Mark): Place {
  return {block, start, end}
}

/** The claims of a sentence, or all of it. */
function saidIn(sketch: Sketch): Place {
  const [first] = sketch.claims
  if (!first) return wordsOf(sketch)
  return {block: sketch.block, start: first.claim.start, end: Math.max(...sketch.claims.map(({claim}) => claim.end))}
}
