/** Two things that stand for each other, or one that has no counterpart. Indices into the two lists. */
export type Pair = readonly [number, number] | readonly [number, undefined] | readonly [undefined, number]

/** What it costs to leave a thing without a counterpart; two that cost less together than twice this are a pair. */
export const gap = 0.9
/** Cells of the table: lists too long for all of it are looked through along the diagonal. */
const most = 1_000_000
const [both, left, right] = [0, 1, 2]

/**
 * Pairs two lists in their order at the least cost: time and memory are bounded by `most` cells, and the table keeps a
 * byte for each. `cost` is what it costs that two things stand for each other.
 */
export function align(first: number, second: number, cost: (one: number, other: number) => number): Pair[] {
  const width = Math.min(second + 1, Math.max(16, Math.floor(most / (first + 1))))
  const moves = new Uint8Array((first + 1) * width)
  const startOf = (row: number) =>
    Math.min(second + 1 - width, Math.max(0, Math.round((row * second) / Math.max(1, first)) - (width >> 1)))
  let before = new Float64Array(width)
  let row = new Float64Array(width)
  for (let one = 0; one <= first; one++) {
    const start = startOf(one)
    const shift = one === 0 ? 0 : start - startOf(one - 1)
    for (let at = 0; at < width; at++) {
      const other = start + at
      const up = one > 0 ? (before[at + shift] ?? Infinity) + gap : Infinity
      const back = at > 0 ? row[at - 1]! + gap : Infinity
      const diagonal = one > 0 && other > 0 ? (before[at + shift - 1] ?? Infinity) : Infinity
      const paired = diagonal < Infinity ? diagonal + cost(one - 1, other - 1) : Infinity
      const best = one === 0 && other === 0 ? 0 : Math.min(paired, up, back)
      row[at] = best
      moves[one * width + at] = best === paired ? both : best === up ? left : right
    }
    const spare = before
    before = row
    row = spare
  }
  return walk(first, second, (one, other) => moves[one * width + other - startOf(one)]!)
}

function walk(first: number, second: number, moveAt: (one: number, other: number) => number): Pair[] {
  const pairs: Pair[] = []
  let [one, other] = [first, second]
  while (one > 0 || other > 0) {
    const move = one === 0 ? right : other === 0 ? left : moveAt(one, other)
    if (move === both) pairs.push([--one, --other])
    else if (move === left) pairs.push([--one, undefined])
    else pairs.push([undefined, --other])
  }
  return pairs.reverse()
}
