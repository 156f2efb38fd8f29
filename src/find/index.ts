import type {Language} from '../language.js'
import type {Block, Page} from '../types.js'
import {answered} from './answers.js'
import {type FoundBlock, foundBlock, parsed, type SentenceSource, toolsOf} from './blocks.js'
import {claimsOf} from './claims.js'
import {contextsOf} from './contexts.js'
import type {Claim, Facts, Mark, Note} from './facts.js'
import {marksOf} from './marks.js'
import {joinNotes, notesOf} from './notes.js'
import {withNumbered} from './ordinals.js'

export type {Claim, Facts, Mark, Note, Stance} from './facts.js'
export {type Link, linksOf} from './links.js'
export {type Read, readBlock, type Word} from './words.js'

export interface FindOptions {
  /** Sentences from elsewhere than a parse of the block's text. */
  readonly source?: SentenceSource
  /** Look into blocks and sentences that hold no trigger too. It never changes the facts. */
  readonly parseAll?: boolean
  /** Look for claims in this block alone; the others are its surroundings. */
  readonly only?: number
}

/** The claims, marks and notes of a page, by the words of a language. */
export function findFacts(
  page: Page,
  language: Language,
  {source = parsed, parseAll = false, only}: FindOptions = {}
): Facts {
  const tools = toolsOf(language)
  const contexts = contextsOf(page, tools)
  const claims: Claim[] = []
  const marks: Mark[] = []
  const notes: Note[] = []
  const blocks: FoundBlock[] = []
  for (const [index, block] of page.blocks.entries()) {
    const found = foundBlock(page, index, tools, source, parseAll)
    blocks.push(found)
    const own = marksOf(index, found.text, found.folded)
    addAll(marks, own)
    addAll(notes, notesOf(found, own))
    const sentences = found.sentences
      .filter((sentence) => sentence.halves.length === 0)
      .map((sentence) => sentence.folded)
    // Words of another language mean nothing here: its marks and notes hold, its claims are for its own reader.
    if (sentences.length === 0 || isForeign(block, page, language) || (only ?? index) !== index) continue
    const setting = {block: index, text: block.prose.value, folded: found.folded, contexts: contexts[index] ?? []}
    addAll(claims, claimsOf(sentences, setting, tools.lexicon, parseAll))
  }
  const all = answered(claims, blocks, tools.lexicon)
  return {claims: all, marks, notes: withNumbered(joinNotes(notes, blocks), blocks, marks, all)}
}

/** One by one: a call takes no more than some hundred thousand arguments. */
function addAll<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item)
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
