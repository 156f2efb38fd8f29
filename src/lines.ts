import type {Point} from './types.js'

/** Turns offsets into points: lines end at LF, CR and CRLF; columns count UTF-16 code units from 1. */
export function pointsOf(value: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(value)
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}

function lineStarts(value: string): number[] {
  const starts = [0]
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 10 || (code === 13 && value.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
