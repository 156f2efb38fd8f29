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
        // What is only named may be a patient's question or a chapter of medicine: a person has to judge.
        ...(claim.effects.length === 0 ? {grade: 'named'} : {})
      }
    ]
  })
