import type {Gapped, Leaf} from '../language.js'
import type {Meaning} from './meaning.js'
import type {Term} from './terms.js'
import type {Token} from './tokens.js'

/** Finds terms with other words inside: "hjälper … mot", "trägt … bei". */
export interface Gaps {
  /** Whether such a term begins with a word. */
  isStart(word: string): boolean
  /** Whether one ends with it. */
  isEnd(word: string): boolean
  /** The term that begins at a token, on that token alone; its last words are `taken`, so that they are no terms of their own. */
  at(tokens: readonly Token[], from: number, taken: Set<number>, meaningOf: (leaf: Leaf) => Meaning): Term | undefined
}

/** Tokens between the first word of a term and its last ones, at most. */
const reach = 12

/** A finder of the gapped terms of a pack. */
export function gapsOf(gapped: Readonly<Record<string, readonly Gapped[]>>): Gaps {
  const starts = new Map(Object.entries(gapped))
  const ends = new Set([...starts.values()].flatMap((all) => all.flatMap(({rest}) => rest)))
  return {
    isStart: (word) => starts.has(word),
    isEnd: (word) => ends.has(word),
    at(tokens, from, taken, meaningOf) {
      const all = starts.get(tokens[from]!.text)
      if (!all || taken.has(from)) return undefined
      for (let at = from + 1; at < Math.min(tokens.length, from + reach); at++) {
        const token = tokens[at]!
        if (!token.word && /^[.,;:!?…。！？、—]/.test(token.text)) return undefined
        const found = all.find(({rest}) => rest.every((word, index) => tokens[at + index]?.text === word))
        if (!found) continue
        const end = at + found.rest.length
        if (at === from + 1) return {from, to: end, meaning: meaningOf(found.leaf)}
        for (let one = at; one < end; one++) taken.add(one)
        return {from, to: from + 1, meaning: meaningOf(found.leaf)}
      }
      return undefined
    }
  }
}
