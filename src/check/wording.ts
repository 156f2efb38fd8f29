import type {Check} from './types.js'

/** Claims whose kind the law does not allow, or allows on conditions that no mark can meet. */
export const wording: Check = ({facts, verdicts}, rule) =>
  facts.claims.flatMap((claim) => {
    const verdict = verdicts.get(claim)
    if (!verdict || !rule.kinds.includes(verdict.kind)) return []
    return [
      {
        block: claim.block,
        span: claim,
        values: {claim: claim.text},
        ...(verdict.criterion ? {criterion: verdict.criterion} : {})
      }
    ]
  })
