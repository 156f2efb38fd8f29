import type {Language} from '../language.js'
import type {Page, Span} from '../types.js'
import {foundBlock, toolsOf} from './blocks.js'
import {contextsAt, sectionOf} from './contexts.js'

/** Words of a page that a language pack knows, with all that they can mean. */
export interface Word extends Span {
  readonly text: string
  readonly concepts: readonly string[]
}

/** A sentence with the words that the pack knows in it. Offsets are in the block's text as read. */
export interface Read extends Span {
  readonly words: readonly Word[]
  /** What its words weigh where no construction decides, in eighths of log-odds, the heaviest first. */
  readonly weights: readonly {readonly text: string; readonly weight: number}[]
}

/** How a block is read: its sentences and its contexts. For a person who asks why; no part of finding claims. */
export function readBlock(
  page: Page,
  block: number,
  language: Language
): {sentences: Read[]; contexts: readonly string[]} {
  const tools = toolsOf(language)
  const {sentences, folded, text} = foundBlock(page, block, tools, undefined, true)
  return {
    contexts: contextsAt(
      page,
      block,
      page.blocks.map((one) => sectionOf(one, tools))
    ),
    sentences: sentences.map(({start, end, folded: {tokens}}) => {
      const terms = tools.lexicon.terms(tokens)
      const placeOf = ({from, to}: {from: number; to: number}) => folded.place(tokens[from]!.start, tokens[to - 1]!.end)
      const weights = tools.lexicon.weights(tokens, terms)
      return {
        start,
        end,
        weights: weights.map((one) => ({text: text.slice(...placeOf(one)), weight: one.weight})),
        words: terms.map(({from, to, meaning}) => {
          const [first, last] = placeOf({from, to})
          const {verb, noun, adjective, before, concepts} = meaning
          const acting = [...verb, ...noun, ...adjective, ...before].map((sense) => sense.concept)
          return {
            start: first,
            end: last,
            text: text.slice(first, last),
            concepts: [...new Set([...acting, ...concepts])]
          }
        })
      }
    })
  }
}
