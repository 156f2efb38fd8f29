import type {StatementWords} from '../language.js'
import type {Note} from './facts.js'
import type {Sentence} from './sentences.js'

type Half = Note['halves'][number]

/** Recognises sentences of a statement that a law prescribes by its slots, however they are worded. */
export interface StatementReader {
  /** Which halves of the statement a sentence holds. */
  halves(sentence: Sentence): Half[]
  /** Whether a text may hold one: without this, it holds none. */
  triggers(text: string): boolean
}

/** Letters by which a sentence is looked at again: few words share them. */
const headLength = 3

/** A reader of a language's statements. */
export function statementReader(words: StatementWords): StatementReader {
  const some = (slot: readonly string[]) => new RegExp(` (?:${slot.map(pattern).join('|')}) `)
  const evaluated = some(words.evaluated)
  const intended = some(words.intended)
  const not = some(words.not)
  const agency = some([...words.agency, ...words['other-agency']])
  const disease = some(words.disease)
  const verbs = words.verbs.map((verb) => some([verb]))
  const heads = new Set(
    [...words.evaluated, ...words.intended, ...words.verbs].map((word) => word.slice(0, headLength))
  )
  // Wider than the slots: what it passes is parsed and looked at again.
  const stems = new RegExp(
    [...words.evaluated, ...words.intended, ...words.verbs].map((word) => word.replace(/\*$/, '')).join('|'),
    'i'
  )
  return {
    halves(sentence) {
      if (!sentence.tokens.some((token) => heads.has(token.text.slice(0, headLength)))) return []
      const text = ` ${sentence.tokens.map((token) => token.text).join(' ')} `
      if (!not.test(text)) return []
      const count = verbs.filter((verb) => verb.test(text)).length
      const found: Half[] = []
      if (evaluated.test(text) && agency.test(text)) found.push('evaluation')
      if (count >= 2 && (intended.test(text) || (count >= 3 && disease.test(text)))) found.push('intention')
      return found
    },
    triggers: (text) => stems.test(text)
  }
}

/** A slot's word as a pattern: a final `*` is any ending, blanks are any signs between words. */
function pattern(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*$/, '[^ ]*')
    .replaceAll(' ', '[ &,/-]+')
}
