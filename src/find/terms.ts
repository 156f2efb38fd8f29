import {
  type Form,
  forms,
  isTrie,
  type Language,
  type Leaf,
  leafOf,
  type Sense,
  type Small,
  type Steps,
  senseAt,
  shelvesOf,
  startIn,
  stepIn
} from '../language.js'
import {isWordCharacter, someWord} from '../letters.js'
import {closedReader} from './closed.js'
import {isApart, isMixed, plain, unmasked} from './disguise.js'
import type {Draft} from './drafts.js'
import {gapsOf} from './gaps.js'
import {type Meaning, meaningOf} from './meaning.js'
import {coinage, humpsOf, named, type Pieces} from './names.js'
import {scaleOf, type Weight} from './scale.js'
import {type Splitter, splitterOf} from './splitter.js'
import {type Token, wordsOf} from './tokens.js'

/** A term of the language pack in a sentence: tokens `from` up to `to`, exclusive. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
}

/** A language pack made ready for matching. */
export interface Lexicon {
  readonly language: Language
  /** How its texts are cut into sentences; nothing where the parser for English does it. */
  readonly splitter: Splitter | undefined
  /** The words and signs of a short text that is one sentence. */
  words(text: string): readonly Token[]
  /** The terms in tokens, longest first, never overlapping; in the order of the sentence. */
  terms(tokens: readonly Token[]): Term[]
  /** What a word means that stands alone. */
  word(text: string): Meaning | undefined
  /** The form that a word would have if it were a verb, by its ending. */
  formOf(word: string): Form | undefined
  /** Whether a word is in the language's list for a use of small words. */
  isSmall(text: string, use: Small): boolean
  /** Whether a text holds any word by which a term can begin: without one, no term is in it. */
  triggers(text: string): boolean
  /** What a sentence that no construction decides claims by the weight of its words. */
  weigh(tokens: readonly Token[], terms: readonly Term[], alone: boolean): Draft | undefined
  /** Whether the words of a sentence weigh against any claim. */
  weighsAgainst(tokens: readonly Token[], terms: readonly Term[]): boolean
  /** The words of a sentence with what they weigh, the heaviest first. */
  weights(tokens: readonly Token[], terms: readonly Term[]): readonly Weight[]
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

/** What is known of a word by which a term may begin. */
interface Entry {
  readonly start: Node | undefined
  /** What it means that no list has, by how it begins and ends. */
  readonly derived: Meaning | undefined
  /** What it speaks of as a made-up name, by its stem. */
  readonly named: Meaning | undefined
  /** A term can begin with it that makes a claim. */
  readonly loud: boolean
  /** No term begins with it, and none is hidden in it. */
  readonly dull: boolean
}

/** A place in the tree of terms, made when the first text comes by. */
interface Node {
  readonly leaf: Leaf | undefined
  /** What the term means that ends here. */
  readonly meaning: Meaning | undefined
  /** What comes after it, and what of that was read. */
  readonly steps: Steps | undefined
  readonly known: Map<string, Node>
}

/** The terms that begin with a word. */
interface Start {
  readonly node: Node
  /** None of them can make a claim by itself. */
  readonly quiet: boolean
}

function makeLexicon(language: Language): Lexicon {
  const concepts = language.concepts.split('\n')
  const shelves = shelvesOf(language.terms)
  const except = new Set(language.except)
  const suffixes = Object.entries(language.suffixes).sort((a, b) => b[0].length - a[0].length)
  const prefixes = Object.entries(language.prefixes)
  const stems = new Map(Object.entries(language.stems))
  const numbers = new Set(language.numbers)
  const [and] = language.small.and
  const roots = new Set(language.roots)
  const pieces: Pieces = {
    meaningOf: (words) => {
      let node = startOf(words[0]!)?.node
      for (const word of words.slice(1)) node = node && step(node, word)
      return node?.meaning
    },
    stemOf: (start) => stems.get(start),
    isRoot: (word) => roots.has(word),
    effectOf: (word) => language.endings[word]
  }
  const listed = new Map<Leaf, Meaning>()
  const inCapitals = new Map<Leaf, Meaning>()
  const entries = new Map<string, Entry>()
  const scale = language.leanings ? scaleOf(language.leanings) : undefined
  const starts = new Map<string, Start>()
  const closed =
    language.compounds &&
    closedReader(language.compounds, (word) => {
      const leaf = startOf(word)?.node.leaf
      return leaf === undefined ? undefined : sensesAt(leaf)
    })
  const gaps = gapsOf(language.gapped)
  const meaningOfLeaf = (leaf: Leaf) => meaningAt(leaf, listed)

  /** "2000", "20lb". */
  const isCount = (word: string) => {
    const unit = word.replace(/^\d+/, '')
    return unit === '' || language.units.includes(unit)
  }
  const isNumber = (word: string) => {
    const code = word.charCodeAt(0)
    return code >= 0x30 && code <= 0x39 ? isCount(word) : numbers.has(word)
  }

  /** A pack holds thousands of words: each is read when a text has it. */
  function startOf(word: string): Start | undefined {
    const known = starts.get(word)
    if (known) return known
    const start = startIn(shelves, word)
    if (!start) return undefined
    const made = {node: nodeOf(start.leaf, start.steps), quiet: start.quiet}
    starts.set(word, made)
    return made
  }

  function nodeOf(leaf: Leaf | undefined, steps: Steps | undefined): Node {
    return {leaf, meaning: leaf === undefined ? undefined : meaningAt(leaf, listed), steps, known: new Map()}
  }

  function step(node: Node, word: string): Node | undefined {
    const known = node.known.get(word)
    if (known || !node.steps) return known
    const tree = node.steps(word)
    if (tree === undefined) return word !== '#' && isNumber(word) ? step(node, '#') : undefined
    const made = nodeOf(leafOf(tree), isTrie(tree) ? (next) => stepIn(tree, next) : undefined)
    node.known.set(word, made)
    return made
  }

  function meaningAt(leaf: Leaf, cache: Map<Leaf, Meaning>): Meaning {
    const known = cache.get(leaf)
    if (known) return known
    const senses = sensesAt(leaf)
    const made = meaningOf(cache === inCapitals ? senses.map(spelledOut) : senses)
    cache.set(leaf, made)
    return made
  }

  function sensesAt(leaf: Leaf): readonly Sense[] {
    const numbers = typeof leaf === 'number' ? [leaf] : leaf
    return numbers.map((number) => senseAt(concepts, number))
  }

  function entryOf(word: string): Entry {
    const known = entries.get(word)
    if (known) return known
    const own = startOf(word)
    const start = (own ?? (isNumber(word) ? startOf('#') : undefined))?.node
    const derived = start?.meaning ? undefined : derive(word)
    const named = start?.meaning ? undefined : nameOf(word)
    const mixed = isMixed(word)
    const entry = {
      start,
      derived,
      named,
      // A number is loud by the word behind it, if at all.
      loud:
        gaps.isStart(word) ||
        (own ? !own.quiet : Boolean(derived ?? named) || (mixed && diseaseOf(plain(word)) !== undefined)),
      dull: !(start || derived || named || mixed) && word.length > 1
    }
    if (entries.size < most) entries.set(word, entry)
    return entry
  }

  function derive(word: string): Meaning | undefined {
    if (word.length < 6 || except.has(word)) return undefined
    for (const [prefix, concept] of prefixes) {
      if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue
      const leaf = startOf(word.slice(prefix.length))?.node.leaf
      const inner = leaf === undefined ? none : sensesAt(leaf)
      const targets = inner.filter((sense) =>
        /^(?:disease|symptom|drug\.pathogen|marker|polysemous)/.test(sense.concept)
      )
      if (targets.length > 0) return meaningOf([{concept, role: 'adjective', form: 'base'}, ...targets])
    }
    const halves = closed?.sensesOf(word)
    if (halves) return meaningOf(halves)
    const suffix = suffixes.find(([end]) => word.endsWith(end))
    return suffix && meaningOf([{concept: `${suffix[1]}.${word}`, role: 'term', form: 'base'}])
  }

  function nameOf(word: string): Meaning | undefined {
    if (word.length < 6 || except.has(word)) return undefined
    return named(word, pieces)
  }

  /** The longest term along a path of the tree of terms. */
  function walk(tokens: readonly Token[], from: number, start: Node | undefined, acronym: boolean): Term | undefined {
    let found: Term | undefined
    let to = from + 1
    for (let node = start; node !== undefined; ) {
      if (node.meaning) found = {from, to, meaning: acronym ? meaningAt(node.leaf!, inCapitals) : node.meaning}
      // "E. coli": the point of an initial.
      if (tokens[to]?.text === '.' && tokens[to - 1]!.text.length === 1) to++
      const next = tokens[to]
      // "Cold & flu": packs write the word.
      const word = next?.text === '&' ? and : next?.word ? next.text : undefined
      if (word === undefined) break
      node = step(node, word)
      to++
    }
    return found
  }

  function longest(tokens: readonly Token[], from: number, shouted: boolean): Term | undefined {
    const token = tokens[from]!
    const compound = closed && hyphened(tokens, from)
    if (compound) return compound
    const entry = entryOf(token.text)
    const pieced = token.humps || (token.capital && tokens[from + 1]?.joined)
    if (entry.dull && !pieced && tokens[from - 1]?.text !== '#') return undefined
    const hidden = token.text.length === 1 ? disguised(tokens, from) : undefined
    if (hidden) return hidden
    // "ADD two scoops": at the start of a sentence before a small letter, a word is in capitals for stress.
    const acronym = token.upper && !shouted && !(from === 0 && tokens[1]?.word && !tokens[1].capital)
    const own = walk(tokens, from, entry.start, acronym)
    // "Two hours" is so many hours, though "two" is a word of its own.
    const counted = isNumber(token.text) ? walk(tokens, from, startOf('#')?.node, acronym) : undefined
    const found = counted && counted.to > (own?.to ?? from) ? counted : own
    if (found) return found
    const name = pieced ? coinage(tokens, from, pieces) : undefined
    if (name) return name
    const meaning = entry.derived ?? (token.capital ? entry.named : undefined)
    return meaning ? {from, to: from + 1, meaning} : disguised(tokens, from)
  }

  /** A compound with a hyphen: "B12-brist", "D-vitaminbrist", and the "hjärt-" of "hjärt- och kärlhälsa". */
  function hyphened(tokens: readonly Token[], from: number): Term | undefined {
    const halved = closed?.suspended(tokens, from)
    // The hyphen is a part of the word.
    if (halved) return {from, to: from + 2, meaning: meaningOf(halved)}
    if (!tokens[from + 1]?.joined) return undefined
    let to = from + 2
    while (tokens[to]?.joined) to++
    const last = tokens[to - 1]!.text
    const before = tokens.slice(from, to - 1)
    const senses = headedBy(before, last) ?? headedIn(before, tokens[to - 1]!)
    return senses && {from, to, meaning: meaningOf(senses)}
  }

  function headedBy(before: readonly Token[], head: string): readonly Sense[] | undefined {
    const first = walk(before, 0, startOf(before[0]!.text)?.node, false)
    const leaf = first?.to === before.length ? leafAt(before) : undefined
    return leaf === undefined ? undefined : closed?.headed(sensesAt(leaf), head)
  }

  /** "D-vitaminbrist": the last word holds the second half. */
  function headedIn(before: readonly Token[], last: Token): readonly Sense[] | undefined {
    for (const [start, head] of closed?.cuts(last.text) ?? []) {
      const senses = headedBy([...before, {...last, text: start}], head)
      if (senses) return senses
    }
    return undefined
  }

  function leafAt(tokens: readonly Token[]): Leaf | undefined {
    let node = startOf(tokens[0]!.text)?.node
    for (const {text} of tokens.slice(1)) node = node && step(node, text)
    return node?.leaf
  }

  /** The meaning of a word, if the word by itself names an illness. */
  function diseaseOf(word: string): Meaning | undefined {
    const meaning = word.length > 3 ? startOf(word)?.node.meaning : undefined
    return meaning?.targets.some((concept) => concept.startsWith('disease.')) ? meaning : undefined
  }

  /** An illness whose name is spelled so that no search finds it. */
  function disguised(tokens: readonly Token[], from: number): Term | undefined {
    const found = unmasked(tokens, from, diseaseOf)
    return found && {from, to: found.to, meaning: found.name}
  }

  /** Whether a number and the word behind it begin a term: "20 pounds". */
  function isCounted(number: string, word: string): boolean {
    if (!isNumber(number)) return false
    const counted = startOf('#')
    return counted !== undefined && step(counted.node, word) !== undefined
  }

  const isWord = (word: string) => startOf(word) !== undefined || gaps.isEnd(word)
  const splitter = splitterOf(language, isWord)
  const {spaces} = language.writing ?? {spaces: true}

  const inflections = Object.entries(language.inflections).sort((a, b) => b[0].length - a[0].length)

  return {
    language,
    splitter,
    words: splitter ? splitter.words : wordsOf,
    word: (text) => startOf(text)?.node.meaning,
    isSmall: (text, use) => language.small[use].includes(text),
    formOf(word) {
      if (word.length < shortest || !(language.writing ? isWordCharacter(word) : /^[a-z]/.test(word))) return undefined
      const form = inflections.find(([end]) => word.endsWith(end))?.[1] ?? 'base'
      return forms.find((one) => one === form)
    },
    terms(tokens) {
      const terms: Term[] = []
      // A line all in capitals says nothing by its capitals.
      const shouted = !tokens.some(
        (token) => token.word && !token.upper && token.text.length > 1 && !/^\d/.test(token.text)
      )
      const taken = new Set<number>()
      for (let at = 0; at < tokens.length; ) {
        const found = tokens[at]!.word && !taken.has(at) ? longest(tokens, at, shouted) : undefined
        const term = found && found.to > at + 1 ? found : (gaps.at(tokens, at, taken, meaningOfLeaf) ?? found)
        if (term) terms.push(term)
        at = term ? term.to : at + 1
      }
      return terms
    },
    weigh: (tokens, terms, alone) => scale?.weigh(tokens, terms, alone),
    weighsAgainst: (tokens, terms) => scale?.weighsAgainst(tokens, terms) ?? false,
    weights: (tokens, terms) => scale?.weights(tokens, terms) ?? [],
    triggers(text) {
      // A run of letters is no word there.
      if (!spaces && /[^\0-\u2fff]/.test(text)) return true
      let last = ''
      const isLoud = (written: string) => {
        const word = written.toLowerCase()
        const found =
          entryOf(word).loud ||
          isCounted(last, word) ||
          roots.has(word) ||
          (written !== word && humpsOf(written) !== undefined)
        last = word
        return found
      }
      return someWord(text, isLoud) || isApart(text) || text.includes('#')
    }
  }
}

/** Words that a table keeps, so that a file of random ones cannot grow it without end. */
const most = 20_000
const none: readonly Sense[] = []
/** Letters of a verb that no list has, at least: the short ones are listed. */
const shortest = 4

/** Letters that name an illness, where they stand in capitals. */
function spelledOut(sense: Sense): Sense {
  return sense.concept.startsWith('acronym.') ? {...sense, concept: sense.concept.replace('acronym', 'disease')} : sense
}
