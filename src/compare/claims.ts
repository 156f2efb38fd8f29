import type {Counterparts, Difference, Place, Quote} from './faults.js'
import type {Said, Sketch} from './sketch.js'

/** The claims of a block that its translation lost, added, or made graver. */
export function claimFaults(pairs: readonly Counterparts[], quoteSource: Quote, quote: Quote): Difference[] {
  const graver = graverIn(pairs, quoteSource, quote)
  const taken = new Set(graver.map(({place}) => `${place.block}:${place.start}`))
  const count = (side: 'one' | 'other') => pairs.reduce((sum, pair) => sum + (pair[side]?.claims.length ?? 0), 0)
  const fewer = count('one') - count('other')
  if (fewer > 0) return [...graver, ...lost(pairs, fewer, quoteSource)]
  const isNew = ({block, claims}: Sketch) => !taken.has(`${block}:${claims[0]!.claim.start}`)
  return [
    ...graver,
    ...added(
      pairs.filter(({other}) => !other?.claims.length || isNew(other)),
      -fewer,
      quote
    )
  ]
}

function lost(pairs: readonly Counterparts[], fewer: number, quote: Quote): Difference[] {
  const found: Difference[] = []
  let left = fewer
  // What has no counterpart is lost; a counterpart that claims nothing may only be read so.
  for (const {one, other, near} of [...pairs].sort(
    (a, b) => Number(a.other !== undefined) - Number(b.other !== undefined)
  )) {
    if (left <= 0) break
    const less = (one?.claims.length ?? 0) - (other?.claims.length ?? 0)
    if (!one || less <= 0) continue
    left -= less
    const source = placeOf(one.claims)
    const grade = !other ? {} : {grade: other.claims.length > 0 ? 'fewer' : 'unread'}
    const values = {claim: quote(source), count: String(one.claims.length), others: String(other?.claims.length ?? 0)}
    found.push({loss: 'lost-claim', ...grade, place: other ? wordsOf(other) : near, source, values})
  }
  return found
}

function added(pairs: readonly Counterparts[], more: number, quote: Quote): Difference[] {
  const found: Difference[] = []
  let left = more
  for (const {one, other} of [...pairs].sort((a, b) => Number(a.one !== undefined) - Number(b.one !== undefined))) {
    if (left <= 0) break
    const extra = (other?.claims.length ?? 0) - (one?.claims.length ?? 0)
    // A sentence that says one thing more in its words is no claim more: languages differ in how they list.
    if (!other || extra <= 0 || (one && one.claims.length > 0)) continue
    left -= extra
    const place = placeOf(other.claims)
    const source = one ? {source: wordsOf(one)} : {}
    found.push({
      loss: 'added-claim',
      ...(one ? {grade: 'unread'} : {}),
      place,
      ...source,
      values: {claim: quote(place)}
    })
  }
  return found
}

/** Claims that are graver than anything that the source says in their place. */
function graverIn(pairs: readonly Counterparts[], quoteSource: Quote, quote: Quote): Difference[] {
  return pairs.flatMap(({one, other}) => {
    const before = gravest(one?.claims ?? [])
    const now = gravest(other?.claims ?? [])
    if (!now || now.grave === 0 || now.grave <= (before?.grave ?? 0)) return []
    const place = placeOf([now])
    const source = one ? (before ? placeOf([before]) : wordsOf(one)) : undefined
    const values = {claim: quote(place), source: source ? quoteSource(source) : '', kind: now.kind}
    const grade = !source ? {grade: 'new'} : {}
    return [{loss: 'stronger-claim' as const, ...grade, place, ...(source ? {source} : {}), values}]
  })
}

function gravest(claims: readonly Said[]): Said | undefined {
  return claims.reduce<Said | undefined>((best, one) => (!best || one.grave > best.grave ? one : best), undefined)
}

function placeOf(claims: readonly Said[]): Place {
  const {block, start} = claims[0]!.claim
  return {block, start, end: Math.max(...claims.map(({claim}) => claim.end))}
}

/** A sentence as a place. */
export function wordsOf({block, start, end}: Sketch): Place {
  return {block, start, end}
}
