import type {Language, Leaf, Sense, Trie} from '../language.js'
import type {Token} from './sentences.js'

/** A term of the language pack in a sentence: tokens `from` up to `to`, exclusive. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

/** What the senses of a term say, sorted by the part that each can play in a claim. */
export interface Meaning {
  readonly verb: readonly Sense[]
  readonly noun: readonly Sense[]
  readonly adjective: readonly Sense[]
  readonly before: readonly Sense[]
  /** Concepts that are no effects. */
  readonly concepts: readonly string[]
  /** Those of them that an effect can act on. */
  readonly targets: readonly string[]
  /** Nutrients: targets of a level, agents of any other effect. */
  readonly nutrients: readonly string[]
}

/** A language pack made ready for matching. */
export interface Lexicon {
  readonly language: Language
  /** The terms in tokens, longest first, never overlapping; in the order of the sentence. */
  terms(tokens: readonly Token[]): Term[]
  /** Whether a text holds any word by which a term can begin: without one, no term is in it. */
  triggers(text: string): boolean
}

const targetRoots = /^(?:function|structure|marker|symptom|natural|disease|drug|general|polysemous)\b/

function meaningOf(senses: readonly Sense[]): Meaning {
  const effects = senses.filter((sense) => sense.role !== 'term')
  const concepts = senses.filter((sense) => sense.role === 'term').map((sense) => sense.concept)
  return {
    verb: effects.filter((sense) => sense.role === 'verb'),
    noun: effects.filter((sense) => sense.role === 'noun'),
    adjective: effects.filter((sense) => sense.role === 'adjective'),
    before: effects.filter((sense) => sense.role === 'before'),
    concepts,
    targets: concepts.filter((concept) => targetRoots.test(concept)),
    nutrients: concepts.filter((concept) => /^nutrient\b/.test(concept))
  }
}

const lexicons = new WeakMap<Language, Lexicon>()

/** The lexicon of a language pack; made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const made = makeLexicon(language)
  lexicons.set(language, made)
  return made
}

function makeLexicon(language: Language): Lexicon {
  const starts = new Map(Object.entries(language.trie))
  const except = new Set(language.except)
  const suffixes = Object.entries(language.suffixes).sort((a, b) => b[0].length - a[0].length)
  const prefixes = Object.entries(language.prefixes)
  const stems = Object.entries(language.stems)
  const quiet = new Set(language.quiet)
  const listed = new Map<Leaf, Meaning>()
  const derivedFrom = new Map<string, Meaning | null>()

  function meaningAt(node: Trie | Leaf): Meaning | undefined {
    const leaf = leafAt(node)
    if (leaf === undefined) return undefined
    const known = listed.get(leaf)
    if (known) return known
    const made = meaningOf(sensesAt(language, leaf))
    listed.set(leaf, made)
    return made
  }

  /** What a word means that no list has, by how it begins and ends. */
  function derived(word: string): Meaning | null {
    if (word.length < 6 || except.has(word)) return null
    const known = derivedFrom.get(word)
    if (known !== undefined) return known
    const senses = derive(word)
    const made = senses.length > 0 ? meaningOf(senses) : null
    // Bounded, so that a file of random words cannot grow it without end.
    if (derivedFrom.size < 20_000) derivedFrom.set(word, made)
    return made
  }

  function derive(word: string): readonly Sense[] {
    for (const [prefix, concept] of prefixes) {
      if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue
      const rest = starts.get(word.slice(prefix.length))
      const leaf = rest === undefined ? undefined : leafAt(rest)
      const inner = leaf === undefined ? none : sensesAt(language, leaf)
      const targets = inner.filter((sense) =>
        /^(?:disease|symptom|drug\.pathogen|marker|polysemous)/.test(sense.concept)
      )
      if (targets.length > 0) return [{concept, role: 'adjective', form: 'base'}, ...targets]
    }
    for (const [suffix, concept] of suffixes) {
      if (word.endsWith(suffix)) return [{concept: `${concept}.${word}`, role: 'term', form: 'base'}]
    }
    return none
  }

  /** What a made-up name speaks of by its stem. */
  function named(word: string): Meaning | null {
    const stem = word.length > 5 && !except.has(word) ? stems.find(([start]) => word.startsWith(start)) : undefined
    return stem ? meaningOf([{concept: `${stem[1]}.${stem[0]}`, role: 'term', form: 'base'}]) : null
  }

  function longest(tokens: readonly Token[], from: number): Term | undefined {
    const token = tokens[from]!
    const start = starts.get(token.text)
    let found: Term | undefined
    let node: Trie | Leaf | undefined = start
    let to = from + 1
    while (node !== undefined) {
      const meaning = meaningAt(node)
      if (meaning) found = {from, to, meaning}
      const next = tokens[to]
      if (!next?.word) break
      node = step(node, next.text)
      to++
    }
    if (found) return found
    const meaning = derived(token.text) ?? (token.capital ? named(token.text) : null)
    return meaning ? {from, to: from + 1, meaning} : undefined
  }

  return {
    language,
    terms(tokens) {
      const terms: Term[] = []
      for (let at = 0; at < tokens.length; ) {
        const term = tokens[at]!.word ? longest(tokens, at) : undefined
        if (term) terms.push(term)
        at = term ? term.to : at + 1
      }
      return terms
    },
    triggers(text) {
      for (const match of text.matchAll(words)) {
        const word = match[0].toLowerCase()
        if (starts.has(word) ? !quiet.has(word) : (derived(word) ?? named(word))) return true
      }
      return false
    }
  }
}

const none: readonly Sense[] = []
const words = /[\p{L}\p{N}]+/gu

function step(node: Trie | Leaf, word: string): Trie | Leaf | undefined {
  if (!isTrie(node)) return undefined
  if (Object.hasOwn(node, word)) return node[word]
  return isNumber(word) && Object.hasOwn(node, '#') ? node['#'] : undefined
}

function leafAt(node: Trie | Leaf): Leaf | undefined {
  if (!isTrie(node)) return node
  const leaf = Object.hasOwn(node, '') ? node[''] : undefined
  return leaf === undefined || isTrie(leaf) ? undefined : leaf
}

function isTrie(node: Trie | Leaf): node is Trie {
  return typeof node === 'object' && !Array.isArray(node)
}

function sensesAt(language: Language, leaf: Leaf): readonly Sense[] {
  const numbers = typeof leaf === 'number' ? [leaf] : leaf
  return numbers.map((number) => language.senses[number]!)
}

function isNumber(word: string): boolean {
  return /^\d+(?:k|lb|lbs|kg)?$/.test(word)
}
