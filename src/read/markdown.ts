import {Prose} from '../prose.js'
import type {Page, SwallowedMark} from '../types.js'
import type {ContainerKind} from './block-containers.js'
import {countCells} from './block-tables.js'
import {type BlockVisitor, findBlocks} from './blocks.js'
import {refuseDepth} from './depth.js'
import {addGathered, addProse, type Draft, draftPage, finishPage, type Setting} from './draft.js'
import {addFrontMatter, addToml, frontMatterOf} from './front-matter.js'
import {gathering, proseOf, take} from './gather.js'
import {feedHtml} from './html.js'
import {type Html, htmlState, placeHtml} from './html-state.js'
import {markupAt, readInline} from './inline.js'
import {CARRIAGE_RETURNS, withLineFeeds, withoutMark} from './lines.js'
import {afterDefinitions, definedLabels} from './links.js'
import {tailOf} from './tail.js'

/** Where the walk over the blocks stands. */
interface Walk {
  readonly draft: Draft
  readonly source: Prose
  readonly labels: ReadonlySet<string>
  html: Html | undefined
  quotes: number
  lists: number
  /** Group of the outermost list. */
  list: number
  /** Place of a `*` that began the list item whose first block is still to come. */
  bullet: number | undefined
  /** By list: the number of its last item; nothing for bullets. */
  readonly numbers: (number | undefined)[]
  /** The number of the list item whose first block is still to come. */
  ordinal: number | undefined
  /** The footnote that is open: its group, and its label until it was read. */
  note: {readonly group: number; label: readonly [from: number, to: number] | undefined} | undefined
}

/**
 * Reads GFM with footnotes, front matter and the HTML in it. Throws an error with the code `too-deep` for quotes and
 * lists that nest beyond all measure.
 */
export function readMarkdown(file: Prose): Page[] | Promise<Page[]> {
  const source = file.value.includes('\r') ? withLineFeeds(file, CARRIAGE_RETURNS) : withoutMark(file)
  const draft = draftPage()
  draft.tail = {...tailOf(file, '**', '**'), escape: '\\'}
  const front = frontMatterOf(source.value)
  if (!front) return readBody(draft, source, 0)
  const fields = source.slice(front.from, front.to)
  if (front.format === 'yaml') return addFrontMatter(draft, fields).then(() => readBody(draft, source, front.end))
  addToml(draft, fields)
  return readBody(draft, source, front.end)
}

function readBody(draft: Draft, source: Prose, from: number): Page[] {
  refuseDepth(source.value, from)
  const walk: Walk = {
    draft,
    source,
    labels: definedLabels(source.value, from),
    html: undefined,
    quotes: 0,
    lists: 0,
    list: 0,
    bullet: undefined,
    numbers: [],
    ordinal: undefined,
    note: undefined
  }
  findBlocks(source.value, from, visitorOf(walk))
  return finishPage(draft)
}

function visitorOf(walk: Walk): BlockVisitor {
  return {
    open: (kind, from, to) => open(walk, kind, from, to),
    close: (kind) => close(walk, kind),
    paragraph: (from, to, isTask) => addParagraph(walk, from, to, isTask),
    heading: (from, to, level) => addHeading(walk, from, to, level),
    html: (from, to) => addHtml(walk, from, to),
    table: (rows) => addTable(walk, rows)
  }
}

function open(walk: Walk, kind: ContainerKind, from: number, to: number): void {
  switch (kind) {
    case 'quote':
      walk.quotes++
      break
    case 'item':
      walk.bullet = walk.source.value[from] === '*' ? from : undefined
      walk.ordinal = to - from > 1 ? nextNumber(walk, from) : undefined
      break
    case 'note':
      walk.note = {group: ++walk.draft.groups, label: [from, to]}
      break
    default:
      if (walk.lists++ === 0) walk.list = ++walk.draft.groups
      walk.numbers.push(undefined)
  }
}

function close(walk: Walk, kind: ContainerKind): void {
  switch (kind) {
    case 'quote':
      walk.quotes--
      break
    case 'item':
      walk.bullet = walk.ordinal = undefined
      break
    case 'note':
      walk.note = undefined
      break
    default:
      walk.lists--
      walk.numbers.pop()
  }
}

/** The number that the page shows for the item: the first is as written, the others count on. */
function nextNumber({source, numbers}: Walk, from: number): number {
  const last = numbers.at(-1)
  const number = last === undefined ? Number.parseInt(source.value.slice(from, from + 9), 10) : last + 1
  numbers[numbers.length - 1] = number
  return number
}

