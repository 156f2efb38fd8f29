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
  /** Words that take back what the statement denies: "need not", "not true". */
  readonly hollow: readonly string[]
  /** The same words of other languages, by tag: a page may print the statement in one of them. */
  readonly translations: Readonly<Record<string, Omit<StatementWords, 'translations'>>>
}

/**
 * What sentences lean to by their words, where no construction decides; learnt from labelled sentences. Weights are eighths
 * of log-odds against "claims nothing", one for each of `kinds`.
 */
export interface Leanings {
  /** Concepts that a sentence can lean to, under `leaning`: `function`, `illness`. */
  readonly kinds: readonly string[]
  /** Endings that are cut off words, the first that fits. */
  readonly endings: readonly string[]
  /** The weights of any sentence. */
  readonly start: string
  readonly traits: Readonly<Record<string, string>>
  readonly concepts: Readonly<Record<string, string>>
  /** Words as `shelve` puts up terms: behind a word its weights, and behind a tab each next word with those of the two. */
  readonly words: string
}

/** What a second half of a compound makes of the first. */
export interface CompoundRule {
  /** It has an effect on it, adds a concept to it, or is something that the first only describes. */
  readonly does: 'acts' | 'adds' | 'is'
  readonly concept: string
  /** Concepts of which the first half must have one; any known word where there is none, any word where one is `*`. */
  readonly on: readonly string[]
}

/** How a language writes words together. */
export interface Compounds {
  /** Letters between two halves: `s`. */
  readonly links: readonly string[]
  /** Endings that a word loses as a first half: `hjärna` is `hjärn`. */
  readonly restores: readonly string[]
  /** First halves that are no words, with their concept; an empty one where they say nothing. */
  readonly firsts: Readonly<Record<string, string>>
  /** Second halves in all forms, with the numbers of their rules. */
  readonly heads: Readonly<Record<string, readonly number[]>>
  readonly rules: readonly CompoundRule[]
}

/** How a language is written, where it is not as English is. */
export interface Writing {
  /** What stands before a point that ends no sentence: `dvs`, `t.ex`; `#` is a number. */
  readonly abbreviations: readonly string[]
  /** Words that lose their end to the next one, before an apostrophe: `l`, `qu`. */
  readonly elisions: readonly string[]
  /** Endings that are no part of a word: `'s`, `:n`. */
  readonly possessives: readonly string[]
  /** Whether blanks stand between words. Without them, a text is cut into the longest words that the pack has. */
  readonly spaces: boolean
  /** Where the mark of a sentence stands. */
  readonly mark: MarkPlace
  /** Where a denial may stand, seen from what it denies. */
  readonly negation: readonly Side[]
}

export const markPlaces = ['after-stop', 'before-stop', 'before-sentence'] as const
export type MarkPlace = (typeof markPlaces)[number]
export const sides = ['before', 'inside', 'behind'] as const
export type Side = (typeof sides)[number]

/** A term with other words between its first and its last: the last words, and its senses. */
export interface Gapped {
  readonly rest: readonly string[]
  readonly leaf: Leaf
}

/** Numbers of words that part sentences by their length. */
export const lengths = [3, 6, 10, 16, 25]

/** What else than words and concepts a sentence is weighed by: its length, how much of it is known, its signs. */
export const leaningTraits: readonly string[] = [
  ...[...lengths, 'many'].map((length) => `words.${length}`),
  ...[0, 1, 2, 3].map((quarter) => `known.${quarter}`),
  ...['mark', 'asked', 'called', 'price', 'tag', 'lead', 'bar', 'quoted', 'title', 'stop']
]

/** One language's words for the concepts that rules speak of, compiled: plain data that JSON can carry. */
export interface Language {
  readonly id: string
  readonly name: string
  readonly status: 'draft' | 'reviewed'
  /** The concepts that its terms mean, a line each. */
  readonly concepts: string
  /** Its terms as `shelve` puts them up. */
  readonly terms: string
  /** Word endings that mean a concept: `itis`. */
  readonly suffixes: Readonly<Record<string, string>>
  /** Words with such an ending that do not. */
  readonly except: readonly string[]
  /** Word endings that tell the form of a verb that no list has: `ing`; `none` where the word is no verb. */
  readonly inflections: Readonly<Record<string, string>>
  /** Word beginnings that mean an effect on the rest of the word: `anti`. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Stems by which a made-up name speaks of a concept: `arthri`. */
  readonly stems: Readonly<Record<string, string>>
  /** Stems of parts of the body in made-up names: `thyro`. */
  readonly roots: readonly string[]
  /** Endings of made-up names, and the effect that each speaks of: `eaze`. */
  readonly endings: Readonly<Record<string, string>>
  /** Words that stand for a number: `two`, `thirty`. */
  readonly numbers: readonly string[]
  /** Units that are written to a number: `20lb`. */
  readonly units: readonly string[]
  /** Small words that constructions ask for one by one, and that are no terms. */
  readonly small: Readonly<Record<Small, readonly string[]>>
  /** Endings that are cut off words where the weights of words are learnt, the first that fits. */
  readonly stemEndings: readonly string[]
  /** `null` for English, which has a parser of its own. */
  readonly writing: Writing | null
  /** Terms with other words inside, by their first: "hjälper … mot". */
  readonly gapped: Readonly<Record<string, readonly Gapped[]>>
  /** Small words by which a text is told to be in the language; those of `rulesets/tongues.yml` where there are none. */
  readonly functionWords: readonly string[]
  readonly statement: StatementWords
  readonly leanings?: Leanings | null
  /** Only of languages that write compounds as one word. */
  readonly compounds?: Compounds
}

