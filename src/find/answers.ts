import type {FoundBlock} from './blocks.js'
import type {Claim} from './facts.js'
import {parse} from './parser.js'
import {sentencesOf} from './sentences.js'
import type {Lexicon} from './terms.js'

/**
 * The claims with their questions answered: what "No" follows is denied ("Does it cure colds? No."), in the same block or
 * at the start of the next.
 */
export function answered(claims: readonly Claim[], blocks: readonly FoundBlock[], lexicon: Lexicon): Claim[] {
  return claims.map((claim) =>
    claim.stance === 'asked' && isDenied(claim, blocks, lexicon) ? {...claim, stance: 'negated'} : claim
  )
}

/** Characters of an answer that are read: its first word decides. */
const opening = 40

function isDenied(claim: Claim, blocks: readonly FoundBlock[], lexicon: Lexicon): boolean {
  const rest = blocks[claim.block]?.text.slice(claim.sentence.end).trim()
  const answer = (rest || blocks[claim.block + 1]?.folded.value || '').slice(0, opening)
  const tokens = sentencesOf(parse(answer))[0]?.tokens ?? []
  const first = lexicon.terms(tokens)[0]
  return first?.from === 0 && first.meaning.concepts.some((concept) => concept.startsWith('stance.negated'))
}
