import type {Check, Fault} from './types.js'

/** Claims that the law allows on conditions: one fault for each that the claim does not meet. */
export const elements: Check = ({facts, verdicts}, rule) =>
  facts.claims.flatMap((claim): Fault[] => {
    const found = verdicts.get(claim)?.findings.get(rule)
    if (!found) return []
    return found.missing.map((grade) => ({
      block: claim.block,
      span: claim,
      claim,
      values: {claim: claim.text},
      criterion: found.criterion,
      grade
    }))
  })
