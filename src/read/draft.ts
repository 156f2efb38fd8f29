import {isLower} from '../letters.js'
import type {Prose} from '../prose.js'
import type {Block, BlockKind, Cell, Page, Span, SwallowedMark, Tail} from '../types.js'
import {type Gathering, proseOf} from './gather.js'
import {type MenuPlace, menuChoices} from './menu.js'

/** A page while its reader fills it. */
export interface Draft {
  readonly blocks: Block[]
  /** By level: index of the heading that is in force, -1 for none. */
  readonly headings: number[]
  /** Index of the innermost of them. */
  heading: number
  /** How many groups and tables there are so far. */
  groups: number
  tables: number
  language?: string
  tail?: Tail
}

/** What a block is, apart from its text. Without a `group` it gets one of its own. */
export interface Setting {
  readonly kind: BlockKind
  readonly group?: number | undefined
  readonly level?: number | undefined
  readonly list?: boolean | undefined
  readonly ordinal?: number | undefined
  readonly quotation?: boolean | undefined
  readonly menu?: MenuPlace | undefined
  readonly cell?: Cell | undefined
  readonly name?: string | undefined
  readonly hidden?: boolean | undefined
  readonly language?: string | undefined
  readonly escape?: string | undefined
  readonly bold?: boolean | undefined
  /** Anchor of what `aria-describedby` says of the block. */
  readonly describedBy?: string | undefined
}

export type Writable<T> = {-readonly [K in keyof T]: T[K]}

/** A page without blocks. */
export function draftPage(): Draft {
  return {blocks: [], headings: [-1, -1, -1, -1, -1, -1, -1], heading: -1, groups: 0, tables: 0}
}

/** The page of one file. */
export function finishPage(draft: Draft): Page[] {
  const {blocks, language, tail} = draft
  return [{pointer: '', blocks, ...(language === undefined ? {} : {language}), ...(tail ? {tail} : {})}]
}

/**
 * Adds what was gathered: a block for each line between hard breaks (a line that goes on in lower case stays with the
 * one before it), white space trimmed, then the attributes and hidden stretches that stood in it.
 */
export function addGathered(draft: Draft, setting: Setting, gathered: Gathering): void {
  if (gathered.length > 0) addProse(draft, setting, proseOf(gathered), gathered)
  for (const {kind, name, hidden, prose} of gathered.extras) {
    const {list, quotation, language} = setting
    addProse(draft, {kind, name, list, quotation, language, hidden: hidden || setting.hidden}, prose)
  }
}

/** Adds the blocks of one run of prose; see `addGathered`. */
export function addProse(draft: Draft, setting: Setting, prose: Prose, facts?: Gathering): void {
  const text = prose.value
  const group = setting.group ?? ++draft.groups
  const heading = headingAbove(draft, setting)
  const first = draft.blocks.length
  const choices = facts && setting.kind !== 'heading' ? menuChoices(text, facts.linked, setting.menu) : undefined
  const kind = choices && setting.kind === 'paragraph' ? 'item' : setting.kind
  const line = {...setting, kind, navigation: choices !== undefined || setting.menu === 'navigation'}
  for (const {start, end} of choices ?? linesOf(text, facts?.breaks ?? [])) {
    addLine(draft, line, group, heading, prose, start, end, facts)
  }
  const top: Writable<Block> | undefined = draft.blocks[first]
  if (top && setting.ordinal !== undefined) top.ordinal = setting.ordinal
  if (top && facts && facts.anchors.length > 0) top.anchors = facts.anchors
  if (setting.kind === 'heading' && !setting.hidden && draft.blocks.length > first) {
    draft.headings.fill(-1, setting.level ?? 1)
    draft.headings[setting.level ?? 1] = first
    draft.heading = first
  }
}

function linesOf(text: string, breaks: readonly number[]): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const end of breaks) {
    if (continues(text, end + 1)) continue
    lines.push({start, end})
    start = end + 1
  }
  lines.push({start, end: text.length})
  return lines
}

/** Does the text after a hard break go on in lower case? Then the break was only layout. */
function continues(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at >= text.length || isLower(text.slice(at, at + 2))
}

function headingAbove(draft: Draft, {kind, level}: Setting): number {
  if (kind === 'meta' || kind === 'field') return -1
  if (kind !== 'heading') return draft.heading
  let above = (level ?? 1) - 1
  while (above > 0 && draft.headings[above]! < 0) above--
  return draft.headings[above]!
}

function addLine(
  draft: Draft,
  setting: Setting & {readonly navigation: boolean},
  group: number,
  heading: number,
  prose: Prose,
  from: number,
  to: number,
  facts: Gathering | undefined
): void {
  const text = prose.value
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) return
  const block: Writable<Block> = {kind: setting.kind, prose: prose.slice(start, end), group}
  if (setting.level !== undefined && setting.kind === 'heading') block.level = setting.level
  if (heading >= 0) block.heading = heading
  if (setting.list) block.list = true
  if (setting.quotation) block.quotation = true
  if (setting.navigation) block.navigation = true
  if (setting.menu === 'edge') block.edge = true
  if (setting.cell) block.cell = setting.cell
  if (setting.name !== undefined) block.name = setting.name
  if (setting.hidden) block.hidden = true
  if (setting.language !== undefined) block.language = setting.language
  if (setting.escape !== undefined) block.escape = setting.escape
  if (setting.bold !== undefined) block.bold = setting.bold
  if (facts) addSpans(block, facts, start, end)
  if (facts && facts.swallowed.length > 0) addSwallowed(block, facts.swallowed, from, to, start)
  if (setting.describedBy !== undefined)
    block.links = [...(block.links ?? []), {start: 0, end: end - start, to: setting.describedBy, seen: false}]
  draft.blocks.push(block)
}

/** What is known of stretches of a text. */
export type Stretches = Pick<Block, 'raised' | 'code' | 'sealed' | 'links' | 'weights'>

/** Gives a block what is known of stretches between two places of a text, counted from the first. */
export function addSpans(block: Writable<Block>, facts: Stretches, start: number, end: number): void {
  const raised = clipped(facts.raised, start, end)
  if (raised) block.raised = raised
  const code = clipped(facts.code, start, end)
  if (code) block.code = code
  const sealed = clipped(facts.sealed, start, end)
  if (sealed) block.sealed = sealed
  const links = clipped(facts.links, start, end)
  if (links) block.links = links
  const weights = clipped(facts.weights, start, end)
  if (weights) block.weights = weights
}

/** The spans, as far as they lie between two places, counted from the first; nothing where none does. */
function clipped<T extends Span>(spans: readonly T[] | undefined, start: number, end: number): T[] | undefined {
  if (!spans || spans.length === 0) return undefined
  const own: T[] = []
  for (const span of spans) {
    const head = Math.max(span.start, start)
    const tail = Math.min(span.end, end)
    if (head < tail) own.push({...span, start: head - start, end: tail - start})
  }
  return own.length > 0 ? own : undefined
}

function addSwallowed(
  block: Writable<Block>,
  marks: readonly SwallowedMark[],
  from: number,
  to: number,
  start: number
): void {
  const length = block.prose.value.length
  const swallowed: SwallowedMark[] = []
  for (const mark of marks) {
    if (mark.at < from || mark.at > to) continue
    swallowed.push({...mark, at: Math.min(Math.max(mark.at - start, 0), length)})
  }
  if (swallowed.length > 0) block.swallowed = swallowed
}

/** Is the code unit white space, as `String.prototype.trim` has it? */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0xa0) return code === 0x85
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}
