/** How a word can stand in a claim. */
export type Role =
  /** Acts on what follows: "supports". */
  | 'verb'
  /** Names the effect: "relief". What it acts on stands before it or after a preposition. */
  | 'noun'
  /** Qualifies what follows at once: "soothing". */
  | 'adjective'
  /** Opens what follows: "good for". */
  | 'before'
  /** Any other term: what it is says its concept. */
  | 'term'

export type Form = 'base' | 'third' | 'past' | 'gerund' | 'plural'

/** One meaning of a term. */
export interface Sense {
  readonly concept: string
  readonly role: Role
  readonly form: Form
}

/** Indexes of the senses of the term that ends here. */
export type Leaf = number | readonly number[]

/** A tree of words: a leaf, or more words, with the leaf of the term that ends here under the empty key. */
export interface Trie {
  readonly [word: string]: Trie | Leaf
}

/** The words by which a language writes a statement that a law prescribes. A final `*` stands for any ending. */
export interface StatementWords {
  readonly agency: readonly string[]
  readonly 'other-agency': readonly string[]
  readonly evaluated: readonly string[]
  readonly not: readonly string[]
  readonly intended: readonly string[]
  readonly verbs: readonly string[]
  readonly disease: readonly string[]
}

/** One language's words for the concepts that rules speak of, compiled: plain data that JSON can carry. */
export interface Language {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | 'reviewed'
  readonly senses: readonly Sense[]
  readonly trie: Trie
  /** First words of terms of which none can make a claim by itself: "for", "not", "occasional". */
  readonly quiet: readonly string[]
  /** Word endings that mean a concept: `itis`. */
  readonly suffixes: Readonly<Record<string, string>>
  /** Words with such an ending that do not. */
  readonly except: readonly string[]
  /** Word beginnings that mean an effect on the rest of the word: `anti`. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Stems by which a made-up name speaks of a concept: `arthri`. */
  readonly stems: Readonly<Record<string, string>>
  /** Words that stand for a number: `two`, `thirty`. */
  readonly numbers: readonly string[]
  readonly statement: StatementWords
}

export const roles: readonly Role[] = ['verb', 'noun', 'adjective', 'before', 'term']
const allForms: readonly Form[] = ['base', 'third', 'past', 'gerund', 'plural']

/** A language pack as it is kept in a file: concepts in one string, senses as numbers. It loads in a third of the time. */
export interface PackedLanguage extends Omit<Language, 'senses'> {
  readonly concepts: string
  /** Three numbers a sense: concept, role, form. */
  readonly senses: readonly number[]
}

export function packLanguage(language: Language): PackedLanguage {
  const concepts = [...new Set(language.senses.map((sense) => sense.concept))]
  const numbers = new Map(concepts.map((concept, index) => [concept, index]))
  return {
    ...language,
    concepts: concepts.join('\n'),
    senses: language.senses.flatMap(({concept, role, form}) => [
      numbers.get(concept) ?? 0,
      roles.indexOf(role),
      allForms.indexOf(form)
    ])
  }
}

export function unpackLanguage(packed: PackedLanguage): Language {
  const concepts = packed.concepts.split('\n')
  const senses: Sense[] = []
  for (let at = 0; at < packed.senses.length; at += 3) {
    senses.push({
      concept: concepts[packed.senses[at]!]!,
      role: roles[packed.senses[at + 1]!]!,
      form: allForms[packed.senses[at + 2]!]!
    })
  }
  return {...packed, senses}
}
