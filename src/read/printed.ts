import {hasWord} from '../letters.js'
import {Prose, type Stretch} from '../prose.js'
import type {Block, Page, Printed, Reader, SiteText, Span} from '../types.js'
import {nameIn, namesOf} from './call-names.js'
import {type Call, callsOf} from './calls.js'
import {addSpans, isSpace, type Writable} from './draft.js'
import {frontMatterOf} from './front-matter.js'

/**
 * A sign that stands for a call while the reader of the format reads around it: one of the code points that are no
 * characters, which the text does not hold; nothing where it holds them all.
 */
function signFor(text: string): string | undefined {
  for (let code = 0xfdd0; code <= 0xfdef; code++) {
    const sign = String.fromCharCode(code)
    if (!text.includes(sign)) return sign
  }
  return undefined
}

/**
 * Reads a file with the text that its components, includes and layout print, each as a block in the place of the call. Where
 * the reader finds the call in a comment, in code, in an attribute or in what is hidden, nobody sees the text.
 */
export async function readPrinted(reader: Reader, source: Prose, site: SiteText): Promise<Page[]> {
  const {text, mark, printedBy, layout, from} = site
  const names = namesOf(layout === undefined ? printedBy : [...printedBy, layout])
  const sign = signFor(source.value)
  const calls = sign === undefined ? [] : callsOf(source.value, names, layout)
  const pages = await reader(sign === undefined || calls.length === 0 ? source : holding(source, calls, sign))
  const held = {sign: sign ?? '', calls: new Map(calls.map((call) => [call.start, call]))}
  const around = calls.some(({name}) => name === layout) ? undefined : layoutOf(source.value, site)
  const whole = mark === undefined || text.startsWith(mark) ? text : signed(mark) + text
  const printed = (place: Prose, by: string): Block => ({
    kind: 'paragraph',
    prose: place.as(whole),
    group: 0,
    printed: {by, from}
  })
  return pages.map((page) => {
    const inside = calls.length === 0 ? page : withCalls(page, held, printed)
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

/** Calls by where they start in the file, and the sign that stands for each. */
interface Held {
  readonly sign: string
  readonly calls: ReadonlyMap<number, Call>
}

/** The text with `sign` in the place of each stretch. */
function holding(source: Prose, spans: readonly Span[], sign: string): Prose {
  const stretches: Stretch[] = []
  let at = 0
  for (const {start, end} of spans) {
    if (start > at) stretches.push({from: at, to: start, text: undefined})
    stretches.push({from: start, to: end, text: sign})
    at = end
  }
  if (at < source.value.length) stretches.push({from: at, to: source.value.length, text: undefined})
  return source.pick(stretches)
}

const LAYOUT = /^layout[ \t]*:(.*)$/m
const VALUE = /^["']?([^"'#]*)/
const NONE = /^(?:|false|none|null|~|nil)$/i

/** The layout that prints the text around a page: the one that its front matter names, or the site's; where that is said. */
function layoutOf(text: string, {printedBy, layout}: SiteText): (Span & {by: string}) | undefined {
  const front = frontMatterOf(text)
  const found = front && LAYOUT.exec(text.slice(front.from, front.to))
  if (front && found) {
    const own = VALUE.exec(found[1]!.trim())![1]!.trim()
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
function withCalls(page: Page, held: Held, printed: (place: Prose, by: Printed['by']) => Block): Page {
  const blocks: Block[] = []
  const index: number[] = []
  let group = groupsOf(page)
  for (const block of page.blocks) {
    index.push(blocks.length)
    if (!block.prose.value.includes(held.sign)) blocks.push(block)
    else {
      for (const part of partsOf(block, held, printed)) blocks.push(part.printed ? {...part, group: ++group} : part)
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
function partsOf(block: Block, held: Held, printed: (place: Prose, by: string) => Block): Block[] {
  const {hidden, language, heading} = block
  const {shown, prose} = shownIn(block, held)
  const context = {
    ...(hidden ? {hidden} : {}),
    ...(language ? {language} : {}),
    ...(heading === undefined ? {} : {heading})
  }
  const cut = cutter({...block, prose})
  const parts: Block[] = []
  let from = 0
  for (const {at, call} of shown) {
    const before = cut(from, at)
    const own = printed(prose.slice(at, at + 1), call.name)
    if (before && !hasWord(before.prose.value.replace(/^\[\^[^[\]\s]+\]/, '')))
      parts.push({...before, ...context, prose: Prose.join([before.prose, own.prose]), printed: own.printed!})
    else parts.push(...(before ? [before] : []), {...own, ...context})
    from = at + 1
  }
  const rest = cut(from, prose.value.length)
  if (rest && (parts.length === 0 || hasWord(rest.prose.value))) parts.push(rest)
  return parts
}

/** The calls that a block shows, and its text with a blank for each of the others: code, an attribute. */
function shownIn({prose, kind, code = []}: Block, {sign, calls}: Held) {
  const isCopy = kind !== 'attribute' && kind !== 'meta' && kind !== 'field'
  const codeAt = sweep(code)
  const shown: {at: number; call: Call}[] = []
  const unseen: Span[] = []
  for (let at = prose.value.indexOf(sign); at >= 0; at = prose.value.indexOf(sign, at + 1)) {
    const call = calls.get(prose.place(at, at + 1)[0])
    // A reference to the sign's code point (`&#xFDD0;`) is text.
    if (!call) continue
    if (isCopy && codeAt(at, at + 1).length === 0) shown.push({at, call})
    else unseen.push({start: at, end: at + 1})
  }
  return {shown, prose: unseen.length === 0 ? prose : holding(prose, unseen, ' ')}
}

/** A function for the spans that reach into a stretch; the stretches are asked for from left to right. */
function sweep<T extends Span>(spans: readonly T[] = []): (start: number, end: number) => T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let first = 0
  return (start, end) => {
    const own: T[] = []
    while (first < sorted.length && sorted[first]!.end <= start) first++
    for (let at = first; at < sorted.length && sorted[at]!.start < end; at++) own.push(sorted[at]!)
    return own
  }
}

/**
 * A function for the part of a block from one place of its text up to another, white space trimmed; nothing where that is
 * all. The parts are asked for from left to right.
 */
function cutter(block: Block): (from: number, to: number) => Block | undefined {
  const {prose, raised, code, links, weights, swallowed, anchors, ordinal, ...facts} = block
  const spans = {raised: sweep(raised), code: sweep(code), links: sweep(links), weights: sweep(weights)}
  // A mark that was eaten has no width: it belongs to a part that ends with it, too.
  const eatenIn = sweep(swallowed?.map((mark) => ({mark, start: mark.at, end: mark.at + 1})))
  return (from, to) => {
    let [start, end] = [from, to]
    while (start < end && isSpace(prose.value.charCodeAt(start))) start++
    while (end > start && isSpace(prose.value.charCodeAt(end - 1))) end--
    if (start === end) return undefined
    const part: Writable<Block> = {...facts, prose: prose.slice(start, end)}
    const own = {
      raised: spans.raised(start, end),
      code: spans.code(start, end),
      links: spans.links(start, end),
      weights: spans.weights(start, end)
    }
    addSpans(part, own, start, end)
    const eaten = eatenIn(start, end + 1)
    if (eaten.length > 0) part.swallowed = eaten.map(({mark}) => ({...mark, at: mark.at - start}))
    if (from === 0 && anchors) part.anchors = anchors
    if (from === 0 && ordinal !== undefined) part.ordinal = ordinal
    return part
  }
}
