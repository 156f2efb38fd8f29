import type {Line} from './block-line.js'

/** A cell of a table's row: its text, and how many `|` stand before it. */
export type AddCell = (from: number, to: number, pipes: number) => void

const PIPE = 124
const BACKSLASH = 92
const DELIMITERS = /^[>\s]*(?:\|\s*)?(?::?-+:?\s*\|(?:\s+(?=[:-]))?)+(?::?-+:?\s*)?$/

/** Is there a `|` in the line, from `from` on, that no backslash escapes? */
export function hasPipe(line: Line, from: number): boolean {
  const {text, end} = line
  if (line.pipe < from) {
    const found = text.indexOf('|', from)
    line.pipe = found < 0 ? text.length : found
  }
  if (line.pipe >= end) return false
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === PIPE) return true
    if (code === BACKSLASH) at++
  }
  return false
}

/** How many cells the row of a table has. */
export function countCells(text: string, from: number, to: number, add?: AddCell): number {
  let count = 0
  let pipes = 0
  let start = -1
  let end = -1
  let escaped = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === PIPE && !escaped) {
      if (pipes > 0 || start >= 0) count++
      if (start >= 0) add?.(start, end, pipes)
      pipes++
      start = -1
    } else if (escaped || (code !== 32 && code !== 9)) {
      if (start < 0) start = at
      end = at + 1
    }
    escaped = !escaped && code === BACKSLASH
  }
  if (start < 0) return count
  add?.(start, end, pipes)
  return count + 1
}

/** Are the text's first line and the line below it the head of a table? */
export function isHead(text: string, from: number, to: number, {code, at, end}: Line): boolean {
  if (code !== 0x2d && code !== 0x3a && code !== PIPE) return false
  return DELIMITERS.test(text.slice(at, end)) && countCells(text, from, to) === countCells(text, at, end)
}

/** Do the line and the one below it start a table? */
export function startsTable(line: Line): boolean {
  const {text, start, base, end} = line
  if (!hasPipe(line, base)) return false
  const below = end + 1
  const ending = text.indexOf('\n', below)
  const next = text.slice(below, ending < 0 ? text.length : ending)
  return DELIMITERS.test(next) && countCells(text, base, end) === countCells(next, base - start, next.length)
}
