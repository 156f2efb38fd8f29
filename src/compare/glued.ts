import type {Difference} from './faults.js'
import type {Side} from './sketch.js'

/** Words of the translation's language by which glued words are known. */
export interface Glue {
  /** Small words, which a translator's tags join to the name behind them. */
  readonly small: ReadonlySet<string>
  /** Conjunctions, which they join to the word before, and which no inflection or compound ends in. */
  readonly joining: readonly string[]
}

/** Characters of the shortest word that a conjunction is found behind. */
const shortest = 4

/** Words that lost the blank between them: "attMagtein", "sömnoch". What the source writes so is a name. */
export function gluedFaults(source: Side, translation: Side, {small, joining}: Glue): Difference[] {
  const [theirs, own] = [wordsOf(source), wordsOf(translation)]
  const fold = (word: string) => word.toLowerCase()
  const [theirsFolded, ownFolded] = [new Set([...theirs].map(fold)), new Set([...own].map(fold))]
  const isName = (word: string) => word.length > 1 && (theirs.has(word) || own.has(word))
  const isWord = (word: string) => word.length >= shortest && ownFolded.has(word)
  const faults: Difference[] = []
  for (const [block, {prose, hidden}] of translation.page.blocks.entries()) {
    if (hidden) continue
    for (const {0: word, index} of prose.value.matchAll(words)) {
      if (theirsFolded.has(fold(word))) continue
      const cut = cutOf(word, small, joining, isName, isWord)
      if (cut === undefined) continue
      const values = {word, first: word.slice(0, cut), second: word.slice(cut)}
      faults.push({loss: 'glued-words', place: {block, start: index, end: index + word.length}, values})
    }
  }
  return faults
}

const words = /[\p{L}\p{M}]+/gu

function wordsOf({page}: Side): Set<string> {
  const found = new Set<string>()
  for (const {prose} of page.blocks) for (const [word] of prose.value.matchAll(words)) found.add(word)
  return found
}

function cutOf(
  word: string,
  small: ReadonlySet<string>,
  joining: readonly string[],
  isName: (word: string) => boolean,
  isWord: (word: string) => boolean
): number | undefined {
  const capital = /^\p{Ll}[\p{Ll}\p{M}]+(?=\p{Lu})/u.exec(word)?.[0]
  if (capital && small.has(capital.normalize('NFC')) && isName(word.slice(capital.length))) return capital.length
  const lower = word.toLowerCase()
  for (const end of joining) {
    const cut = word.length - end.length
    if (lower.endsWith(end) && isWord(lower.slice(0, cut))) return cut
  }
  return undefined
}
