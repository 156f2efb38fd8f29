import {firstNotBefore} from './halving.js'
import type {Point} from './types.js'

/** Turns offsets into points: lines end at LF, CR and CRLF; columns count UTF-16 code units from 1. */
export function pointsOf(value: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(value)
    const all = starts
    const low = Math.max(0, firstNotBefore(all.length, (at) => all[at]! <= offset) - 1)
    return {line: low + 1, column: offset - all[low]! + 1, offset}
  }
}

function lineStarts(value: string): number[] {
  const starts = [0]
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1)
  if (!value.includes('\r')) return starts
  for (const {index} of value.matchAll(/\r(?!\n)/g)) starts.push(index + 1)
  return starts.sort((one, other) => one - other)
}
