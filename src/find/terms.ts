import type {Language, Leaf, Sense, Trie} from '../language.js'
import {someWord} from '../letters.js'
import {isApart, isMixed, plain, unmasked} from './disguise.js'
import {type Meaning, meaningOf} from './meaning.js'
import type {Token} from './sentences.js'

/** A term of the language pack in a sentence: tokens `from` up to `to`, exclusive. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

/** A language pack made ready for matching. */
export interface Lexicon {
  readonly language: Language
  /** The terms in tokens, longest first, never overlapping; in the order of the sentence. */
  terms(tokens: readonly Token[]): Term[]
  /** Whether a text holds any word by which a term can begin: without one, no term is in it. */
  triggers(text: string): boolean
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
  /** Small words that are known to begin no term. */
  const dull = new Set<string>()

  const isNumber = (word: string) => {
    const code = word.charCodeAt(0)
    return code >= 0x30 && code <= 0x39 ? /^\d+(?:k|lb|lbs|kg)?$/.test(word) : numbers.has(word)
  }

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
    if (derivedFrom.size < most) derivedFrom.set(word, made)
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
    if (dull.has(token.text) && !token.capital && tokens[from - 1]?.text !== '#') return undefined
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
    const last = meaning ? {from, to: from + 1, meaning} : disguised(tokens, from)
    if (!last && start === undefined && dull.size < most && isPlain(token)) dull.add(token.text)
    return last
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
    if (starts.has(word)) return !quiet.has(word)
    return (derived(word) ?? named(word)) !== null || (isMixed(word) && diseaseOf(plain(word)) !== undefined)
  }

  /** Whether a number and the word behind it begin a term: "20 pounds". */
  function isCounted(number: string, word: string): boolean {
    const node = starts.get('#')
    return node !== undefined && isNumber(number) && step(node, word, isNumber) !== undefined
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
      let last = ''
      const loud = (written: string) => {
        const word = written.toLowerCase()
        const found = isLoud(word) || isCounted(last, word)
        last = word
        return found
      }
      return someWord(text, loud) || isApart(text) || text.includes('#')
    }
  }
}

/** Words that a table keeps, so that a file of random ones cannot grow it without end. */
const most = 20_000
const none: readonly Sense[] = []

/** A word that no reading but its own is tried of: in small letters, longer than a letter, without digits inside. */
function isPlain({text, capital}: Token): boolean {
  return !capital && text.length > 1 && !isMixed(text)
}
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
