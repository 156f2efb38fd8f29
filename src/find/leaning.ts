import type {Setting} from './claims.js'
import type {Draft} from './drafts.js'
import type {Stance} from './facts.js'
import type {Sentence} from './sentences.js'
import type {Lexicon, Term} from './terms.js'

/**
 * What a sentence claims by the weight of its words together. In a page it is asked only of sentences in which no
 * construction was found; in a statement that somebody asks about also beside drafts of these stances, and then it holds
 * only where none of them is a claim: who judges decides that.
 */
export function leaningOf(
  {tokens, start, end}: Sentence,
  terms: readonly Term[],
  stances: readonly Stance[],
  {contexts, alone, folded}: Setting,
  lexicon: Lexicon
): Draft | undefined {
  if (contexts.some((context) => apart.test(context)) || isClosing(tokens)) return undefined
  if (alone ? !speaks(terms) || !stances.every((stance) => open.includes(stance)) : stances.length > 0 || !names(terms))
    return undefined
  const leaning = lexicon.weigh(tokens, terms, alone)
  // Blocks are chosen by their words: what is found in a sentence must not hang on its neighbours.
  return leaning && lexicon.triggers(folded.value.slice(start, end)) ? leaning : undefined
}

/** "To your health,": a line of a few words that ends in a comma opens or closes a letter. */
function isClosing(tokens: Sentence['tokens']): boolean {
  return tokens.length <= 5 && tokens.at(-1)?.text === ','
}

/** Sections in which words weigh otherwise than in copy. */
const apart = /^context\.(?:references|facts|ingredients|directions|warnings)$/

/** Stances of what is neither denied nor asked nor left to others. */
const open: readonly Stance[] = ['asserted', 'quoted', 'told']

/** Whether a sentence has words that a claim can be made of: grammar, names and ingredients alone lean to nothing. */
function speaks(terms: readonly Term[]): boolean {
  return terms.some(
    ({meaning: {verb, noun, adjective, before, concepts}}) =>
      verb.length + noun.length + adjective.length + before.length > 0 ||
      concepts.some((concept) => !quiet.test(concept))
  )
}

/** Concepts that say nothing of what a sentence is about. */
const quiet = /^(?:agent|context|grammar|idle|measure|name|nutrient|stance|thing)\b/

/** Whether a sentence of some words names the body, a state of it, or an illness. */
function names(terms: readonly Term[]): boolean {
  return (
    terms.some(({meaning}) => meaning.targets.length + meaning.complements.length > 0) && (terms.at(-1)?.to ?? 0) > 1
  )
}
