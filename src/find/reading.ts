import type {Language} from '../language.js'
import type {Block, Page} from '../types.js'
import {answered} from './answers.js'
import {type FoundBlock, foundBlock, type SentenceSource, type Tools, toolsOf} from './blocks.js'
import {withLoneMarks, withoutBullets} from './bullets.js'
import {claimsOf} from './claims.js'
import {contextsAt, sectionOf} from './contexts.js'
import type {Claim, Facts, Mark, Note} from './facts.js'
import {lentTo, loanOf} from './lending.js'
import {marksOf, symbolOf, withoutNames} from './marks.js'
import {joinNotes, notesOf} from './notes.js'
import {withNumbered} from './ordinals.js'
import {panelsOf, sidesOf} from './panels.js'
import {translated} from './translations.js'

/** In which languages a page can be read; without it, all of it is in the one that it is read with. */
export interface Tongues {
  /** Nothing has the words of the page's language: only its marks and notes are found. */
  readonly unread?: boolean
  /** The pack of another language that a block is in. */
  packFor(tag: string): Language | undefined
  /** The language that statements are prescribed in. */
  readonly original: string
}

export interface FindOptions {
  readonly tongues?: Tongues
  /** Sentences from elsewhere than a parse of the block's text. */
  readonly source?: SentenceSource
  /** The page is a statement that somebody asks about. */
  readonly alone?: boolean
  /** Look into blocks and sentences that hold no trigger too. It never changes the facts. */
  readonly parseAll?: boolean
}

/** A page as it was read by the words of a language. */
export interface Reading {
  readonly page: Page
  readonly facts: Facts
  /** The page read with another block in the place of one. The others keep what was found in them. */
  withBlock(index: number, block: Block): Reading
}

/** What was found in a block by itself. */
interface Part {
  /** The pack that it was read with; nothing where its words are of a language without one. */
  readonly pack: Language | undefined
  readonly found: FoundBlock
  readonly claims: readonly Claim[]
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
}

/** What blocks say of those under them. */
interface Outline {
  /** The section that each block opens. */
  readonly sections: readonly (string | undefined)[]
  /** The effects that each block takes from the lead of its list. */
  readonly lent: readonly (readonly string[])[]
}

function outlineOf(page: Page, tools: Tools): Outline {
  return {sections: page.blocks.map((block) => sectionOf(block, tools)), lent: lentTo(page, tools)}
}

/** Whether two blocks in the same place say the same of those under them. */
function isAlike(one: Block, other: Block, tools: Tools): boolean {
  return (
    sectionOf(one, tools) === sectionOf(other, tools) && loanOf(one, tools)?.join() === loanOf(other, tools)?.join()
  )
}

/** Reads a page, block by block, and puts together what they hold. */
export function readPage(page: Page, language: Language, options: FindOptions = {}): Reading {
  const tools = toolsOf(language)
  const outline = outlineOf(page, tools)
  const parts = page.blocks.map((_, index) => partOf(page, index, outline, tools, options))
  const {tongues} = options
  return reading(page, outline, parts, tools, tongues ? {tongues} : {})
}

function reading(
  page: Page,
  outline: Outline,
  parts: readonly Part[],
  tools: Tools,
  again: Pick<FindOptions, 'tongues'>
): Reading {
  return {
    page,
    facts: gathered(page, outline, parts, tools, again.tongues),
    withBlock(index, block) {
      const changed = {...page, blocks: page.blocks.with(index, block)}
      // Another heading is another context for all that stands under it.
      if (!isAlike(block, page.blocks[index]!, tools)) return readPage(changed, tools.lexicon.language, again)
      return reading(changed, outline, parts.with(index, partOf(changed, index, outline, tools, again)), tools, again)
    }
  }
}

