import type {Container} from './block-containers.js'
import {htmlEnd} from './block-html.js'
import {type Line, skipBlanks} from './block-line.js'
import {fenceEnd, headingLevel, isDigit, isRule, listMarkEnd, noteStart, underlineLevel} from './block-starts.js'
import {startsTable} from './block-tables.js'

/** Does the line start a block, so that the text above it ends? `isTable`: that text may be a table already. */
export function endsText(line: Line, stack: readonly Container[], isTable: boolean): boolean {
  return startsMarked(line, stack) || (!isTable && startsTable(line))
}

function startsMarked(line: Line, stack: readonly Container[]): boolean {
  switch (line.code) {
    case 0x3e:
      return true
    case 0x23:
      return headingLevel(line) > 0
    case 0x60:
    case 0x7e:
      return fenceEnd(line) >= 0
    case 0x3c:
      return htmlEnd(line, true) !== undefined
    case 0x5b:
      return noteStart(line) >= 0
    default:
      return isItem(line, stack) || (isRule(line) && !isUnderline(line, stack))
  }
}

/** An item that is empty, or has another number than 1, breaks no text but that of such a list. */
function isItem(line: Line, stack: readonly Container[]): boolean {
  const mark = listMarkEnd(line)
  if (mark < 0) return false
  const isNumber = isDigit(line.code)
  const isFirst = !isNumber || (mark === line.at + 2 && line.code === 0x31)
  if (isFirst && skipBlanks(line, mark) < line.end) return true
  const kind = isNumber ? 'numbers' : 'bullets'
  return stack.some((container) => container.kind === kind)
}

/** Hyphens below a text are no rule, but make a heading of it. */
function isUnderline(line: Line, stack: readonly Container[]): boolean {
  return line.depth === stack.length && underlineLevel(line) > 0
}
