import {lengths} from '../language.js'
import type {Meaning} from './meaning.js'
import type {Term} from './terms.js'
import type {Token} from './tokens.js'

/** Hears of each word, pair of words, concept and trait of a sentence. */
export interface Ear {
  word(stem: string, token: Token): void
  pair(stem: string, next: string): void
  concept(path: string, term: Term): void
  trait(name: string): void
}

/** Tells all that a sentence is weighed by. Who learns the weights is told the same as who uses them. */
export function tell(tokens: readonly Token[], terms: readonly Term[], endings: readonly string[], ear: Ear): void {
  let before: string | undefined
  let words = 0
  let capitals = 0
  for (const token of tokens) {
    if (token.word) {
      const stem = stemOf(token.text, endings)
      words++
      if (token.capital) capitals++
      ear.word(stem, token)
      if (before !== undefined) ear.pair(before, stem)
      before = stem
    } else {
      const trait = signs[token.text[0]!]
      if (trait) ear.trait(trait)
      before = undefined
    }
  }
  let known = 0
  for (const term of terms) {
    known += term.to - term.from
    for (const path of pathsOf(term.meaning)) ear.concept(path, term)
  }
  ear.trait(`words.${lengths.find((length) => words <= length) ?? 'many'}`)
  ear.trait(`known.${words > 0 ? Math.min(3, Math.floor((known * 4) / words)) : 0}`)
  if (words > 1 && capitals * 10 >= words * 7) ear.trait('title')
  if (/^[.!?]/.test(tokens.at(-1)?.text ?? '')) ear.trait('stop')
}

const signs: Readonly<Record<string, string>> = {
  '*': 'mark',
  '†': 'mark',
  '‡': 'mark',
  '?': 'asked',
  '!': 'called',
  $: 'price',
  '#': 'tag',
  ':': 'lead',
  '|': 'bar',
  '"': 'quoted',
  '“': 'quoted'
}

/** A word without its ending; all numbers are one. */
function stemOf(word: string, endings: readonly string[]): string {
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return '0'
  if (word.length < 5) return word
  const ending = endings.find((one) => word.endsWith(one))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Steps of a concept's path that are weighed: what lies deeper is too rare to learn from. */
const depth = 3
const paths = new WeakMap<Meaning, readonly string[]>()

function pathsOf(meaning: Meaning): readonly string[] {
  const known = paths.get(meaning)
  if (known) return known
  const {verb, noun, adjective, before} = meaning
  const acting = [...verb, ...noun, ...adjective, ...before].map(({concept}) => concept)
  const found = new Set<string>()
  for (const concept of [...acting, ...meaning.concepts]) {
    const steps = concept.split('.')
    for (let end = 1; end <= Math.min(depth, steps.length); end++) found.add(steps.slice(0, end).join('.'))
  }
  const made = [...found]
  paths.set(meaning, made)
  return made
}
