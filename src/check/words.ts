import type {Rule, Texts} from '../ruleset.js'
import type {Phrase, Value, Values} from './types.js'

/** A text with its places filled; a place that no value is for stays as it is. */
export function fill(text: string, values: Values | undefined, words: Texts): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined
    // The copy's own words are put on one line.
    return value === undefined ? place : told(value, words).replace(/\s+/g, ' ')
  })
}

/** A phrase in the words that its rule has for it. */
export function phrase({word, values}: Phrase, words: Texts): string {
  return fill(words[word] ?? word, values, words)
}

/** The rule's phrases in a language; in the first of its languages where it has none in that. */
export function wordsOf(rule: Rule, language: string): Texts {
  return textIn(rule.words, language) ?? {}
}

/** What is there in a language; in the first language that a ruleset is written in where it has none in that. */
export function textIn<T>(texts: Readonly<Record<string, T>>, language: string): T | undefined {
  return Object.hasOwn(texts, language) ? texts[language] : Object.values(texts)[0]
}

function told(value: Value, words: Texts): string {
  if (typeof value === 'string') return value
  return 'word' in value ? phrase(value, words) : value.map((one) => phrase(one, words)).join('; ')
}
