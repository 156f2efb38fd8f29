import type {Language, Leaf, Sense, Trie} from '../language.js'
import {someWord} from '../letters.js'
import {isApart, isMixed, plain, unmasked} from './disguise.js'
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
  /** How a person is or what a body does: "alert", "breathe". Only effects that take such a complement act on them. */
  readonly complements: readonly string[]
  /** Every path at or above its concepts: `grammar`, `grammar.stop`. */
  readonly paths: ReadonlySet<string>
}

/** A language pack made ready for matching. */
export interface Lexicon {
  readonly language: Language
  /** The terms in tokens, longest first, never overlapping; in the order of the sentence. */
  terms(tokens: readonly Token[]): Term[]
  /** Whether a text holds any word by which a term can begin: without one, no term is in it. */
  triggers(text: string): boolean
}

const targetRoots = /^(?:evidence|expert|function|structure|marker|symptom|natural|disease|drug|general|polysemous)\b/

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
    nutrients: concepts.filter((concept) => /^nutrient\b/.test(concept)),
    complements: concepts.filter((concept) => /^(?:state|act)\b/.test(concept)),
    paths: new Set(concepts.flatMap(pathsTo))
  }
}

/** A concept's path and those above it. */
function pathsTo(concept: string): string[] {
  const steps = concept.split('.')
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
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
  const numbers = new Set(language.numbers)
  const listed = new Map<Leaf, Meaning>()
  const inCapitals = new Map<Leaf, Meaning>()
  const derivedFrom = new Map<string, Meaning | null>()

  const isNumber = (word: string) => /^\d+(?:k|lb|lbs|kg)?$/.test(word) || numbers.has(word)

  function meaningAt(node: Trie | Leaf, acronym: boolean): Meaning | undefined {
    const leaf = leafAt(node)
    if (leaf === undefined) return undefined
    const cache = acronym ? inCapitals : listed
    const known = cache.get(leaf)
    if (known) return known
    const senses = sensesAt(language, leaf)
    const made = meaningOf(acronym ? senses.map(spelledOut) : senses)
    cache.set(leaf, made)
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

  function longest(tokens: readonly Token[], from: number, shouted: boolean): Term | undefined {
    const token = tokens[from]!
    const hidden = token.text.length === 1 ? disguised(tokens, from) : undefined
    if (hidden) return hidden
    // "ADD two scoops": at the start of a sentence before a small letter, a word is in capitals for stress.
    const stressed = from === 0 && tokens[1]?.word && !tokens[1].capital
    const acronym = token.upper && !shouted && !stressed
    const start = starts.get(token.text) ?? (isNumber(token.text) ? starts.get('#') : undefined)
    let found: Term | undefined
    let node: Trie | Leaf | undefined = start
    let to = from + 1
    while (node !== undefined) {
      const meaning = meaningAt(node, acronym)
      if (meaning) found = {from, to, meaning}
      // "E. coli": the point of an initial.
      if (tokens[to]?.text === '.' && tokens[to - 1]!.text.length === 1) to++
      const next = tokens[to]
      if (!next?.word) break
      node = step(node, next.text, isNumber)
      to++
    }
    if (found) return found
    const meaning = derived(token.text) ?? (token.capital ? named(token.text) : null)
    return meaning ? {from, to: from + 1, meaning} : disguised(tokens, from)
  }

  /** The meaning of a word, if the word by itself names an illness. */
  function diseaseOf(word: string): Meaning | undefined {
    const start = word.length > 3 ? starts.get(word) : undefined
    const meaning = start === undefined ? undefined : meaningAt(start, false)
    return meaning?.targets.some((concept) => concept.startsWith('disease.')) ? meaning : undefined
  }

  /** An illness whose name is spelled so that no search finds it. */
  function disguised(tokens: readonly Token[], from: number): Term | undefined {
    const found = unmasked(tokens, from, diseaseOf)
    return found && {from, to: found.to, meaning: found.name}
  }

  function isLoud(word: string): boolean {
    const loud = starts.has(word) ? !quiet.has(word) : (derived(word) ?? named(word))
    return (
      Boolean(loud) || (isNumber(word) && starts.has('#')) || (isMixed(word) && diseaseOf(plain(word)) !== undefined)
    )
  }

  return {
    language,
    terms(tokens) {
      const terms: Term[] = []
      // A line all in capitals says nothing by its capitals.
      const shouted = !tokens.some(
        (token) => token.word && !token.upper && token.text.length > 1 && !/^\d/.test(token.text)
      )
      for (let at = 0; at < tokens.length; ) {
        const term = tokens[at]!.word ? longest(tokens, at, shouted) : undefined
        if (term) terms.push(term)
        at = term ? term.to : at + 1
      }
      return terms
    },
    triggers(text) {
      return someWord(text, (written) => isLoud(written.toLowerCase())) || isApart(text) || text.includes('#')
    }
  }
}

const none: readonly Sense[] = []
/** Letters that name an illness, where they stand in capitals. */
function spelledOut(sense: Sense): Sense {
  return sense.concept.startsWith('acronym.') ? {...sense, concept: sense.concept.replace('acronym', 'disease')} : sense
}

function step(node: Trie | Leaf, word: string, isNumber: (word: string) => boolean): Trie | Leaf | undefined {
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
