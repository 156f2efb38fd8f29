/** The line that is read, and how far the marks of its containers reach. Offsets are the text's, columns count from 0. */
export interface Line {
  readonly text: string
  start: number
  /** Offset of the line end. */
  end: number
  /** Offset of the line end before it. */
  before: number
  /** Where the content of the innermost container begins: offset and column. */
  base: number
  baseColumn: number
  /** The first character after it that is no blank: offset, column, and code; -1 at the end of the line. */
  at: number
  column: number
  code: number
  /** How many of the open containers go on in this line. */
  depth: number
  /** Does a block quote go on in it? */
  quoted: boolean
  /** Offset of a `|` before which there is none in the rest of the text. */
  pipe: number
}

const TAB = 9
const SPACE = 32

/** The line at `start`. */
export function lineAt(text: string, start: number): Line {
  const line: Line = {
    text,
    start,
    end: start,
    before: start,
    base: start,
    baseColumn: 0,
    at: start,
    column: 0,
    code: -1,
    depth: 0,
    quoted: false,
    pipe: -1
  }
  beginLine(line, start)
  return line
}

/** Goes to the line at `start`, none of its containers read. */
export function beginLine(line: Line, start: number): void {
  const {text} = line
  const end = text.indexOf('\n', start)
  line.before = line.end
  line.start = line.base = line.at = start
  line.end = end < 0 ? text.length : end
  line.baseColumn = line.column = line.depth = 0
  line.quoted = false
  forward(line)
}

/** Goes from the base to the first character that is no blank. */
export function forward(line: Line): void {
  if (line.base < line.at) return
  const at = skipBlanks(line, line.base)
  line.column = columnAt(line, at)
  line.at = at
  line.code = at === line.end ? -1 : line.text.charCodeAt(at)
}

/** Moves the base to the offset `to`. */
export function moveBase(line: Line, to: number): void {
  line.baseColumn = columnAt(line, to)
  line.base = to
}

/** Moves the base to a column, or the end of the line. */
export function moveBaseToColumn(line: Line, column: number): void {
  line.baseColumn = column
  line.base = offsetOf(line, column)
}

/** The column of an offset that is not before the first character that is no blank. */
export function columnAt({text, at, column}: Line, to: number): number {
  let reached = column
  for (let index = at; index < to; index++) reached += text.charCodeAt(index) === TAB ? 4 - (reached % 4) : 1
  return reached
}

/** The offset of a column, or the end of the line. */
function offsetOf({text, start, end}: Line, column: number): number {
  let at = start
  for (let reached = 0; at < end && reached < column; at++) {
    reached += text.charCodeAt(at) === TAB ? 4 - (reached % 4) : 1
  }
  return at
}

export function skipBlanks({text, end}: Line, from: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Is the character at `at` a blank, or is there none in the line? */
export function isBlankAt({text, end}: Line, at: number): boolean {
  return at >= end || isBlank(text.charCodeAt(at))
}
