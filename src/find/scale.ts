import {type Leanings, lineIn, shelvesOf} from '../language.js'
import type {Draft} from './drafts.js'
import type {Term} from './terms.js'
import type {Token} from './tokens.js'
import {tell} from './traits.js'

type Weights = readonly number[]

/** Tokens `from` up to `to` with what they weigh: eighths of log-odds. */
export interface Weight {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** What a word weighs, alone and before others. */
interface Weighed {
  readonly own: Weights | undefined
  readonly pairs: ReadonlyMap<string, Weights> | undefined
}

/** Weighs sentences that no construction decides. */
export interface Scale {
  /** What a sentence, of a page or asked about `alone`, claims by the weight of its words, if they weigh enough. */
  weigh(tokens: readonly Token[], terms: readonly Term[], alone: boolean): Draft | undefined
  /** Whether the words of a sentence weigh against any claim. */
  weighsAgainst(tokens: readonly Token[], terms: readonly Term[]): boolean
  /** The words of a sentence with what they weigh for the kind that it leans to most, the heaviest first. */
  weights(tokens: readonly Token[], terms: readonly Term[]): Weight[]
}

/** Weight from which a statement that somebody asks about claims something: odds of some ten to one. */
const least = 18
/** What a sentence of a page has to weigh more: most statements that are asked about are claims, few sentences of a page. */
const unasked = 18
/** The kind of claims that constructions alone find: what leans to it is no other claim. */
const other = 'other'
/** Weight against any claim from which constructions are not believed: odds of some fifty to one. */
const doubt = 36
/** Words that a scale keeps, so that a file of random ones cannot grow it without end. */
const most = 20_000

/** A scale with a language's weights. */
export function scaleOf({kinds, endings, start, traits, concepts, words}: Leanings): Scale {
  const shelves = shelvesOf(words)
  const begin = weightsOf(start)
  const ofTraits = tableOf(traits)
  const ofConcepts = tableOf(concepts)
  const known = new Map<string, Weighed>()

  function weighed(stem: string): Weighed {
    const before = known.get(stem)
    if (before) return before
    const made = weighedIn(lineIn(shelves, stem))
    if (known.size < most) known.set(stem, made)
    return made
  }

  function sumOf(tokens: readonly Token[], terms: readonly Term[]): number[] {
    const sum = [...begin]
    const add = (weights: Weights | undefined) => {
      if (weights) for (let at = 0; at < sum.length; at++) sum[at]! += weights[at]!
    }
    tell(tokens, terms, endings, {
      word: (stem) => add(weighed(stem).own),
      pair: (stem, next) => add(weighed(stem).pairs?.get(next)),
      concept: (path) => add(ofConcepts.get(path)),
      trait: (name) => add(ofTraits.get(name))
    })
    return sum
  }

  return {
    weigh(tokens, terms, alone) {
      const sum = sumOf(tokens, terms)
      const best = Math.max(...sum)
      const kind = sum.indexOf(best)
      if (best < least + (alone ? 0 : unasked) || kinds[kind] === other) return undefined
      const [from, last] = [tokens.findIndex(isWord), tokens.findLastIndex(isWord)]
      return {from, to: last + 1, effects: ['effect.named'], targets: [`leaning.${kinds[kind]}`]}
    },
    weighsAgainst: (tokens, terms) => Math.max(...sumOf(tokens, terms)) < -doubt,
    weights(tokens, terms) {
      const sum = sumOf(tokens, terms)
      const kind = sum.indexOf(Math.max(...sum))
      const found = new Map<string, Weight>()
      const add = (from: number, to: number, weights: Weights | undefined) => {
        const key = `${from} ${to}`
        const weight = (found.get(key)?.weight ?? 0) + (weights?.[kind] ?? 0)
        found.set(key, {from, to, weight})
      }
      let at = 0
      tell(tokens, terms, endings, {
        word: (stem, token) => {
          at = tokens.indexOf(token, at)
          add(at, at + 1, weighed(stem).own)
        },
        // A pair is told behind its second word.
        pair: (stem, next) => add(at - 1, at + 1, weighed(stem).pairs?.get(next)),
        concept: (path, {from, to}) => add(from, to, ofConcepts.get(path)),
        trait: () => {}
      })
      return [...found.values()].sort((one, other) => other.weight - one.weight || one.from - other.from)
    }
  }
}

function isWord({word}: Token): boolean {
  return word
}

function weighedIn(line: string | undefined): Weighed {
  const [own = '', ...pairs] = (line ?? '').split('\t')
  return {
    own: own === '' ? undefined : weightsOf(own),
    pairs: pairs.length > 0 ? new Map(pairs.map(pairOf)) : undefined
  }
}

function pairOf(text: string): [string, Weights] {
  const blank = text.indexOf(' ')
  return [text.slice(0, blank), weightsOf(text.slice(blank + 1))]
}

function weightsOf(text: string): Weights {
  return text.split(' ').map(Number)
}

function tableOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Weights> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, weightsOf(text)]))
}
