import type {Claim, Facts, Link, Mark} from '../find/index.js'
import {firstNotBefore} from '../halving.js'
import type {Block, Edit, Page, Span} from '../types.js'
import type {JudgedPage} from './types.js'

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Whether a claim in a block can carry a mark: a search result's title, an image's description, data, a hashtag cannot. */
export function carriesMark(block: Block | undefined, claim: Span): boolean {
  if (!block) return true
  const {value} = block.prose
  const isTag = value[claim.start - 1] === '#' || /^#\p{L}/u.test(value.slice(claim.start, claim.start + 3))
  return !isTag && !/^(?:attribute|meta|field)$/.test(block.kind)
}

/** A mark to put behind words: as it is read there, and as the block has it written so that it is shown. */
export interface Sign {
  readonly read: string
  readonly written: string
}

/** What is known of a mark that is to be written again. */
type Known = Pick<Mark, 'symbol' | 'written'>

/** The sign that leads where `mark` does, for a block: escaped as its format wants it, raised or spelled as the page does. */
export function signFor(
  {page, facts}: {readonly page: Page; readonly facts: Facts},
  {escape: before}: Pick<Block, 'escape'>,
  {symbol, written}: Known
): Sign {
  // A bare number would be read as part of the text.
  const read = /^\d+$/.test(written) ? written.replace(/\d/g, (digit) => RAISED[Number(digit)]!) : written
  // A reference to a footnote is markup of the format itself.
  if (read.startsWith('[^')) return {read, written: read}
  const {raised, length} = styleOf(page, facts, symbol)
  const shown = [...(raised ? written : read)].map((sign) => {
    const entity = entityOf(sign, length)
    return entity ?? (before !== undefined && /[*_~[\]]/.test(sign) ? before + sign : sign)
  })
  return {read, written: raised ? `<sup>${shown.join('')}</sup>` : shown.join('')}
}

/** How a page writes its marks. */
interface Style {
  readonly raised: boolean
  /** Characters of the file for each sign. */
  readonly length: number
}

/** Looked up once for each mark of a page, not for each claim. */
const styles = new WeakMap<Facts, Map<string, Style>>()

/** How the page writes a mark: as the first of its kind behind words, or else as the first of any kind. */
function styleOf(page: Page, facts: Facts, symbol: string): Style {
  const known = styles.get(facts) ?? new Map<string, Style>()
  styles.set(facts, known)
  const style = known.get(symbol) ?? styleIn(page, facts, symbol)
  known.set(symbol, style)
  return style
}

function styleIn({blocks}: Page, {marks}: Facts, symbol: string): Style {
  const trailing = marks.filter(({role}) => role === 'trailing')
  const first = trailing.find((mark) => mark.symbol === symbol) ?? trailing[0]
  const block = first && blocks[first.block]
  if (!block) return {raised: false, length: 1}
  const [from, to] = block.prose.place(first.start, first.start + 1)
  const raised = block.raised?.some(({start, end}) => start <= first.start && first.end <= end) ?? false
  return {raised, length: to - from}
}

const named: Readonly<Record<string, string>> = {'†': '&dagger;', '‡': '&Dagger;', '§': '&sect;', '¶': '&para;'}

/** The entity for a sign that is as long as the one which the page writes. */
function entityOf(sign: string, length: number): string | undefined {
  if (/^[\w()[\]⁰¹²³⁴-⁹]$/.test(sign)) return undefined
  const code = sign.codePointAt(0)!
  return [named[sign], `&#${code};`, `&#x${code.toString(16)};`].find((entity) => entity?.length === length)
}

/** Marks for a statement that has none, in the order in which they are printed. */
const usual = ['*', '†', '‡', '§', '**', '††']

/**
 * The mark by which claims lead to the page's statement: its own; or the one that claims have already and that leads
 * nowhere; or the first that the page has no other use for.
 */