/** What a small word does in a construction, with its words in English; the finders say what each is for. */
export const smalls = [
  /** Reads a sign for "and": "&". */
  'and',
  /** Ties a noun to what it is of: "of". */
  'of',
  /** Words of a title that need no capital: "and", "for". */
  'titling',
  /** Says that something was so until now: "anymore", "since". */
  'lately',
  /** The reader's own: "your". */
  'reader',
  /** Says that a sign is gone only where nothing that it could belong to follows: "over", "less". */
  'loose',
  /** What may follow such a word: "now", "after". */
  'closing',
  /** Stands between a value then and now: "to", "before". */
  'turning',
  /** Says what a complaint is now: "is". */
  'being',
  /** Says that somebody does it once more: "again". */
  'again',
  /** Who does it, as a story's first word: "she", "now". */
  'teller',
  /** Points at what was told, or at the word behind it: "this". */
  'pointing',
  /** Denies what follows: "no", "never". */
  'denying',
  /** Opens the time of a complaint: "when". */
  'timing',
  /** A person and "is" in one word: "she's", "am". */
  'patient',
  /** After a person who is, and before a therapy, says that he takes it no more: "off". */
  'off',
  /** Turns from what was said to another thing: "but", "though". */
  'parting',
  /** Draws what follows from what was said: "so". */
  'therefore',
  /** Tells which people: "who". */
  'whoever',
  /** Behind a denial, says that there is more to come: "only", "just". */
  'merely',
  /** Stands before what something else is measured by: "like", "than". */
  'likening',
  /** One more of the same: "another". */
  'another',
  /** Praises what it is said of: "ideal". */
  'praising',
  /** Denies for all time to come: "never". */
  'sparing',
  /** What is done with a product, and no illness: "take". */
  'taking',
  /** What a person does with an illness: "get", "catch". */
  'befalling',
  /** Behind an illness, what it comes from: "from". */
  'cause',
  /** Who may say what a seller may not: "customers". */
  'vouching',
  /** Says that something may not be said: "can't". */
  'barred',
  /** Says something: "say", "claim". */
  'saying',
  /** Words of a table of food, in which energy is a number: "kcal", "carbs". */
  'energy'
] as const

export type Small = (typeof smalls)[number]

export const roles: readonly Role[] = ['verb', 'noun', 'adjective', 'before', 'term']
/** The forms of verbs and nouns. */
export const forms: readonly Form[] = ['base', 'third', 'past', 'gerund', 'plural']

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
 * Terms as a pack keeps them: on shelves by the first two letters of their first word, a line a word. Behind its blank
 * (two if it is quiet) stands its leaf, and behind a tab each word that may come next, a blank, and the tree from there
 * on as JSON. A page has some hundreds of the thousands of words: what it has not is never read.
 */
export function shelve(trie: Trie, isQuiet: (word: string) => boolean): string {
  const shelves = new Map<string, string>()
  for (const [word, tree] of Object.entries(trie)) {
    const name = word.slice(0, 2)
    const longer = isTrie(tree) ? Object.entries(tree).filter(([next]) => next !== '') : []
    const steps = longer.map(([next, below]) => `\t${next} ${JSON.stringify(below)}`).join('')
    const leaf = JSON.stringify(leafOf(tree)) ?? ''
    shelves.set(name, `${shelves.get(name) ?? `${name}\n`}${word} ${isQuiet(word) ? ' ' : ''}${leaf}${steps}\n`)
  }
  return [...shelves.values()].join('\n')
}

/** The shelves of a language's terms, or of its leanings, by their names. */
export function shelvesOf(terms: string): ReadonlyMap<string, string> {
  return new Map(terms.split('\n\n').map((shelf) => [shelf.slice(0, shelf.indexOf('\n')), shelf]))
}

/** What a shelf has of a word: the text from behind it to the end of its line. */
export function lineIn(shelves: ReadonlyMap<string, string>, word: string): string | undefined {
  return between(shelves.get(word.slice(0, 2)) ?? '', `\n${word} `, '\n')
}

/** The terms on the shelves that begin with a word, if there are any. */
export function startIn(shelves: ReadonlyMap<string, string>, word: string): Start | undefined {
  const text = lineIn(shelves, word)
  if (text === undefined) return undefined
  const longer = text.indexOf('\t')
  const leaf = longer < 0 ? text : text.slice(0, longer)
  return {
    leaf: leaf.trim() === '' ? undefined : JSON.parse(leaf),
    steps: longer < 0 ? undefined : stepsIn(text.slice(longer)),
    quiet: text[0] === ' '
  }
}

/** Words that are looked for in a text of steps before it is taken apart: a page asks for few, a thousand pages for many. */
const asked = 8

function stepsIn(text: string): Steps {
  let trees: Map<string, string> | undefined
  let times = 0
  return (next) => {
    if (times++ === asked) trees = new Map(text.slice(1).split('\t').map(parted))
    const tree = trees ? trees.get(next) : between(text, `\t${next} `, '\t')
    return tree === undefined ? undefined : JSON.parse(tree)
  }
}

function parted(step: string): [word: string, tree: string] {
  const blank = step.indexOf(' ')
  return [step.slice(0, blank), step.slice(blank + 1)]
}

/** What stands in a text from behind one sign up to another, or to its end. */
function between(text: string, before: string, behind: string): string | undefined {
  const at = text.indexOf(before)
  if (at < 0) return undefined
  const from = at + before.length
  const end = text.indexOf(behind, from)
  return end < 0 ? text.slice(from) : text.slice(from, end)
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
