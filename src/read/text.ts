import type {Prose} from '../prose.js'
import type {Page} from '../types.js'
import {addGathered, type Draft, draftPage, finishPage, isSpace, type Setting} from './draft.js'
import {type Gathering, gathering, take} from './gather.js'
import {ANY_LINE_END, withLineFeeds} from './lines.js'
import {tailOf} from './tail.js'
import {type Line, linesOf, markBullets} from './text-lines.js'

interface State {
  readonly draft: Draft
  readonly source: Prose
  /** Group of the list that the next paragraph continues if it starts with a bullet. */
  list: number | undefined
}

const RULE = /^([-=_~*#])[ \t]*(?:\1[ \t]*){2,}$/
const UNDERLINE = /^(?:={3,}|-{3,})$/
/** A line that ends a sentence, or ends in a mark, is no heading. */
const ENDS = /(?:[.!?;,*†‡§¶^°※¹²³⁰-⁹]|\(\d+\)|\[\d+\])["'”’]?$/
const MARK = /^(?:[*†‡§¶^※]|\(\d+\)|\[\d+\])/
const SHORT = 80
/** Below this length of its longest line a paragraph was not wrapped: each line was meant as one. */
const WRAPPED = 45

/** Reads plain text: paragraphs, lists, headings, and lines that are statements of their own. */
export function readText(file: Prose): Page[] {
  const source = withLineFeeds(file, ANY_LINE_END)
  const state: State = {draft: draftPage(), source, list: undefined}
  let paragraph: Line[] = []
  for (const line of linesOf(source.value)) {
    if (line.from < line.to) paragraph.push(line)
    else paragraph = endParagraph(state, paragraph, line.more)
  }
  endParagraph(state, paragraph, false)
  state.draft.tail = tailOf(file, '', '')
  return finishPage(state.draft)
}

/** Adds the blocks of a paragraph; `more` says that there is text below it. */
function endParagraph(state: State, lines: Line[], more: boolean): Line[] {
  if (lines.length === 0) return lines
  const text = state.source.value
  markBullets(text, lines)
  if (!lines[0]!.bullet) state.list = undefined
  if (lines.length === 1 && more && isHeading(text, lines[0]!)) addHeading(state, lines[0]!, 2)
  else addLines(state, lines)
  return []
}

function addLines(state: State, lines: readonly Line[]): void {
  const text = state.source.value
  const longest = lines.reduce((most, line) => Math.max(most, line.to - line.start), 0)
  let run: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const next = lines[at + 1]
    if (isRule(text, line)) {
      addRun(state, run, longest)
      run = []
    } else if (next && isUnderlined(text, line, next, run.length === 0)) {
      addRun(state, run, longest)
      run = []
      addHeading(state, line, text[next.from] === '=' ? 1 : 2)
      at++
    } else if (next && (run.length === 0 || ENDS.test(words(text, run.at(-1)!))) && introduces(text, line, next)) {
      addRun(state, run, longest)
      run = []
      addHeading(state, line, 2)
    } else run.push(line)
  }
  addRun(state, run, longest)
}

/** Adds the blocks of lines that stand together: list items, statements of a line each, or wrapped prose. */
function addRun(state: State, lines: readonly Line[], longest: number): void {
  const {draft, source} = state
  let setting: Setting = {kind: 'paragraph'}
  let group: number | undefined
  let into: Gathering = gathering(source)
  const soft = wraps(source.value, lines, longest)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const before = lines[at - 1]
    if (soft[at - 1]) take(into, line.start - 1, line.start)
    else {
      addGathered(draft, setting, into)
      into = gathering(source)
      if (line.bullet) {
        state.list ??= ++draft.groups
        setting = {kind: 'item', list: true, group: state.list, ordinal: line.ordinal}
      } else {
        if (before?.bullet || setting.list) state.list = undefined
        group ??= ++draft.groups
        setting = {kind: 'paragraph', group}
      }
    }
    take(into, line.from, line.to)
  }
  addGathered(draft, setting, into)
}

/** By line: does it go on in the next, so that the line end is only where the writer's margin was? */
function wraps(text: string, lines: readonly Line[], longest: number): boolean[] {
  const isWrapped = longest >= WRAPPED || lines.some((line, at) => at > 0 && !line.bullet && isLower(text, line))
  const soft: boolean[] = []
  let sentence = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    const next = lines[at + 1]
    const all = words(text, line)
    // Lines in capitals are one sentence if a full stop comes in the end, else a list of catchwords.
    sentence = isCapitals(all) && (sentence || /[.!?]\S?$/.test(all))
    soft[at] =
      next !== undefined &&
      !next.bullet &&
      (continues(text, line, next) ||
        (sentence && !ENDS.test(all) && isCapitals(words(text, next))) ||
        (isWrapped && isFull(text, line, next, longest)))
  }
  return soft
}

function continues(text: string, line: Line, next: Line): boolean {
  return (
    isLower(text, next) || /[-\u00ad\u2010]$/.test(text[line.to - 1]!) || (line.bullet && next.indent > line.indent)
  )
}

/** Had the line no room for the first word of the next? */
function isFull(text: string, line: Line, next: Line, longest: number): boolean {
  if (MARK.test(words(text, next)) || '*†‡§¶^'.includes(text[line.to - 1]!)) return false
  let end = next.from
  while (end < next.to && !isSpace(text.charCodeAt(end))) end++
  return line.to - line.start + 1 + end - next.from > longest
}

function isLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.from, line.from + 2))
}

function words(text: string, line: Line): string {
  return text.slice(line.from, line.to)
}

function isHeading(text: string, line: Line): boolean {
  if (line.bullet || line.to - line.from > SHORT) return false
  const all = words(text, line)
  return /\p{L}/u.test(all) && !ENDS.test(all) && !MARK.test(all)
}

/** Is the line a title for the lines below: in capitals, or ending in a colon? */
function introduces(text: string, line: Line, next: Line): boolean {
  if (!isHeading(text, line)) return false
  if (isCapitals(words(text, line))) return !isCapitals(words(text, next))
  return text[line.to - 1] === ':' && (next.bullet || !isLower(text, next))
}

function isCapitals(all: string): boolean {
  return /\p{Lu}{2}/u.test(all) && !/\p{Ll}/u.test(all)
}

function isRule(text: string, line: Line): boolean {
  return line.to - line.from >= 3 && RULE.test(text.slice(line.from, line.to))
}

function isUnderlined(text: string, line: Line, next: Line, alone: boolean): boolean {
  if (line.bullet || line.to - line.from > SHORT || !UNDERLINE.test(text.slice(next.from, next.to))) return false
  return alone || Math.abs(next.to - next.from - (line.to - line.from)) <= 2
}

function addHeading(state: State, line: Line, level: number): void {
  const {draft, source} = state
  const into = gathering(source)
  take(into, line.from, line.to)
  state.list = undefined
  addGathered(draft, {kind: 'heading', level}, into)
}