function partOf(page: Page, index: number, {sections, lent}: Outline, main: Tools, options: FindOptions = {}): Part {
  const {source, parseAll = false, alone = false, tongues} = options
  const {tools, pack} = tongueAt(page, index, main, tongues)
  const {sentences, ...found} = foundBlock(page, index, tools, source, parseAll)
  const {block, text, folded} = found
  const marks = marksOf(index, text, folded, block.code)
  const notes = namedIn(tools.lexicon.language.id, notesOf(found, sentences, marks), tongues)
  const own = sentences.filter((sentence) => sentence.halves.length === 0).map((sentence) => sentence.folded)
  // Words of a language without a pack mean nothing here: its marks and notes hold, its claims are for its own reader.
  if (own.length === 0 || !pack) return {pack, found, claims: none, marks, notes}
  const setting = {block: index, text, folded, contexts: contextsAt(page, index, sections), lent: lent[index]!, alone}
  const claims = claimsOf(own, setting, tools.lexicon, parseAll)
  const isAhead = pack.writing?.mark === 'before-sentence' && claims.length > 0
  return {pack, found, claims, ...(isAhead ? aheadOf(marks, notes) : {marks, notes})}
}

/** Marks that lead sentences which claim, where a language prints them so: they are the sentences' own, and lead no notes. */
function aheadOf(marks: readonly Mark[], notes: readonly Note[]): Pick<Part, 'marks' | 'notes'> {
  const statements = notes.filter(({kind}) => kind === 'note.statement')
  const leading = new Set(statements.flatMap((note) => note.marks))
  const own = marks.map(
    (mark): Mark => (mark.role === 'leading' && !leading.has(mark) ? {...mark, role: 'trailing', ahead: true} : mark)
  )
  return {marks: own, notes: statements}
}

/** The words that a block is read with, and whether they are those of its language. */
function tongueAt(
  page: Page,
  index: number,
  main: Tools,
  tongues: Tongues | undefined
): {tools: Tools; pack: Language | undefined} {
  const {language} = main.lexicon
  const block = page.blocks[index]!
  const pack = isForeign(block, page, language)
    ? tongues?.packFor(block.language ?? '')
    : tongues?.unread === true
      ? undefined
      : language
  const tools = pack && pack !== language ? toolsOf(pack) : main
  // The statement in the law's own words is read by them on a page in any language.
  const prescribed = tongues?.packFor(tongues.original)
  if (!prescribed || prescribed === pack) return {tools, pack}
  const others = toolsOf(prescribed)
  const {value} = block.prose
  return others.statements.triggers(value) && others.statements.halvesIn(value).length > 0
    ? {tools: others, pack: prescribed}
    : {tools, pack}
}

/** Notes with the language of a statement that is not in the prescribed one. */
function namedIn(id: string, notes: readonly Note[], tongues: Tongues | undefined): readonly Note[] {
  if (!tongues || id === tongues.original) return notes
  return notes.map((note) => (note.kind === 'note.statement' ? {...note, language: id} : note))
}

const none: readonly Claim[] = []

/** The facts of a page from those of its blocks: what one says of another is found here. */
function gathered(
  page: Page,
  {sections}: Outline,
  parts: readonly Part[],
  tools: Tools,
  tongues: Tongues | undefined
): Facts {
  const blocks = parts.map(({found}) => found)
  const claims = answered(
    parts.flatMap((part) => part.claims),
    blocks,
    tools.lexicon
  )
  const marks = withoutNames(parts.flatMap((part) => part.marks))
  const own = translated(
    parts.flatMap((part) => part.notes),
    blocks,
    tools,
    tongues?.original
  )
  const joined = withoutBullets(withLoneMarks(joinNotes(own, blocks), blocks, symbolOf), blocks)
  const notes = withNumbered(joined, blocks, marks, claims)
  const panels = panelsOf(page, notes, sections, tools.lexicon)
  return {claims, marks, notes, panels, sides: sidesOf(page, sections), packs: parts.map(({pack}) => pack)}
}

/** Whether the markup names a language for a block that is neither the page's nor the one that it is read in. */
function isForeign({language: own}: Block, page: Page, {id}: Language): boolean {
  if (own === undefined) return false
  const tag = primaryOf(own)
  return tag !== primaryOf(id) && tag !== primaryOf(page.language)
}

function primaryOf(tag = ''): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0]
}
