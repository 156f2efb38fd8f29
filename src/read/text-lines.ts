import {isSpace} from './draft.js'

/** A line of plain text without the white space around it. */
export interface Line {
  /** Offset at which the line starts, white space and bullet included. */
  readonly start: number
  /** Offset of the first character that is shown: after the bullet, where there is one. */
  from: number
  readonly to: number
  readonly indent: number
  bullet: boolean
  /** The number that is the bullet. */
  ordinal: number | undefined
  /** Is there any text below the line? */
  readonly more: boolean
}

const BULLET = /(?:[-+•–·‣▪◦●○■✓✔➤►]|\d{1,3}[.)])[ \t]+(?=\S)/y
const STAR = /\*[ \t]+(?=\S)/y

/** The lines of a text, blank ones included. */
export function* linesOf(text: string): Generator<Line> {
  let last = text.length
  while (last > 0 && isSpace(text.charCodeAt(last - 1))) last--
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    yield {start, from, to, indent: from - start, bullet: false, ordinal: undefined, more: end < last}
    start = end + 1
  }
}

/**
 * Says which lines of a paragraph are list items, and moves their start after the bullet. A `* ` is a bullet only in
 * company, among other bullets: a lone `* These statements …` is a note that the reader of plain text does see.
 */
export function markBullets(text: string, lines: readonly Line[]): void {
  let stars: Line[] = []
  let company = false
  const settle = () => {
    if (stars.length > 1 || company) for (const line of stars) shift(line, STAR.exec(at(STAR, text, line)))
    stars = []
    company = false
  }
  for (const line of lines) {
    if (matches(STAR, text, line)) stars.push(line)
    else if (matches(BULLET, text, line)) {
      shift(line, BULLET.exec(at(BULLET, text, line)))
      if (stars.length > 0) company ||= line.indent > stars.at(-1)!.indent
    } else if (stars.length > 0 && line.indent <= stars.at(-1)!.indent) settle()
  }
  settle()
}

function matches(pattern: RegExp, text: string, line: Line): boolean {
  return pattern.test(at(pattern, text, line))
}

/** The text, with the sticky pattern set to the line's first character. */
function at(pattern: RegExp, text: string, line: Line): string {
  pattern.lastIndex = line.from
  return text
}

function shift(line: Line, match: RegExpExecArray | null): void {
  if (!match) return
  const number = Number.parseInt(match[0], 10)
  line.ordinal = Number.isNaN(number) ? undefined : number
  line.from += match[0].length
  line.bullet = true
}
