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

/** Numbers of the senses of the term that ends here. */
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
  /** The concepts that its terms mean, a line each. */
  readonly concepts: string
  /** Its terms as `shelve` puts them up. */
  readonly terms: Readonly<Record<string, string>>
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
const forms: readonly Form[] = ['base', 'third', 'past', 'gerund', 'plural']

/** The number of a sense, by that of its concept. */
export function numberOf(concept: number, role: Role, form: Form): number {
  return (concept * roles.length + roles.indexOf(role)) * forms.length + forms.indexOf(form)
}

/** The sense that has a number. */
export function senseAt(concepts: readonly string[], number: number): Sense {
  const rest = Math.floor(number / forms.length)
  return {
    concept: concepts[Math.floor(rest / roles.length)]!,
    role: roles[rest % roles.length]!,
    form: forms[number % forms.length]!
  }
}

/** What comes after a word: the tree behind the next one, if a term goes on with it. */
export type Steps = (word: string) => Trie | Leaf | undefined

/** The terms that begin with a word. */
export interface Start {
  /** The term that is this word alone. */
  readonly leaf: Leaf | undefined
  readonly steps: Steps | undefined
  /** None of them can make a claim by itself: "for", "not", "occasional". */
  readonly quiet: boolean
}

/**
 * Terms as a pack keeps them: by the first two letters of their first word, a line a word. Behind its blank (two if it is
 * quiet) stand its leaf and the tree of longer terms, both JSON. A page has some hundreds of the thousands of words, and
 * few of the longer terms: what it has not is never read.
 */
export function shelve(trie: Trie, isQuiet: (word: string) => boolean): Record<string, string> {
  const shelves: Record<string, string> = {}
  for (const [word, tree] of Object.entries(trie)) {
    const shelf = word.slice(0, 2)
    const {'': _, ...longer} = isTrie(tree) ? tree : {}
    const below = Object.keys(longer).length > 0 ? JSON.stringify(longer) : ''
    const leaf = JSON.stringify(leafOf(tree)) ?? ''
    shelves[shelf] = `${shelves[shelf] ?? '\n'}${word} ${isQuiet(word) ? ' ' : ''}${leaf}${below}\n`
  }
  return shelves
}

/** The terms of a language that begin with a word, if there are any. */
export function startAt({terms}: Language, word: string): Start | undefined {
  const shelf = word.slice(0, 2)
  const lines = Object.hasOwn(terms, shelf) ? terms[shelf]! : ''
  const line = lines.indexOf(`\n${word} `)
  if (line < 0) return undefined
  const from = line + word.length + 2
  const quiet = lines[from] === ' '
  const text = lines.slice(from + Number(quiet), lines.indexOf('\n', from))
  const below = text.indexOf('{')
  const leaf = below < 0 ? text : text.slice(0, below)
  return {
    leaf: leaf === '' ? undefined : JSON.parse(leaf),
    steps: below < 0 ? undefined : stepsIn(text.slice(below)),
    quiet
  }
}

/** Words that are looked for in a tree's JSON before it is parsed: a page asks for few, and a thousand pages for many. */
const asked = 8

/** The steps of a tree that is read when a word comes by that stands in it, or when it is asked often. */
function stepsIn(json: string): Steps {
  let tree: Trie | undefined
  let times = 0
  return (word) => {
    if (!tree && times++ < asked && !json.includes(`"${word}"`)) return undefined
    tree ??= JSON.parse(json) as Trie
    return stepIn(tree, word)
  }
}

/** The tree behind a word. */
export function stepIn(tree: Trie, word: string): Trie | Leaf | undefined {
  return Object.hasOwn(tree, word) ? tree[word] : undefined
}

/** The term that ends at the root of a tree. */
export function leafOf(tree: Trie | Leaf): Leaf | undefined {
  if (!isTrie(tree)) return tree
  const leaf = stepIn(tree, '')
  return leaf === undefined || isTrie(leaf) ? undefined : leaf
}

export function isTrie(tree: Trie | Leaf): tree is Trie {
  return typeof tree === 'object' && !Array.isArray(tree)
}
