import type {VFile} from 'vfile'
import type {Facts} from './find/index.js'
import {type Locale, wordsIn} from './locales/index.js'
import type {Tongue} from './tongue.js'
import type {LanguageEntry, Page, Point} from './types.js'

/** The id of the finding that some text is in a language without a pack: no rule of law, and so of no ruleset. */
export const unknownLanguage = 'unknown-language'

/** The language of a page as reports show it. */
export function languageEntry(page: Page, facts: Facts, {tag, from, pack}: Tongue): LanguageEntry {
  const unread = pack ? [...unreadIn(page, facts).keys()] : []
  return {tag, status: pack?.status ?? 'none', from, unread}
}

/** The blocks that nobody read, by their language. */
function unreadIn({blocks}: Page, {packs, notes}: Facts): Map<string, number[]> {
  const found = new Map<string, number[]>()
  // A statement is known in more languages than have a pack.
  const known = new Set(notes.flatMap(({kind, block}) => (kind === 'note.statement' ? [block] : [])))
  for (const [index, {language = '', hidden, navigation}] of blocks.entries()) {
    if (packs[index] || hidden || navigation || known.has(index)) continue
    const same = found.get(language)
    if (same) same.push(index)
    else found.set(language, [index])
  }
  return found
}

/** Adds a finding to the file for each language of a page that has no pack, so that what is not read never passes in silence. */
export function reportUnread(
  file: VFile,
  page: Page,
  facts: Facts,
  {tag, pack, doubtful}: Tongue,
  pointAt: (offset: number) => Point,
  locale?: Locale
): void {
  const {unread: words} = wordsIn(locale)
  const first = page.blocks.findIndex(({hidden}, index) => !hidden && (doubtful || !facts.packs[index]))
  const tell = (blocks: readonly number[], reason: string) => {
    const places = blocks.map((index) => placeOf(page, index, pointAt))
    if (places.length > 0) add(file, page, places, reason)
  }
  if (!pack) tell(first < 0 ? [] : [first], words.page(tag))
  else if (doubtful) tell(first < 0 ? [] : [first], words.doubtful)
  if (!pack) return
  for (const [own, blocks] of unreadIn(page, facts)) tell(blocks, words.text(own))
}

/** Characters of a block that a finding points at. */
const shown = 60

interface Place {
  readonly quote: string
  readonly start: Point
  readonly end: Point
}

function placeOf(page: Page, index: number, pointAt: (offset: number) => Point): Place {
  const {prose} = page.blocks[index]!
  const [start, end] = prose.place(0, Math.min(shown, prose.value.length))
  return {quote: prose.value.slice(0, shown), start: pointAt(start), end: pointAt(end)}
}

function add(file: VFile, page: Page, [first, ...related]: readonly Place[], reason: string): void {
  const {quote, start, end} = first!
  const message = file.message(reason, {place: {start, end}, ruleId: unknownLanguage, source: 'claimlint'})
  Object.assign(message, {
    severity: 'warning',
    confidence: 'certain',
    quote,
    actual: quote,
    fatal: false,
    pointer: page.pointer === '' ? null : page.pointer,
    suggestions: [],
    related
  })
}
