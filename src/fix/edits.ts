import {firstNotBefore} from '../halving.js'
import type {Edit} from '../types.js'

/** The edits in the order of their places. */
export function inOrder(edits: Iterable<Edit>): Edit[] {
  return [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Puts edits among ordered ones, if none of them stands where, or reaches into what, another changes. */
export function admit(into: Edit[], edits: readonly Edit[]): boolean {
  const places = edits.map((edit) => firstFrom(into, edit.start))
  const isFree = edits.every(({start, end}, index) => {
    const [last, next] = [into[places[index]! - 1], into[places[index]!]]
    return !(last && last.end > start) && !(next && (next.start === start || next.start < end))
  })
  if (!isFree) return false
  for (const edit of edits) into.splice(firstFrom(into, edit.start), 0, edit)
  return true
}

/** Index of the first of some ordered edits that starts at or behind an offset. */
export function firstFrom(edits: readonly Pick<Edit, 'start'>[], offset: number): number {
  return firstNotBefore(edits.length, (at) => edits[at]!.start < offset)
}

/** The text with ordered edits in it; all between them stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/** Where offsets of a text with ordered edits in it stood before; those in what an edit wrote stood at its start, or end. */
export function unedited(edits: readonly Edit[]): (offset: number, side: 'start' | 'end') => number {
  let by = 0
  const written = edits.map(({start, end, text}) => {
    const from = start + by
    by += text.length - (end - start)
    return {from, to: from + text.length, start, end}
  })
  return (offset, side) => {
    const last = written[firstNotBefore(written.length, (at) => written[at]!.from <= offset) - 1]
    if (!last) return offset
    const isIn = offset < last.to || (side === 'end' && offset === last.to)
    return isIn ? last[side] : last.end + offset - last.to
  }
}

/** A stretch of the first text that is still there, or text that an edit wrote. */
type Piece = {readonly start: number; readonly end: number} | string

/** Rounds of ordered edits, each of the text that the one before left, as ordered edits of the first text. */
export function composed(rounds: readonly (readonly Edit[])[], length: number): Edit[] {
  let pieces: Piece[] = [{start: 0, end: length}]
  for (const edits of rounds) pieces = cut(pieces, edits)
  const result: Edit[] = []
  let [at, text] = [0, '']
  for (const piece of [...pieces, {start: length, end: length}]) {
    if (typeof piece === 'string') text += piece
    else {
      if (piece.start > at || text !== '') result.push({start: at, end: piece.start, text})
      at = piece.end
      text = ''
    }
  }
  return result
}

/** The pieces of a text with ordered edits in it. */
function cut(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = []
  let [piece, offset, used] = [0, 0, 0]
  const move = (to: number, keep: boolean) => {
    while (piece < pieces.length && offset < to) {
      const one = pieces[piece]!
      const size = typeof one === 'string' ? one.length : one.end - one.start
      const taken = Math.min(size - used, to - offset)
      if (keep)
        result.push(
          typeof one === 'string'
            ? one.slice(used, used + taken)
            : {start: one.start + used, end: one.start + used + taken}
        )
      offset += taken
      used += taken
      if (used === size) [piece, used] = [piece + 1, 0]
    }
  }
  for (const {start, end, text} of edits) {
    move(start, true)
    result.push(text)
    move(end, false)
  }
  move(Number.POSITIVE_INFINITY, true)
  return result
}
