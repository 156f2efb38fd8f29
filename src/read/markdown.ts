import type {SyntaxNodeRef} from '@lezer/common'
import {Prose} from '../prose.js'
import type {Page} from '../types.js'
import {addGathered, type Draft, draftPage, finishPage, type Setting} from './draft.js'
import {addFrontMatter, addToml, frontMatterOf} from './front-matter.js'
import {gathering, proseOf, take} from './gather.js'
import {feedHtml} from './html.js'
import {type Html, htmlState, placeHtml} from './html-state.js'
import {readInline} from './inline.js'
import {CARRIAGE_RETURNS, withLineFeeds} from './lines.js'
import {afterDefinitions, definedLabels} from './links.js'
import {blockParser, refuseDepth} from './markdown-parser.js'

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
  /** The footnote that is open: its group, and its label until it was read. */
  note: {readonly group: number; label: readonly [from: number, to: number] | undefined} | undefined
  row: number
  column: number
  group: number
  /** Does the row start with a `|`? */
  piped: boolean
}

/**
 * Reads GFM with footnotes, front matter and the HTML in it. Throws an error with the code `too-deep` for quotes and
 * lists that nest beyond all measure.
 */
export function readMarkdown(file: Prose): Page[] | Promise<Page[]> {
  const source = withLineFeeds(file, CARRIAGE_RETURNS)
  const draft = draftPage()
  const front = frontMatterOf(source.value)
  if (!front) return readBody(draft, source)
  const body = source.slice(front.end)
  const fields = source.slice(front.from, front.to)
  if (front.format === 'yaml') return addFrontMatter(draft, fields).then(() => readBody(draft, body))
  addToml(draft, fields)
  return readBody(draft, body)
}

function readBody(draft: Draft, source: Prose): Page[] {
  refuseDepth(source.value)
  const walk: Walk = {
    draft,
    source,
    labels: definedLabels(source.value),
    html: undefined,
    quotes: 0,
    lists: 0,
    list: 0,
    bullet: undefined,
    note: undefined,
    row: 0,
    column: 0,
    group: 0,
    piped: false
  }
  blockParser.parse(source.value).iterate({enter: (node) => enter(walk, node), leave: (node) => leave(walk, node)})
  return finishPage(draft)
}

/** Reads a node of the tree; `true` goes on to its children. */
function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  const {name, from, to} = node
  switch (name) {
    case 'Document':
      return true
    case 'Paragraph':
      addParagraph(walk, from, to)
      return false
    case 'Task':
      addBlock(walk, settingOf(walk), leafOf(walk, from + 3, to))
      return false
    case 'Blockquote':
      walk.quotes++
      return true
    case 'BulletList':
    case 'OrderedList':
      if (walk.lists++ === 0) walk.list = ++walk.draft.groups
      return true
    case 'ListItem':
      walk.bullet = undefined
      return true
    case 'ListMark':
      if (walk.source.value[from] === '*') walk.bullet = from
      return false
    case 'Footnote':
      walk.note = {group: ++walk.draft.groups, label: undefined}
      return true
    case 'FootnoteLabel':
      if (walk.note) walk.note.label = [from, to]
      return false
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      addHtml(walk, from, to)
      return false
    default:
      if (name.startsWith('Table')) return enterTable(walk, node)
      if (name.includes('Heading')) addHeading(walk, node)
      return false
  }
}

function leave(walk: Walk, {name}: SyntaxNodeRef): void {
  if (name === 'Blockquote') walk.quotes--
  else if (name === 'BulletList' || name === 'OrderedList') walk.lists--
  else if (name === 'ListItem') walk.bullet = undefined
  else if (name === 'Footnote') walk.note = undefined
}

function enterTable(walk: Walk, {name, from, to}: SyntaxNodeRef): boolean {
  switch (name) {
    case 'Table':
      walk.draft.tables++
      walk.row = -1
      return true
    case 'TableHeader':
    case 'TableRow':
      walk.row++
      walk.column = 0
      walk.group = ++walk.draft.groups
      walk.piped = walk.source.value[from] === '|'
      return true
    case 'TableDelimiter':
      walk.column++
      return false
    default: {
      const column = walk.column - (walk.piped ? 1 : 0)
      const cell = {table: walk.draft.tables - 1, row: walk.row, column, head: walk.row === 0}
      addBlock(walk, {...settingOf(walk), kind: 'cell', group: walk.group, cell}, walk.source.slice(from, to))
      return false
    }
  }
}

function addParagraph(walk: Walk, from: number, to: number): void {
  const leaf = leafOf(walk, from, to)
  const start = leaf.value[0] === '[' ? afterDefinitions(leaf.value) : 0
  if (start < leaf.value.length) addBlock(walk, settingOf(walk), leaf.slice(start))
}

function addHeading(walk: Walk, {name, from, to}: SyntaxNodeRef): void {
  const {value} = walk.source
  const level = Number(name.at(-1))
  let start = from
  let end = to
  if (name.startsWith('ATX')) {
    start += level
    while (end > start && ' \t'.includes(value[end - 1]!)) end--
    let hashes = end
    while (hashes > start && value[hashes - 1] === '#') hashes--
    if (hashes < end && ' \t'.includes(value[hashes - 1]!)) end = hashes
  } else end = value.lastIndexOf('\n', to - 1)
  const {group: _, ...setting} = settingOf(walk)
  addBlock(walk, {...setting, kind: 'heading', level}, leafOf(walk, start, end))
}

/** What holds for a block by the containers that it stands in, HTML elements included. */
function settingOf({lists, list, quotes, note, html}: Walk): Setting {
  const outer = html && html.frames.length > 0 ? html.context : undefined
  const setting: Setting = {
    kind: note ? 'note' : lists > 0 ? 'item' : (outer?.kind ?? 'paragraph'),
    group: note ? note.group : lists > 0 ? list : undefined,
    list: lists > 0 || outer?.list,
    quotation: quotes > 0 || outer?.quotation
  }
  if (!outer) return setting
  const {cell, hidden, language, level} = outer
  return {...setting, cell, hidden, language, level}
}

function addBlock(walk: Walk, setting: Setting, leaf: Prose): void {
  const {draft, source, bullet, note, html} = walk
  if (html?.context.silent) return
  const text = note?.label ? withLabel(source, note.label, leaf) : leaf
  if (note) note.label = undefined
  const gathered = readInline(text, walk.labels)
  if (bullet !== undefined) {
    const [start, end] = source.place(bullet, bullet + 1)
    gathered.swallowed.unshift({mark: '*', how: 'bullet', at: 0, place: {start, end}})
    walk.bullet = undefined
  }
  addGathered(draft, setting, gathered)
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
  if (walk.html.frames.length === 0) placeHtml(walk.html, settingOf(walk))
  walk.bullet = undefined
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