export function markFor({facts, needing, links, statements}: JudgedPage): Known {
  const own = statements.find(({mark}) => mark)?.mark
  if (own) return own
  const waiting = [...needing, ...links].find(({mark, note}) => mark && !note)?.mark
  if (waiting) return waiting
  const used = new Set(facts.marks.map(({symbol}) => symbol))
  const free = usual.find((symbol) => !used.has(symbol)) ?? '*'
  return {symbol: free, written: free}
}

/** Characters before a place that are looked at: a mark, and the signs behind it. */
const near = 24

/** The edit that puts a mark behind a claim's sentence, where the text stands in the file as read and it would be one. */
export function marking(page: JudgedPage, claim: Claim, mark: Known): Edit | undefined {
  const block = page.page.blocks[claim.block]!
  const {prose} = block
  const place = page.facts.packs[claim.block]?.writing?.mark
  if (place === 'before-sentence') return markingAhead(page, claim, mark)
  const whole = prose.value.slice(claim.start, claim.sentence.end).trimEnd()
  const end = claim.start + (place === 'before-stop' ? whole.replace(/[.!?…]+$/, '') : whole).length
  const text = prose.value.slice(Math.max(0, end - near), end)
  const [from, to] = prose.place(end - 1, end)
  const {read, written} = signFor(page, block, mark)
  // A word goes on behind it, a raised number would be an exponent, or the mark would be one with that before it.
  const isLost =
    startsWord(prose.value.slice(end, end + 2)) ||
    (/\d$/.test(text) && !/^[*†‡§[(]/.test(read)) ||
    text.endsWith(read.slice(0, 1))
  const isHeld =
    holds(block.code, end) || holds(block.sealed, end) || isAddress(lastWord(prose.value, claim.start, end))
  // Too far off to be read as one, it would stand there twice.
  const isThere = text.replace(/[\s.!?]+$/, '').endsWith(mark.written)
  return to - from !== 1 || isLost || isThere || isHeld ? undefined : {start: to, end: to, text: written}
}

/** The edit that puts a mark before a claim's sentence. */
function markingAhead(page: JudgedPage, claim: Claim, mark: Known): Edit | undefined {
  const block = page.page.blocks[claim.block]!
  const {start} = claim.sentence
  const [from, to] = block.prose.place(start, start + 1)
  const {written} = signFor(page, block, mark)
  return to - from === 1 ? {start: from, end: from, text: written} : undefined
}

/**
 * Marks for the claims that have to have one of their own as soon as the statement has: those that share one at the end of
 * their paragraph or list, and those that are tied by standing beside it.
 */
export function markingMore(page: JudgedPage, mark: Known): Edit[] {
  const more = page.needing.filter((link) =>
    link.mark ? link.shared && link.mark.symbol === mark.symbol : link.adjacent
  )
  return markingAll(page, more, mark)
}

/** A mark behind each sentence that makes one of some claims, where it can stand. */
export function markingAll(page: JudgedPage, links: readonly Link[], mark: Known): Edit[] {
  const bySentence = new Map(links.map(({claim}) => [`${claim.block}:${claim.sentence.start}`, claim]))
  return [...bySentence.values()].flatMap((claim) => marking(page, claim, mark) ?? [])
}

/** Whether one of some stretches holds the character before a place. */
function holds(spans: readonly Span[] | undefined, end: number): boolean {
  const span = spans?.[firstNotBefore(spans.length, (at) => spans[at]!.end < end)]
  return span !== undefined && span.start < end
}

function lastWord(text: string, start: number, end: number): string {
  let from = end
  while (from > start && !/\s/.test(text[from - 1]!)) from--
  return text.slice(from, end)
}

/** Whether renderers make a link of a word by itself, which then takes in what is written behind it. */
function isAddress(word: string): boolean {
  return /:\/\/|(?:^|[^a-z\d])(?:www\.|mailto:|xmpp:)|[^@]@[^@]+\.[^@]/i.test(word)
}

function startsWord(text: string): boolean {
  return text.charCodeAt(0) >= 0x80 ? /^[\p{L}\p{N}]/u.test(text) : /^[a-z0-9]/i.test(text)
}
