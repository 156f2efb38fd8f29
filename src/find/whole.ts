import type {Language} from '../language.js'
import {isLower} from '../letters.js'
import {Prose} from '../prose.js'
import type {AnchorLink, Block, Page, Span, SwallowedMark, Weight} from '../types.js'
import {toolsOf} from './blocks.js'
import type {StatementReader} from './statements.js'

/** Blocks that a statement is cut into at most, and characters of them. */
const most = 8
const longest = 480
const pieceLength = 160

/** The page with each prescribed statement whole that its layout cuts into lines, elements or cells in mid-sentence. */
export function wholePage(page: Page, language: Language): Page {
  const {statements} = toolsOf(language)
  const joins: Span[] = []
  for (const [index, block] of page.blocks.entries()) {
    if (index < (joins.at(-1)?.end ?? 0) || !isPiece(block) || !statements.triggers(block.prose.value)) continue
    const cut = cutAround(page.blocks, index, joins.at(-1)?.end ?? 0, statements)
    if (cut) joins.push(cut)
  }
  return joins.length === 0 ? page : {...page, blocks: joined(page.blocks, joins)}
}

/** The blocks that hold a statement only together; `end` is exclusive. */
function cutAround(
  blocks: readonly Block[],
  index: number,
  from: number,
  statements: StatementReader
): Span | undefined {
  let start = index
  while (
    start > from &&
    index - start < most &&
    isOpen(blocks[start - 1]!) &&
    goesOn(blocks[start - 1]!, blocks[index]!)
  )
    start--
  let end = index + 1
  while (end < blocks.length && end - index < most && isOpen(blocks[end - 1]!) && goesOn(blocks[end]!, blocks[index]!))
    end++
  if (end - start < 2) return undefined
  const textOf = (first: number, last: number) =>
    blocks
      .slice(first, last)
      .map(({prose}) => prose.value)
      .join(' ')
      .slice(0, longest)
  const halves = (first: number, last: number) => statements.halvesIn(textOf(first, last)).length
  const wanted = halves(start, end)
  let own = 0
  for (let at = start; at < end; at++) own += halves(at, at + 1)
  if (wanted <= own) return halves(index, index + 1) > 0 ? cutOff(blocks, index, start, end) : undefined
  let last = index + 1
  while (last < end && halves(start, last) < wanted) last++
  // The agency's name and the last words may stand on a line of their own.
  if (last < end && isOpen(blocks[last - 1]!) && isTail(blocks[last]!)) last++
  let first = index
  while (first > start && halves(first, last) < wanted) first--
  return {start: first, end: last}
}

/** A block that holds a half by itself, with the beginning or the end of its sentence that stands in another. */
function cutOff(blocks: readonly Block[], index: number, start: number, end: number): Span | undefined {
  let first = index
  while (first > start && isLower(blocks[first]!.prose.value.slice(0, 2))) first--
  // "… by the Food and Drug", and "Administration." on the next line.
  const last = index + 1 < end && isOpen(blocks[index]!) && isTail(blocks[index + 1]!) ? index + 2 : index + 1
  return last - first > 1 ? {start: first, end: last} : undefined
}

/** Whether a block may be a piece of a statement: a short run of text that people read. */
function isPiece({kind, prose}: Block): boolean {
  return !/^(?:heading|attribute|meta|field)$/.test(kind) && prose.value.length <= pieceLength * 2
}

function goesOn(block: Block, {hidden}: Block): boolean {
  return isPiece(block) && block.hidden === hidden
}

/** A stop, closing signs, and marks. */
const ending = /[.!?:]["'”’)\]]*(?:[*†‡§¶^⁰¹²³⁴-⁹]|\[\^?[\w-]+\]|\(\d+\)|\d{1,2}$)*\s*$/

/** Whether a sentence goes on behind a block. */
function isOpen({prose}: Block): boolean {
  return prose.value.length <= pieceLength * 2 && !ending.test(prose.value.slice(-24))
}

function isTail({prose}: Block): boolean {
  const text = prose.value.trim()
  return isLower(text.slice(0, 2)) || /^\S+(?:\s+\S+){0,2}\.(?:\s|$)/.test(text)
}

function joined(blocks: readonly Block[], joins: readonly Span[]): Block[] {
  const index = new Map<number, number>()
  const kept: Block[] = []
  let at = 0
  for (const {start, end} of [...joins, {start: blocks.length, end: blocks.length}]) {
    for (; at < start; at++) {
      index.set(at, kept.length)
      kept.push(blocks[at]!)
    }
    for (let part = start; part < end; part++) index.set(part, kept.length)
    if (end > start) kept.push(oneBlock(blocks.slice(start, end)))
    at = end
  }
  return kept.map((block) => (block.heading === undefined ? block : {...block, heading: index.get(block.heading)!}))
}

/** Blocks as one, a line break between each two. */
function oneBlock(blocks: readonly Block[]): Block {
  const parts: Prose[] = []
  const [raised, code, sealed]: [Span[], Span[], Span[]] = [[], [], []]
  const swallowed: SwallowedMark[] = []
  const anchors = blocks.flatMap((block) => block.anchors ?? [])
  const links: AnchorLink[] = []
  const weights: Weight[] = []
  let length = 0
  for (const [index, {prose, ...own}] of blocks.entries()) {
    const by = length
    const moved = (spans: readonly Span[] = []) => spans.map(({start, end}) => ({start: start + by, end: end + by}))
    raised.push(...moved(own.raised))
    code.push(...moved(own.code))
    sealed.push(...moved(own.sealed))
    weights.push(...(own.weights ?? []).map((one) => ({...one, start: one.start + by, end: one.end + by})))
    links.push(...(own.links ?? []).map((link) => ({...link, start: link.start + by, end: link.end + by})))
    swallowed.push(...(own.swallowed ?? []).map((one) => ({...one, at: one.at + by})))
    const size = prose.value.length
    if (index < blocks.length - 1)
      parts.push(prose.slice(0, size - 1), prose.slice(size - 1).as(`${prose.value.slice(-1)}\n`))
    else parts.push(prose)
    length += size + 1
  }
  const {
    raised: _raised,
    code: _code,
    sealed: _sealed,
    swallowed: _swallowed,
    links: _links,
    weights: _weights,
    ...first
  } = blocks[0]!
  return {
    ...first,
    prose: Prose.join(parts),
    ...(raised.length > 0 ? {raised} : {}),
    ...(code.length > 0 ? {code} : {}),
    ...(sealed.length > 0 ? {sealed} : {}),
    ...(swallowed.length > 0 ? {swallowed} : {}),
    ...(anchors.length > 0 ? {anchors} : {}),
    ...(links.length > 0 ? {links} : {}),
    ...(weights.length > 0 ? {weights} : {})
  }
}
