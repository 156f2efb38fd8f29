import type {Check, Fault} from './types.js'

/** Claims whose kind or words the law does not allow, or allows on conditions that no mark can meet. */
export const wording: Check = ({facts, verdicts}, rule) =>
  facts.claims.flatMap((claim): Fault[] => {
    const found = verdicts.get(claim)?.findings.get(rule)
    if (!found) return []
    const {criterion, grade} = found
    return [{block: claim.block, span: claim, claim, values: {claim: claim.text}, criterion, grade}]
  })
