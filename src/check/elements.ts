import type {Claim, Facts, Note} from '../find/index.js'
import type {Check, Fault} from './types.js'

/** Claims that the law allows on conditions: one fault for each that the claim does not meet. */
export const elements: Check = ({facts, verdicts}, rule) => {
  const noted = new Map(rule.elements.map(({id, notes}) => [id, notesOf(facts, notes)]))
  return facts.claims.flatMap((claim): Fault[] => {
    const found = verdicts.get(claim)?.findings.get(rule)
    if (!found) return []
    const missing = found.missing.filter((id) => !noted.get(id)?.(claim))
    return missing.map((grade) => ({
      block: claim.block,
      span: claim,
      claim,
      values: {claim: claim.text},
      criterion: found.criterion,
      grade
    }))
  })
}

/** Whether a note of one of some kinds stands in a claim's block or the next, or a mark behind the claim leads to one. */
function notesOf({marks, notes}: Facts, kinds: readonly string[]): (claim: Claim) => boolean {
  const told = notes.filter(({kind, shown}) => shown && kinds.includes(kind))
  if (told.length === 0) return () => false
  const blocks = new Set(told.flatMap((note: Note) => [note.block, note.block - 1]))
  const symbols = new Set(told.flatMap((note: Note) => note.marks.map(({symbol}) => symbol)))
  const leading = marks.filter(({role, symbol}) => role === 'trailing' && symbols.has(symbol))
  const ends = new Map(leading.map(({block, start}) => [block, start]))
  return (claim) => blocks.has(claim.block) || (ends.get(claim.block) ?? -1) >= claim.end
}
