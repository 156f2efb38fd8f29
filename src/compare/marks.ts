import type {Mark} from '../find/index.js'
import {wordsOf} from './claims.js'
import type {Counterparts, Difference, Place, Quote} from './faults.js'
import type {Sketch} from './sketch.js'

/** Signs of the source by those that the translation has in their place throughout. */
export type Renamed = (symbol: string) => string

/** The marks of a block that its translation lost, added, or put another in the place of. */
export function markFaults(pairs: readonly Counterparts[], renamed: Renamed, quoteSource: Quote): Difference[] {
  const found: Difference[] = []
  const lost: {mark: Mark; pair: Counterparts}[] = []
  const more: {mark: Mark; pair: Counterparts}[] = []
  for (const pair of pairs) {
    const rest = [...trailing(pair.other)]
    for (const mark of trailing(pair.one)) {
      const at = rest.findIndex(({symbol}) => symbol === renamed(mark.symbol))
      if (at >= 0) rest.splice(at, 1)
      // A claim that is lost takes its mark along.
      else if (pair.other || pair.one!.claims.length === 0) lost.push({mark, pair})
    }
    if (pair.one || pair.other!.claims.length === 0) for (const mark of rest) more.push({mark, pair})
  }
  for (const {mark, pair} of lost) {
    const same = more.findIndex((one) => one.mark.symbol === renamed(mark.symbol))
    // It stands in the next sentence, which is where this one ends in the other language.
    if (same >= 0 && isNear(pairs, pair, more[same]!.pair)) {
      more.splice(same, 1)
      continue
    }
    const other = more.findIndex((one) => one.pair === pair)
    const source = placeOf(mark)
    const values = {mark: mark.written, words: pair.one ? quoteSource(wordsOf(pair.one)) : ''}
    if (other >= 0) {
      const [now] = more.splice(other, 1)
      found.push({
        loss: 'changed-mark',
        place: placeOf(now!.mark),
        source,
        values: {...values, other: now!.mark.written}
      })
    } else found.push({loss: 'lost-mark', place: pair.other ? saidIn(pair.other) : pair.near, source, values})
  }
  for (const {mark, pair} of more) {
    const source = pair.one ? {source: wordsOf(pair.one)} : {}
    found.push({loss: 'added-mark', place: placeOf(mark), ...source, values: {mark: mark.written}})
  }
  return found
}

/** A sentence without a counterpart is the only one between two. */
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
