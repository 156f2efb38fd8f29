import type {Point} from '../types.js'
import {visible} from './inert.js'
import {widthOf} from './width.js'

/** How the parts of a code frame are painted. */
export interface FramePaint {
  readonly gutter: (text: string) => string
  readonly mark: (text: string) => string
}

/** Lines of a place that are shown; a place with more ends in an ellipsis. */
const LINES = 3

/**
 * The source lines of a place with their numbers, `^^^^` under the place, none wider than `columns`. Long lines are cut
 * around the place. Reads no further than `columns` around what it shows, so that a file of one line costs no more.
 */
export function frame(source: string, start: Point, end: Point, columns: number, paint: FramePaint): string[] {
  const gutter = String(start.line + LINES - 1).length
  const room = columns - gutter - 3
  const lines: string[] = []
  let from = start.offset
  for (let count = 0; count < LINES; count++) {
    const to = lineEnd(source, from, Math.min(end.offset, from + 2 * room))
    const {text, indent, marks} = windowed(source, from, to, room)
    lines.push(`${paint.gutter(`${String(start.line + count).padStart(gutter)} │`)} ${text}`)
    lines.push(`${paint.gutter(`${' '.repeat(gutter)} │`)} ${' '.repeat(indent)}${paint.mark('^'.repeat(marks))}`)
    const next = nextText(source, to, end.offset)
    if (next === undefined) return lines
    from = next
  }
  lines.push(`${paint.gutter(`${' '.repeat(gutter)} │`)} …`)
  return lines
}

/** One character of the file as it is shown. */
interface Glyph {
  readonly shown: string
  readonly columns: number
  readonly at: number
}

/** As much of the line around `from`…`to` as `room` columns hold, and which columns of it to underline. */
function windowed(source: string, from: number, to: number, room: number) {
  const first = lineStart(source, from, from - room)
  const last = lineEnd(source, to, to + room)
  const glyphs = toGlyphs(source, first, last)
  const before = sum(glyphs, first, from)
  const place = sum(glyphs, from, to)
  const after = sum(glyphs, to, last)
  const cutHead = first > 0 && !isLineEnd(source.charCodeAt(first - 1))
  const cutTail = last < source.length && !isLineEnd(source.charCodeAt(last))
  let left = 0
  let right = before + place + after
  if (right > room || cutHead || cutTail) {
    const spare = Math.max(0, room - place)
    const kept = Math.min(before, Math.max(Math.floor(spare / 2), spare - after))
    left = before - kept
    right = Math.min(right, left + room)
  }
  const leftCut = cutHead || left > 0
  const rightCut = cutTail || right < before + place + after
  return paintWindow(glyphs, from, to, [leftCut ? left + 1 : left, rightCut ? right - 1 : right], leftCut, rightCut)
}

function paintWindow(
  glyphs: readonly Glyph[],
  from: number,
  to: number,
  [left, right]: [number, number],
  leftCut: boolean,
  rightCut: boolean
) {
  let text = leftCut ? '…' : ''
  let indent = leftCut ? 1 : 0
  let marks = 0
  let column = 0
  for (const glyph of glyphs) {
    if (column >= left && column + glyph.columns <= right) {
      text += glyph.shown
      if (glyph.at < from) indent += glyph.columns
      else if (glyph.at < to) marks += glyph.columns
    }
    column += glyph.columns
  }
  return {text: rightCut ? `${text}…` : text, indent, marks: Math.max(1, marks)}
}

/** The characters from `first` up to `last`, each made harmless. A tab takes two columns wherever it stands. */
function toGlyphs(source: string, first: number, last: number): Glyph[] {
  const text = source.slice(first, last)
  const commands = new Set<number>()
  if (text.includes('##')) for (const {index} of text.matchAll(/##(?=\w*\[)/g)) commands.add(index + 1)
  const glyphs: Glyph[] = []
  let at = 0
  for (const character of text) {
    const shown = character === '\t' ? '  ' : commands.has(at) ? ' #' : visible(character)
    const columns = shown === character ? widthOf(character) : shown.length
    glyphs.push({shown, columns, at: first + at})
    at += character.length
  }
  return glyphs
}

function sum(glyphs: readonly Glyph[], from: number, to: number): number {
  let columns = 0
  for (const glyph of glyphs) if (glyph.at >= from && glyph.at < to) columns += glyph.columns
  return columns
}

/** Where the line that holds `from` starts, or `limit` where it starts earlier. */
function lineStart(source: string, from: number, limit: number): number {
  let at = from
  while (at > 0 && at > limit && !isLineEnd(source.charCodeAt(at - 1))) at--
  // Never between the halves of a surrogate pair.
  return at > 0 && isLowSurrogate(source.charCodeAt(at)) ? at + 1 : at
}

/** Where the line that holds `from` ends, or `limit` where it ends later. */
function lineEnd(source: string, from: number, limit: number): number {
  let at = from
  while (at < source.length && at < limit && !isLineEnd(source.charCodeAt(at))) at++
  return at > from && at < source.length && isLowSurrogate(source.charCodeAt(at)) ? at - 1 : at
}

/** Where the place goes on after a line that ended at `at`; nothing where it does not, or on the same long line. */
function nextText(source: string, at: number, end: number): number | undefined {
  if (at >= end || !isLineEnd(source.charCodeAt(at))) return undefined
  let next = at + (source.startsWith('\r\n', at) ? 2 : 1)
  while (next < end && (source[next] === ' ' || source[next] === '\t')) next++
  return next < end ? next : undefined
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
