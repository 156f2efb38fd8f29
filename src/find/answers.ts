import type {FoundBlock} from './blocks.js'
import type {Claim} from './facts.js'
import {parse} from './parser.js'
import {plainSentences} from './plain.js'
import {sentencesOf} from './sentences.js'
import type {Lexicon} from './terms.js'

/**
 * The claims with their questions answered: what the answer's first sentence denies, or leaves to a physician, is denied
 * ("Does it cure colds? No."). The answer follows in the same block or opens the next.
 */
export function answered(claims: readonly Claim[], blocks: readonly FoundBlock[], lexicon: Lexicon): Claim[] {
  return claims.map((claim) => {
    const question = questionEnd(claim, blocks[claim.block]?.text ?? '')
    return question !== undefined && isDenied(claim.block, question, blocks, lexicon)
      ? {...claim, stance: 'negated'}
      : claim
  })
}

/** Where the question ends that a claim is asked in, or that is asked about an illness which was named before it. */
function questionEnd(claim: Claim, text: string): number | undefined {
  if (claim.stance === 'asked') return claim.sentence.end
  if (claim.effects.length > 0) return undefined
  return /\?["')\]*†‡]*$/.test(text.slice(-12)) ? text.length : undefined
}

/** Characters of an answer that are read. */
const opening = 240

function isDenied(block: number, from: number, blocks: readonly FoundBlock[], lexicon: Lexicon): boolean {
  const rest = blocks[block]?.text.slice(from).trim()
  const answer = (rest || blocks[block + 1]?.folded.value || '').slice(0, opening)
  const tokens = (plainSentences(answer) ?? sentencesOf(parse(answer)))[0]?.tokens ?? []
  return lexicon
    .terms(tokens)
    .some(({meaning}) => meaning.concepts.some((concept) => /^stance\.(?:negated|advised)/.test(concept)))
}
