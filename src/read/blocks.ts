import {endsText} from './block-breaks.js'
import {type Container, type ContainerKind, containerOf, enterContainers} from './block-containers.js'
import {endsHtml, htmlEnd, isInclusive} from './block-html.js'
import {beginLine, forward, type Line, lineAt, moveBase, moveBaseToColumn, skipBlanks} from './block-line.js'
import {
  fenceEnd,
  headingEnd,
  headingLevel,
  isDigit,
  isRule,
  itemColumn,
  listMarkEnd,
  noteStart,
  underlineLevel
} from './block-starts.js'
import {hasPipe, isHead} from './block-tables.js'

/** Is told of the blocks in their order; offsets are the text's, ends are exclusive. */
export interface BlockVisitor {
  /** `from` and `to` are those of the sign: the `>`, the bullet or number, the footnote's label. */
  open(kind: ContainerKind, from: number, to: number): void
  close(kind: ContainerKind): void
  /** `isTask`: it starts a list item, with `[ ]`. */
  paragraph(from: number, to: number, isTask: boolean): void
  heading(from: number, to: number, level: number): void
  html(from: number, to: number): void
  /** The lines of a table but for the one below its head; from and to of each. */
  table(rows: readonly number[]): void
}

interface Scan {
  readonly visitor: BlockVisitor
  readonly line: Line
  readonly stack: Container[]
}

const TASK = /\[[ xX]\][ \t]/y

/** Finds the blocks of GFM with footnotes in the text from `from` on. Linear but for the depth at which they nest. */
export function findBlocks(text: string, from: number, visitor: BlockVisitor): void {
  const scan: Scan = {visitor, line: lineAt(text, from), stack: []}
  while (readBlock(scan));
  while (scan.stack.length > 0) close(scan)
}

/** Goes to the next line; false where there is none: then the line is empty. */
function nextLine({line, stack}: Scan): boolean {
  const isLast = line.end >= line.text.length
  beginLine(line, isLast ? line.text.length : line.end + 1)
  enterContainers(line, stack)
  return !isLast
}

/** Do all containers go on in the line? */
function isInside({line, stack}: Scan): boolean {
  return line.depth === stack.length
}

/** Reads a block; false at the end of the text. */
function readBlock(scan: Scan): boolean {
  const {line} = scan
  for (;;) {
    while (!isInside(scan)) close(scan)
    if (line.quoted) fill(scan)
    if (line.at < line.end) break
    if (!nextLine(scan)) return false
  }
  while (openContainer(scan)) forward(line)
  if (readMarked(scan)) return true
  if (line.at === line.end) return nextLine(scan)
  readText(scan)
  return true
}

/** Opens the container that starts at the line's text, if one does there. */
function openContainer(scan: Scan): boolean {
  const {line} = scan
  const {text, at} = line
  if (line.column >= line.baseColumn + 4) return false
  if (line.code === 0x3e) {
    moveBase(line, text[at + 1] === ' ' ? at + 2 : at + 1)
    open(scan, containerOf('quote'), at, at + 1)
    return true
  }
  const note = noteStart(line)
  if (note < 0) return openItem(scan)
  moveBase(line, note)
  open(scan, containerOf('note', 4), at, text.indexOf(']', at) + 1)
  return true
}

function openItem(scan: Scan): boolean {
  const {line, stack} = scan
  const {text, at} = line
  const mark = listMarkEnd(line)
  if (mark < 0 || isRule(line)) return false
  const kind = isDigit(line.code) ? 'numbers' : 'bullets'
  if (stack.at(-1)?.kind !== kind) open(scan, containerOf(kind, 0, text.charCodeAt(mark - 1)), at, mark)
  const column = itemColumn(line, mark)
  const width = line.end - line.start
  const isBlank = kind === 'bullets' ? column >= width : column === width
  open(scan, containerOf('item', column - line.baseColumn, 0, isBlank), at, mark)
  moveBaseToColumn(line, column)
  return true
}

function open({visitor, stack}: Scan, container: Container, from: number, to: number): void {
  stack.push(container)
  visitor.open(container.kind, from, to)
}

function close({visitor, stack}: Scan): void {
  const container = stack.pop()!
  const outer = stack.at(-1)
  if (outer) outer.filled = true
  visitor.close(container.kind)
}

/** Reads the block that its first characters make known, if there is one. */
function readMarked(scan: Scan): boolean {
  const {visitor, line} = scan
  if (line.column >= line.baseColumn + 4) return readCode(scan)
  switch (line.code) {
    case 0x60:
    case 0x7e:
      return readFence(scan)
    case 0x3c:
      return readHtml(scan)
    case 0x23: {
      const level = headingLevel(line)
      if (level === 0) return false
      visitor.heading(line.at + level, headingEnd(line, line.at + level), level)
      break
    }
    default:
      if (!isRule(line)) return false
  }
  nextLine(scan)
  fill(scan)
  return true
}

function readCode(scan: Scan): true {
  const {line} = scan
  const column = line.baseColumn + 4
  while (nextLine(scan) && isInside(scan) && (line.at === line.end || line.column >= column));
  fill(scan)
  return true
}

function readFence(scan: Scan): boolean {
  const {line} = scan
  const {text, code} = line
  const size = fenceEnd(line) - line.at
  if (size < 0) return false
  while (nextLine(scan) && isInside(scan)) {
    if (line.column >= line.baseColumn + 4) continue
    let end = line.at
    while (end < line.end && text.charCodeAt(end) === code) end++
    if (end - line.at < size || skipBlanks(line, end) < line.end) continue
    nextLine(scan)
    break
  }
  fill(scan)
  return true
}

function readHtml(scan: Scan): boolean {
  const {visitor, line} = scan
  const from = line.at
  const ending = htmlEnd(line, false)
  if (!ending) return false
  let inside = true
  while (!endsHtml(line, ending) && nextLine(scan)) {
    inside = isInside(scan)
    if (!inside) break
  }
  if (inside && isInclusive(ending)) nextLine(scan)
  visitor.html(from, line.before)
  fill(scan)
  return true
}

/** Reads a paragraph, the heading that an underline makes of it, or a table. */
function readText(scan: Scan): void {
  const {visitor, line, stack} = scan
  const {text, at: from} = line
  TASK.lastIndex = from
  const isTask = stack.at(-1)?.kind === 'item' && TASK.test(text)
  const mayBeTable = hasPipe(line, from)
  let rows: number[] | undefined
  let to = line.end
  for (let count = 1; nextLine(scan) && line.at < line.end; count++) {
    if (line.column < line.baseColumn + 4 && endsText(line, stack, mayBeTable)) break
    if (rows) rows.push(line.at, line.end)
    else if (count === 1 && mayBeTable && isHead(text, from, to, line)) rows = [from, to]
    const level = isInside(scan) ? underlineLevel(line) : 0
    if (level > 0) {
      nextLine(scan)
      visitor.heading(from, to, level)
      fill(scan)
      return
    }
    to = line.end
  }
  if (rows) visitor.table(rows)
  else visitor.paragraph(from, to, isTask)
  fill(scan)
}

function fill({stack}: Scan): void {
  const container = stack.at(-1)
  if (container) container.filled = true
}
