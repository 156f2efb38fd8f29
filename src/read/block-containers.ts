import {forward, isBlankAt, type Line, moveBase, moveBaseToColumn} from './block-line.js'
import {isRule, listMarkEnd} from './block-starts.js'

/** What holds blocks: a block quote, a list with bullets or numbers, its item, a footnote. */
export type ContainerKind = 'quote' | 'bullets' | 'numbers' | 'item' | 'note'

export interface Container {
  readonly kind: ContainerKind
  /** How far the content of an item or a footnote is indented. */
  readonly indent: number
  /** Code of the bullet, or of the sign behind the number, of a list. */
  readonly sign: number
  /** Is there nothing behind the mark of an item? */
  readonly blank: boolean
  /** Is there a block in it by now? */
  filled: boolean
}

/** A container without blocks. */
export function containerOf(kind: ContainerKind, indent = 0, sign = 0, blank = false): Container {
  return {kind, indent, sign, blank, filled: false}
}

/** Goes past the marks and indents of the containers that go on in the line. */
export function enterContainers(line: Line, stack: readonly Container[]): void {
  for (; line.depth < stack.length; line.depth++) {
    const goesOn = continues(line, stack)
    forward(line)
    if (!goesOn) return
  }
}

function continues(line: Line, stack: readonly Container[]): boolean {
  const container = stack[line.depth]!
  switch (container.kind) {
    case 'quote':
      return quoteContinues(line)
    case 'bullets':
    case 'numbers':
      return listContinues(line, container, stack[line.depth + 1])
    default:
      if (line.code < 0) return !container.blank || container.filled
      if (line.column < line.baseColumn + container.indent) return false
      moveBaseToColumn(line, line.baseColumn + container.indent)
      return true
  }
}

function quoteContinues(line: Line): boolean {
  if (line.code !== 0x3e) return false
  const next = line.at + 1
  moveBase(line, next < line.end && isBlankAt(line, next) ? next + 1 : next)
  line.quoted = true
  return true
}

/** A list goes on in a blank line, in the content of its open item, and with an item that has the same sign. */
function listContinues(line: Line, list: Container, item: Container | undefined): boolean {
  if (line.code < 0 || (item && line.column >= item.indent + line.baseColumn)) return true
  if (line.column >= line.baseColumn + 4) return false
  const end = listMarkEnd(line)
  return end >= 0 && line.text.charCodeAt(end - 1) === list.sign && !(list.kind === 'bullets' && isRule(line))
}
