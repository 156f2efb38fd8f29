import type {Prose} from '../prose.js'
import type {BlockKind, Cell} from '../types.js'
import {addGathered, type Draft, isSpace, type Setting} from './draft.js'
import {takeDecoded} from './entities.js'
import {type Gathering, gathering, proseOf, takeAs} from './gather.js'

/** A table while its rows are counted. */
export interface Table {
  readonly number: number
  row: number
  column: number
}

/** A numbered list while its items are counted. */
export interface Numbered {
  next: number
}

/** What holds for the text at a place; indices are those of the open elements that end tags and implied ends look for. */
export interface Context extends Setting {
  readonly kind: BlockKind
  readonly cell?: Cell | undefined
  /** Text is no copy: scripts, templates, the drawing of an SVG. */
  readonly silent: boolean
  readonly foreign: boolean
  readonly data: boolean
  readonly head: boolean
  readonly table: Table | undefined
  readonly numbered: Numbered | undefined
  readonly itemAt: number
  readonly optionAt: number
  readonly tableAt: number
  readonly rowAt: number
  readonly cellAt: number
  readonly svgAt: number
}

/** How many elements of a name are open between a scope and the next. */
export type Counts = Map<string, number>

export interface Frame {
  readonly name: string
  readonly context: Context
  /** The counts in which this element is counted. */
  readonly within: Counts
  /** The counts of the elements inside. */
  readonly inside: Counts
  /** Index of the innermost scope that is open here, this element included; -1 for none. */
  readonly scopeAt: number
}

/** A stretch that a hidden inline element takes out of the text around it. */
interface Aside {
  readonly name: string
  depth: number
  readonly text: Gathering
}

/** The state of the HTML reader. It outlives a source: Markdown brings its HTML in pieces. */
export interface Html {
  readonly draft: Draft
  readonly frames: Frame[]
  readonly counts: Counts
  context: Context
  text: Gathering
  aside: Aside | undefined
  /** How many `<sup>` are open, and where in the text the outermost began. */
  raised: number
  raisedFrom: number
  /** Where in the text the open link began; -1 for none. */
  linkedFrom: number
  /** The number of the list item whose first block is still to come. */
  ordinal: number | undefined
  /** Where the `<code>` began that is open; -1 for none. */
  codeFrom: number
  /** The element that leads to an anchor of the page and is open: how often its name is, and where it began. */
  link:
    | {readonly name: string; depth: number; readonly from: number; readonly to: string; readonly seen: boolean}
    | undefined
  /** Offset in the file of the first tag that ends the page. */
  end: number | undefined
  /** Inline elements that change the weight of type and are open, the innermost last: how often the name is, where it began. */
  readonly weights: {readonly name: string; depth: number; from: number; readonly bold: boolean}[]
  /** Is JSON-LD read? Not in HTML that stands in JSON-LD itself. */
  readonly data: boolean
}

/** Names all that a context may say: V8 copies objects of one shape several times as fast. */
const ROOT: Context = {
  kind: 'paragraph',
  group: undefined,
  level: undefined,
  list: undefined,
  ordinal: undefined,
  quotation: undefined,
  menu: undefined,
  cell: undefined,
  name: undefined,
  hidden: undefined,
  language: undefined,
  escape: undefined,
  bold: undefined,
  describedBy: undefined,
  silent: false,
  foreign: false,
  data: false,
  head: false,
  table: undefined,
  numbered: undefined,
  itemAt: -1,
  optionAt: -1,
  tableAt: -1,
  rowAt: -1,
  cellAt: -1,
  svgAt: -1
}

/** An HTML reader that adds its blocks to `draft`. */
export function htmlState(draft: Draft, source: Prose, data = true): Html {
  const text = gathering(source)
  return {
    draft,
    frames: [],
    counts: new Map(),
    context: ROOT,
    text,
    aside: undefined,
    raised: 0,
    raisedFrom: 0,
    linkedFrom: -1,
    ordinal: undefined,
    link: undefined,
    codeFrom: -1,
    end: undefined,
    weights: [],
    data
  }
}

/** Takes text of the source from `from` up to `to`, as it is shown. */
export function takeText(html: Html, from: number, to: number): void {
  if (html.context.silent) return
  const into = html.aside ? html.aside.text : html.text
  let start = from
  if (into.length === 0) while (start < to && isSpace(into.source.value.charCodeAt(start))) start++
  takeDecoded(into, start, to, 'text')
}

/** Reads the tag from `from` up to `to` as a hard line break. */
export function takeBreak(html: Html, from: number, to: number): void {
  const into = html.aside ? html.aside.text : html.text
  if (html.context.silent || into.length === 0) return
  into.breaks.push(into.length)
  takeAs(into, from, to, '\n')
}

/** Ends the block that was being gathered. */
export function flush(html: Html): void {
  endAside(html)
  const {text} = html
  if (html.raised > 0) {
    text.raised.push({start: html.raisedFrom, end: text.length})
    html.raised = 0
  }
  if (html.link) {
    endLink(html)
    html.link = undefined
  }
  endCode(html)
  for (const weight of html.weights) {
    endWeight(html, weight)
    weight.from = 0
  }
  // What a link holds may be blocks: it goes on in the next.
  if (html.linkedFrom >= 0) {
    endLinked(html)
    html.linkedFrom = 0
  }
  if (text.length === 0 && text.extras.length === 0) return
  html.text = gathering(text.source)
  const {context, ordinal} = html
  if (text.length > 0) html.ordinal = undefined
  addGathered(html.draft, ordinal === undefined ? context : {...context, ordinal}, text)
}

/** Ends the code that is open. */
export function endCode(html: Html): void {
  const {codeFrom: start, text} = html
  if (start >= 0 && start < text.length) text.code.push({start, end: text.length})
  html.codeFrom = -1
}

/** Notes how heavy the type is up to here since an element began. */
export function endWeight({text}: Html, {from, bold}: Html['weights'][number]): void {
  if (from < text.length) text.weights.push({start: from, end: text.length, bold})
}

/** Ends the link that is open. */
export function endLink({link, text}: Html): void {
  if (link && link.from < text.length)
    text.links.push({start: link.from, end: text.length, to: link.to, seen: link.seen})
}

/** Opens a link in the text; one that is open ends, as in a browser. */
export function startLinked(html: Html): void {
  endLinked(html)
  html.linkedFrom = html.text.length
}

/** Ends the open link. */
export function endLinked(html: Html): void {
  const {text, linkedFrom} = html
  if (linkedFrom >= 0 && text.length > linkedFrom) text.linked.push({start: linkedFrom, end: text.length})
  html.linkedFrom = -1
}

/** Takes the text that follows out of its block: the reader of the page never sees it. */
export function startAside(html: Html, name: string): void {
  html.aside = {name, depth: 1, text: gathering(html.text.source)}
}

/** Goes back to the text around a hidden stretch. */
export function endAside(html: Html): void {
  const {aside} = html
  html.aside = undefined
  if (aside && aside.text.length > 0) {
    html.text.extras.push({kind: 'paragraph', hidden: true, prose: proseOf(aside.text)})
  }
}

/** An attribute's value, decoded. */
export function attributeValue(source: Prose, from: number, to: number): Prose {
  const into = gathering(source)
  takeDecoded(into, from, to, 'attribute')
  return proseOf(into)
}

/** Says what holds outside of all elements: in Markdown, the list or quotation that the HTML stands in. */
export function placeHtml(html: Html, setting: Setting): void {
  if (html.frames.length === 0) html.context = {...ROOT, ...setting}
}
