import type {Language} from '../language.js'
import type {Prose} from '../prose.js'
import type {Block, Page} from '../types.js'
import type {Note} from './facts.js'
import {fold} from './fold.js'
import {parse} from './parser.js'
import {plainSentences} from './plain.js'
import {type Sentence, sentencesOf} from './sentences.js'
import {type Said, type StatementReader, statementReader} from './statements.js'
import {type Lexicon, lexiconOf} from './terms.js'

/** A sentence with the halves of a prescribed statement that it holds; `start` and `end` are in the text as read. */
export interface FoundSentence {
  readonly start: number
  readonly end: number
  readonly folded: Sentence
  readonly halves: Note['halves']
  /** What it would hold of the statement if it denied what it says. */
  readonly affirmed: Note['halves']
  readonly hollow: boolean
}

/** A block made ready for the finders. */
export interface FoundBlock {
  readonly index: number
  readonly block: Block
  readonly text: string
  readonly folded: Prose
  /** What a note is about, by its words: `note.daily-value`; `note.other` where nothing tells. */
  noteKind(start: number, end: number): string
}

/** A block with its sentences: none where it holds no trigger. They are large, and no more needed when it is read. */
interface SplitBlock extends FoundBlock {
  readonly sentences: readonly FoundSentence[]
}

/** What finders need of a language, made once for each. */
export interface Tools {
  readonly lexicon: Lexicon
  readonly statements: StatementReader
}

const tools = new WeakMap<Language, Tools>()

export function toolsOf(language: Language): Tools {
  const known = tools.get(language)
  if (known) return known
  const made = {lexicon: lexiconOf(language), statements: statementReader(language.statement)}
  tools.set(language, made)
  return made
}

/** Where a block's sentences come from that are not cut here: from a tree that is there. */
export type SentenceSource = (folded: string, block: number) => readonly Sentence[]

/** The sentences of folded text, as a language is written. */
export function sentencesIn(folded: string, {splitter}: Lexicon): readonly Sentence[] {
  return splitter ? splitter.sentences(folded) : (plainSentences(folded) ?? sentencesOf(parse(folded)))
}

/** A page's block, folded; parsed only if a claim or statement can be in it, or `always`. */
export function foundBlock(
  page: Page,
  index: number,
  {lexicon, statements}: Tools,
  source: SentenceSource | undefined,
  always = false
): SplitBlock {
  const block = page.blocks[index]!
  const text = block.prose.value
  const folded = fold(text, block.raised)
  const statement = statements.triggers(folded.value)
  const wanted = always || statement || lexicon.triggers(folded.value)
  // English statements are read by their tokens, those of other languages by their text.
  const saidBy = (sentence: Sentence, value: string) =>
    lexicon.splitter ? statements.saidIn(value.slice(sentence.start, sentence.end)) : statements.said(sentence)
  const sentences = wanted
    ? (source?.(folded.value, index) ?? sentencesIn(folded.value, lexicon)).map((sentence) =>
        found(sentence, folded, statement ? saidBy(sentence, folded.value) : nothing)
      )
    : []
  return {
    index,
    block,
    text,
    folded,
    sentences,
    noteKind(start, end) {
      // The first words tell: a bounded look at each of many notes.
      const words = lexicon.words(text.slice(start, Math.min(end, start + opening)))
      const kinds = lexicon.terms(words).flatMap((term) => term.meaning.concepts)
      if (kinds.includes('note.panel')) return 'note.panel'
      // "Results may vary. Most users lose a pound": what buyers can expect tells more.
      const own = kinds.filter((concept) => concept.startsWith('note.'))
      return own.find((concept) => concept === 'note.typical') ?? own[0] ?? 'note.other'
    }
  }
}

/** Characters of a note by which its kind is told. */
const opening = 240
const nothing: Said = {halves: [], affirmed: [], hollow: false}

function found(sentence: Sentence, folded: Prose, {halves, affirmed, hollow}: Said): FoundSentence {
  const [start, end] = folded.place(sentence.start, sentence.end)
  return {start, end, folded: sentence, halves, affirmed, hollow}
}
