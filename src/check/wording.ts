import type {Claim} from '../find/index.js'
import type {Check, Fault} from './types.js'

/** Claims whose kind the law does not allow, or allows on conditions that no mark can meet. */
export const wording: Check = ({facts, verdicts}, rule) =>
  facts.claims.flatMap((claim): Fault[] => {
    const verdict = verdicts.get(claim)
    if (!verdict || !rule.kinds.includes(verdict.kind)) return []
    return [
      {
        block: claim.block,
        span: claim,
        values: {claim: claim.text},
        ...(verdict.criterion ? {criterion: verdict.criterion} : {}),
        ...(isNamed(claim) ? {grade: 'named'} : {})
      }
    ]
  })

/** What is only named may be a patient's question or a chapter of medicine. A class of drugs says what the product is. */
function isNamed({effects, targets}: Claim): boolean {
  return effects.length === 0 && !targets.some((target) => target.startsWith('drug.class'))
}
