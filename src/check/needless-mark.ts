import type {Check} from './types.js'

/** Marks that lead to the statement from words that are no claim. */
export const needlessMark: Check = ({facts, links, verdicts, statements}) => {
  const symbols = new Set(statements.flatMap(({marks}) => marks.map(({symbol}) => symbol)))
  const own = new Set(statements.flatMap(({marks}) => marks))
  const ties = new Set(links.map(({mark}) => mark))
  const inPanels = new Set(
    facts.notes.flatMap(({block, marks}) => (facts.panels.has(block) ? marks.map(({symbol}) => symbol) : []))
  )
  const noted = new Set(
    facts.notes.flatMap(({kind, mark, block}) => (mark && kind !== 'note.statement' ? [block] : []))
  )
  const claiming = new Set(facts.claims.filter((claim) => verdicts.get(claim)?.kind !== 'none').map(({block}) => block))
  return facts.marks.flatMap((mark) => {
    if (mark.role !== 'trailing' || !symbols.has(mark.symbol) || own.has(mark) || ties.has(mark)) return []
    const {block, start, end} = mark
    // "‡Take it every day.†" leads on to the statement.
    if (noted.has(block)) return []
    if (mark.aside || (facts.panels.has(block) && inPanels.has(mark.symbol))) return []
    // Nobody read what the mark is at.
    if (!facts.packs[block]) return []
    // A callout's mark serves its whole block: only a block that claims nothing is marked for nothing.
    return claiming.has(block) ? [] : [{block, span: {start, end}, values: {mark: mark.symbol}}]
  })
}
