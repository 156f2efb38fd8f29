import {columnAt, isBlank, isBlankAt, type Line, skipBlanks} from './block-line.js'

const ASTERISK = 42
const PLUS = 43
const HYPHEN = 45
const EQUALS = 61
const BRACKET = 91
const UNDERSCORE = 95
const BACKTICK = 96
const TILDE = 126

/** The end of the backticks or tildes that open fenced code; -1 where the line opens none. */
export function fenceEnd({text, at, end, code}: Line): number {
  if (code !== BACKTICK && code !== TILDE) return -1
  let to = at + 1
  while (to < end && text.charCodeAt(to) === code) to++
  if (to < at + 3) return -1
  if (code === BACKTICK) for (let index = to; index < end; index++) if (text.charCodeAt(index) === BACKTICK) return -1
  return to
}

/** Is the line a rule: three or more of `*`, `-` or `_`, and blanks? */
export function isRule({text, at, end, code}: Line): boolean {
  if (code !== ASTERISK && code !== HYPHEN && code !== UNDERSCORE) return false
  let count = 1
  for (let index = at + 1; index < end; index++) {
    const next = text.charCodeAt(index)
    if (next === code) count++
    else if (!isBlank(next)) return false
  }
  return count >= 3
}

/** The end of the bullet or number that the line starts with; -1 where it starts with none. */
export function listMarkEnd(line: Line): number {
  const {text, at, end, code} = line
  if (code === HYPHEN || code === PLUS || code === ASTERISK) return isBlankAt(line, at + 1) ? at + 1 : -1
  let to = at
  while (to < end && to <= at + 9 && isDigit(text.charCodeAt(to))) to++
  if (to === at || to > at + 9 || to === end) return -1
  const sign = text[to]
  return (sign === '.' || sign === ')') && isBlankAt(line, to + 1) ? to + 1 : -1
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The column at which the content of a list item begins whose mark ends at `mark`. */
export function itemColumn(line: Line, mark: number): number {
  const after = columnAt(line, mark)
  const at = skipBlanks(line, mark)
  const column = columnAt(line, at)
  return at === line.end || column >= after + 5 ? after + 1 : column
}

const NOTE = /\[\^[^[\]\s]+\]:[ \t]*/y

/** Where the text of the footnote begins whose label, `[^id]:`, the line starts with; -1 where it starts with none. */
export function noteStart({text, at, code}: Line): number {
  if (code !== BRACKET) return -1
  NOTE.lastIndex = at
  return NOTE.test(text) ? NOTE.lastIndex : -1
}

/** The level of the heading that the line is; 0 where it is none. */
export function headingLevel(line: Line): number {
  const {text, at, end} = line
  let to = at
  while (to < end && text[to] === '#') to++
  const level = to - at
  return level <= 6 && isBlankAt(line, to) ? level : 0
}

/** Where the text of a heading ends: before the blanks and the closing `#` at the end of its line. */
export function headingEnd({text, end}: Line, from: number): number {
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  let hashes = to
  while (hashes > from && text[hashes - 1] === '#') hashes--
  return hashes < to && isBlank(text.charCodeAt(hashes - 1)) ? hashes : to
}

/** The level of the heading that the line makes of the text above it; 0 where it underlines nothing. */
export function underlineLevel(line: Line): number {
  const {text, at, end, code} = line
  if ((code !== HYPHEN && code !== EQUALS) || line.column >= line.baseColumn + 4) return 0
  let to = at + 1
  while (to < end && text.charCodeAt(to) === code) to++
  return skipBlanks(line, to) < end ? 0 : code === EQUALS ? 1 : 2
}