function addTable(walk: Walk, rows: readonly number[]): void {
  const {draft, source} = walk
  const table = draft.tables++
  for (let index = 0; index < rows.length; index += 2) {
    const row = index / 2
    const from = rows[index]!
    const group = ++draft.groups
    const piped = source.value[from] === '|' ? 1 : 0
    countCells(source.value, from, rows[index + 1]!, (start, end, pipes) => {
      const cell = {table, row, column: pipes - piped, head: row === 0}
      addBlock(walk, {...settingOf(walk), kind: 'cell', group, cell}, source.slice(start, end))
    })
  }
}

function addParagraph(walk: Walk, from: number, to: number, isTask: boolean): void {
  const leaf = leafOf(walk, isTask ? from + 3 : from, to)
  const start = leaf.value[0] === '[' ? afterDefinitions(leaf.value) : 0
  if (start < leaf.value.length) addBlock(walk, settingOf(walk), leaf.slice(start))
}

function addHeading(walk: Walk, from: number, to: number, level: number): void {
  const setting = {...settingOf(walk), kind: 'heading', group: undefined, level} as const
  addBlock(walk, setting, leafOf(walk, from, to))
}

/**
 * What holds for a block by the containers that it stands in, HTML elements included. It names all that a setting may
 * say: V8 is fastest with objects of one shape.
 */
function settingOf({lists, list, quotes, note, html, ordinal}: Walk): Setting {
  const outer = html && html.frames.length > 0 ? html.context : undefined
  return {
    kind: note ? 'note' : lists > 0 ? 'item' : (outer?.kind ?? 'paragraph'),
    group: note ? note.group : lists > 0 ? list : undefined,
    level: outer?.level,
    list: lists > 0 || outer?.list,
    ordinal,
    quotation: quotes > 0 || outer?.quotation,
    cell: outer?.cell,
    name: undefined,
    hidden: outer?.hidden,
    language: outer?.language,
    escape: '\\',
    bold: outer?.bold ?? false
  }
}

function addBlock(walk: Walk, setting: Setting, leaf: Prose): void {
  const {draft, source, bullet, note, html} = walk
  if (html?.context.silent) return
  const text = note?.label ? withLabel(source, note.label, leaf) : leaf
  const markup = markupAt(text.value)
  if (markup >= 0 || bullet !== undefined) {
    const gathered = readInline(text, walk.labels, markup)
    if (bullet !== undefined) gathered.swallowed.unshift(bulletAt(source, bullet))
    addGathered(draft, setting, gathered)
  } else if (text.value !== '') addProse(draft, setting, text)
  if (note) note.label = undefined
  walk.bullet = walk.ordinal = undefined
}

/** A `*` that the page shows as a bullet. */
function bulletAt(source: Prose, at: number): SwallowedMark {
  const [start, end] = source.place(at, at + 1)
  return {mark: '*', how: 'bullet', at: 0, place: {start, end}}
}

/** A footnote's text behind the label that refers to it, without the colon. */
function withLabel(source: Prose, [from, to]: readonly [from: number, to: number], leaf: Prose): Prose {
  const blank = /[ \t]/.test(source.value[to + 1] ?? '') ? [source.slice(to + 1, to + 2)] : []
  return Prose.join([source.slice(from, to), ...blank, leaf])
}

function addHtml(walk: Walk, from: number, to: number): void {
  const {draft} = walk
  const source = leafOf(walk, from, to)
  walk.html ??= htmlState(draft, source)
  walk.bullet = walk.ordinal = undefined
  if (walk.html.frames.length === 0) placeHtml(walk.html, {...settingOf(walk), escape: undefined, bold: undefined})
  feedHtml(walk.html, source)
}

/** The text of a block without the indents and `>` that its containers put before each line. */
function leafOf({source, quotes}: Walk, from: number, to: number): Prose {
  const {value} = source
  const first = value.indexOf('\n', from)
  if (first < 0 || first >= to) return source.slice(from, to)
  const into = gathering(source)
  for (let at = from; at < to; ) {
    const found = value.indexOf('\n', at)
    const end = found < 0 || found >= to ? to : found + 1
    take(into, at, end)
    at = end
    for (let left = quotes; at < to; left--) {
      while (value[at] === ' ' || value[at] === '\t') at++
      if (value[at] !== '>' || left === 0) break
      at++
    }
  }
  return proseOf(into)
}
