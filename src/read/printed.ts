import {hasWord} from '../letters.js'
import {Prose} from '../prose.js'
import type {Block, Page, Printed, Reader, SiteText, Span} from '../types.js'
import {type Call, callsOf, nameIn, namesOf} from './calls.js'
import {addSpans, isSpace, type Writable} from './draft.js'
import {frontMatterOf} from './front-matter.js'

/** Stands for a call while the reader of the format reads around it: a code point that no text has. */
const HELD = '\ufdd0'

/**
 * Reads a file with the text that its components, includes and layout print, each as a block in the place of the call. Where
 * the reader finds the call in a comment, in code, in an attribute or in what is hidden, nobody sees the text.
 */
export async function readPrinted(reader: Reader, source: Prose, site: SiteText): Promise<Page[]> {
  const {text, mark, printedBy, layout, from} = site
  const names = namesOf(layout === undefined ? printedBy : [...printedBy, layout])
  const calls = callsOf(source.value, names)
  const pages = await reader(calls.length === 0 ? source : holding(source, calls))
  const starts = new Map(calls.map((call) => [call.start, call]))
  const around = calls.some(({name}) => name === layout) ? undefined : layoutOf(source.value, site)
  const whole = mark === undefined || text.startsWith(mark) ? text : signed(mark) + text
  const printed = (place: Prose, by: string): Block => ({
    kind: 'paragraph',
    prose: place.as(whole),
    group: 0,
    printed: {by, from}
  })
  return pages.map((page) => {
    const inside = calls.length === 0 ? page : withCalls(page, starts, printed)
    if (!around) return inside
    const {prose, ...block} = printed(source, around.by)
    const end = {...block, prose: source.pick([{from: around.start, to: around.end, text: prose.value}])}
    return {...inside, blocks: [...inside.blocks, {...end, group: groupsOf(inside) + 1}]}
  })
}

/** A number is read as a mark where it is raised. */
function signed(mark: string): string {
  return /^\d+$/.test(mark) ? mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!) : mark
}

function holding(source: Prose, calls: readonly Call[]): Prose {
  const stretches: {from: number; to: number; text: string | undefined}[] = []
  let at = 0
  for (const {start, end} of calls) {
    if (start > at) stretches.push({from: at, to: start, text: undefined})
    stretches.push({from: start, to: end, text: HELD})
    at = end
  }
  if (at < source.value.length) stretches.push({from: at, to: source.value.length, text: undefined})
  return source.pick(stretches)
}

const LAYOUT = /^layout[ \t]*:[ \t]*["']?([^"'#\n]*?)["']?[ \t]*(?:#.*)?$/m
const NONE = /^(?:|false|none|null|~|nil)$/i

/** The layout that prints the text around a page: the one that its front matter names, or the site's; where that is said. */
function layoutOf(text: string, {printedBy, layout}: SiteText): (Span & {by: string}) | undefined {
  const front = frontMatterOf(text)
  const found = front && LAYOUT.exec(text.slice(front.from, front.to))
  if (front && found) {
    const own = found[1]!.trim()
    const by = NONE.test(own)
      ? undefined
      : nameIn(own, namesOf(layout === undefined ? printedBy : [...printedBy, layout]))
    const start = front.from + found.index
    return by === undefined ? undefined : {by, start, end: start + found[0].length}
  }
  const isWhole = /<!doctype\s|<html[\s>]/i.test(text.slice(0, 4000))
  return layout === undefined || isWhole ? undefined : {by: layout, start: text.length, end: text.length}
}

/** The page with a block in the place of each call that it shows. */
function withCalls(
  page: Page,
  calls: ReadonlyMap<number, Call>,
  printed: (place: Prose, by: Printed['by']) => Block
): Page {
  const blocks: Block[] = []
  const index: number[] = []
  let group = groupsOf(page)
  for (const block of page.blocks) {
    index.push(blocks.length)
    if (!block.prose.value.includes(HELD)) blocks.push(block)
    else {
      for (const part of partsOf(block, calls, printed)) blocks.push(part.printed ? {...part, group: ++group} : part)
    }
  }
  return {
    ...page,
    blocks: blocks.map((block) => (block.heading === undefined ? block : {...block, heading: index[block.heading]!}))
  }
}

function groupsOf({blocks}: Page): number {
  return blocks.reduce((most, {group}) => Math.max(most, group), 0)
}

/** A block cut at the calls that it shows. Signs before one (`*<FdaNote />`, the label of a footnote) lead its text. */
function partsOf(
  block: Block,
  calls: ReadonlyMap<number, Call>,
  printed: (place: Prose, by: string) => Block
): Block[] {
  const {prose, kind, hidden, language, heading, code = []} = block
  const isCopy = kind !== 'attribute' && kind !== 'meta' && kind !== 'field'
  const parts: Block[] = []
  let from = 0
  let plain = prose
  for (let at = prose.value.indexOf(HELD); at >= 0; at = prose.value.indexOf(HELD, at + 1)) {
    const place = prose.slice(at, at + 1)
    const call = calls.get(place.place(0, 1)[0])
    if (!call || !isCopy || code.some(({start, end}) => start <= at && at < end)) {
      plain = Prose.join([plain.slice(0, at), place.as(' '), plain.slice(at + 1)])
      continue
    }
    const before = cutBlock({...block, prose: plain}, from, at)
    const own = printed(place, call.name)
    const context = {
      ...(hidden ? {hidden} : {}),
      ...(language ? {language} : {}),
      ...(heading === undefined ? {} : {heading})
    }
    if (before && !hasWord(before.prose.value.replace(/^\[\^[^[\]\s]+\]/, '')))
      parts.push({...before, ...context, prose: Prose.join([before.prose, own.prose]), printed: own.printed!})
    else parts.push(...(before ? [before] : []), {...own, ...context})
    from = at + 1
  }
  const rest = cutBlock({...block, prose: plain}, from, prose.value.length)
  if (rest && (parts.length === 0 || hasWord(rest.prose.value))) parts.push(rest)
  return parts
}

/** The part of a block from one place of its text up to another, white space trimmed; nothing where that is all. */
function cutBlock(block: Block, from: number, to: number): Block | undefined {
  const {prose, raised: _r, code: _c, sealed: _s, links: _l, weights: _w, swallowed, anchors, ordinal, ...facts} = block
  let [start, end] = [from, to]
  while (start < end && isSpace(prose.value.charCodeAt(start))) start++
  while (end > start && isSpace(prose.value.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  const part: Writable<Block> = {...facts, prose: prose.slice(start, end)}
  addSpans(part, block, start, end)
  const eaten = (swallowed ?? []).filter(({at}) => at >= start && at <= end)
  if (eaten.length > 0) part.swallowed = eaten.map((one) => ({...one, at: one.at - start}))
  if (from === 0 && anchors) part.anchors = anchors
  if (from === 0 && ordinal !== undefined) part.ordinal = ordinal
  return part
}
