import {type FoundBlock, sentencesIn} from './blocks.js'
import type {Claim, Stance} from './facts.js'
import type {Lexicon, Term} from './terms.js'

/**
 * The claims with their questions answered: what the answer's first sentence denies, or leaves to a physician, is denied
 * ("Does it cure colds? No."), and what it affirms is asserted. The answer follows in the same block or opens the next.
 */
export function answered(claims: readonly Claim[], blocks: readonly FoundBlock[], lexicon: Lexicon): Claim[] {
  return claims.map((claim) => {
    const question = questionEnd(claim, blocks[claim.block]?.text ?? '')
    const stance = question === undefined ? undefined : answerTo(claim, question, blocks, lexicon)
    return stance ? {...claim, stance} : claim
  })
}

/** Where the question ends that a claim is asked in, or that is asked about an illness which was named before it. */
function questionEnd(claim: Claim, text: string): number | undefined {
  if (claim.stance === 'asked') return claim.sentence.end
  if (claim.effects.length > 0) return undefined
  return /\?["')\]*†‡]*$/.test(text.slice(-12)) ? text.length : undefined
}

/** What an answer names that sells something. */
const sold = ['name.form', 'agent.ingredient', 'nutrient', 'cue.name']
/** Characters of a question that only names a sign. */
const short = 60

function isSign({effects, sentence}: Claim): boolean {
  return effects.length === 1 && effects[0] === 'effect.relieve' && sentence.end - sentence.start <= short
}

/** Characters of an answer that are read. */
const opening = 240

function answerTo(claim: Claim, from: number, blocks: readonly FoundBlock[], lexicon: Lexicon): Stance | undefined {
  const {block} = claim
  const rest = blocks[block]?.text.slice(from).trim()
  const answer = (rest || blocks[block + 1]?.folded.value || '').slice(0, opening)
  const tokens = sentencesIn(answer, lexicon)[0]?.tokens ?? []
  const terms = lexicon.terms(tokens)
  const isNo = ({meaning}: Term) => meaning.concepts.some((concept) => /^stance\.(?:negated|advised)/.test(concept))
  if (terms.some(isNo)) return 'negated'
  const isYes = terms[0]?.from === 0 && terms[0].meaning.paths.has('stance.affirmed')
  // "Occasional sleeplessness? Valerian drops.": the sign that is asked for is what the answer sells.
  const isSold = isSign(claim) && terms.some(({meaning}) => sold.some((concept) => meaning.paths.has(concept)))
  return isYes || isSold ? 'asserted' : undefined
}
