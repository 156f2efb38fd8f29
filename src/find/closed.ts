import type {Compounds, Sense} from '../language.js'
import type {Token} from './tokens.js'

/** Reads words that a language writes together: "blodtryckssänkande", "hjärt- och kärlhälsa". */
export interface ClosedReader {
  /** What a word means that no list has, by its halves. */
  sensesOf(word: string): readonly Sense[] | undefined
  /** What a word means whose second half a later one holds: the "hjärt-" of "hjärt- och kärlhälsa". */
  suspended(tokens: readonly Token[], at: number): readonly Sense[] | undefined
  /** What a second half makes of a first one that is a term: the "brist" of "B12-brist". */
  headed(first: readonly Sense[], head: string): readonly Sense[] | undefined
  /** Each way to cut a word in two of which the second is such a half. */
  cuts(word: string): Generator<readonly [first: string, head: string]>
}

/** Letters of the halves at least, and of a second half that only the lists know; letters of a word at most. */
const short = {first: 2, head: 3, listed: 4}
const long = 48
/** Words that one is made of, at most, and tokens behind a suspended half within which its word stands. */
const deepest = 3
const ahead = 8
/** Concepts that a half can hand on. */
const content =
  /^(?:function|structure|marker|symptom|natural|disease|polysemous|nutrient|agent|drug|general|state|act|name|ailing)\b/
/** Those that say what a thing is, so that what stands before only describes it. */
const things = /^(?:nutrient|agent|harmless|thing)\b/

/** The mark of a word that says an effect and what it acts on. */
export const whole = 'grammar.whole'

/** A reader of a language's compounds; `listed` gives the senses of a word that is a term. */
export function closedReader(
  {links, restores, firsts, heads, rules}: Compounds,
  listed: (word: string) => readonly Sense[] | undefined
): ClosedReader {
  const table = new Map(Object.entries(heads))
  const openings = new Map(Object.entries(firsts))

  function sensesIn(word: string, depth: number): readonly Sense[] | undefined {
    // The longest second half tells most.
    for (const [start, head] of cuts(word)) {
      const first = firstOf(start, depth)
      const made = headed(first, head)
      if (made) return made
    }
    return undefined
  }

  function* cuts(word: string): Generator<readonly [string, string]> {
    if (word.length > long) return
    for (let at = short.first; at <= word.length - short.head; at++) {
      const head = word.slice(at)
      if (table.has(head) || (head.length >= short.listed && listed(head))) yield [word.slice(0, at), head]
    }
  }

  /** What a first half means: a word, with a link behind it or without the ending that it has alone, or a compound. */
  function firstOf(text: string, depth: number): readonly Sense[] | undefined {
    const stems = ['', ...links].flatMap((link) =>
      text.endsWith(link) && text.length - link.length >= short.first ? [text.slice(0, text.length - link.length)] : []
    )
    for (const stem of stems) {
      const concept = openings.get(stem)
      if (concept !== undefined) return concept === '' ? [] : [senseOf(concept)]
      for (const end of ['', ...restores]) {
        const own = listed(stem + end)?.filter(isContent)
        if (own && own.length > 0) return own
      }
    }
    if (depth <= 1) return undefined
    for (const stem of stems) {
      const own = sensesIn(stem, depth - 1)?.filter(isContent)
      if (own && own.length > 0) return own
    }
    return undefined
  }

  function headed(first: readonly Sense[] | undefined, head: string): readonly Sense[] | undefined {
    for (const index of table.get(head) ?? []) {
      const {does, concept, on} = rules[index]!
      const matched = first?.filter((sense) => on.length === 0 || on.some((root) => isUnder(sense.concept, root)))
      const any = on.includes('*') || (first !== undefined && on.length === 0)
      if (!any && !matched?.length) continue
      if (does === 'is') return [senseOf(concept)]
      const own = matched ?? []
      if (does === 'adds') return [...own, senseOf(concept)]
      if (own.length > 0) return [{concept, role: 'adjective', form: 'base'}, senseOf(whole), ...own]
    }
    const own = head.length >= short.listed && first ? listed(head) : undefined
    const named = own?.filter(isContent)
    if (!named?.length || own?.some(({role}) => role === 'verb')) return undefined
    return named.some(({concept}) => things.test(concept)) ? named : [...named, ...first!.filter(isContent)]
  }

  function suspended(tokens: readonly Token[], at: number): readonly Sense[] | undefined {
    if (!isCut(tokens, at)) return undefined
    for (let next = at + 2; next < Math.min(tokens.length, at + ahead); next++) {
      const token = tokens[next]!
      if (!token.word || isCut(tokens, next) || token.text.length < short.first + short.head) continue
      for (const [start, head] of cuts(token.text)) {
        if (!firstOf(start, deepest)) continue
        const text = tokens[at]!.text
        const made = listed(text + head)?.filter(isContent) ?? headed(firstOf(text, deepest), head)
        if (made && made.length > 0) return made
      }
      return undefined
    }
    return undefined
  }

  return {sensesOf: (word) => sensesIn(word, deepest), suspended, headed, cuts}
}

function senseOf(concept: string): Sense {
  return {concept, role: 'term', form: 'base'}
}

function isContent({concept, role}: Sense): boolean {
  return role === 'term' && content.test(concept)
}

function isUnder(concept: string, root: string): boolean {
  return concept === root || concept.startsWith(`${root}.`)
}

/** Whether a hyphen stands behind a word, and no word behind the hyphen. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const [word, hyphen] = [tokens[at], tokens[at + 1]]
  return word?.word === true && hyphen?.text === '-' && hyphen.start === word.end && !tokens[at + 2]?.joined
}
