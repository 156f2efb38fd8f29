import type {Check} from './types.js'

/** Notes with a mark that stands nowhere else on the page. */
export const unusedNote: Check = ({page, facts, needing}) => {
  const used = new Set(facts.marks.flatMap(({role, symbol}) => (role === 'trailing' ? [symbol] : [])))
  // A mark alone in a cell of a table trails nothing that could be read, and leads to its note all the same.
  const stands = (sign: string, block: number) =>
    page.blocks.some(({prose}, at) => at !== block && prose.value.includes(sign))
  return facts.notes.flatMap(({mark, marks, shown, kind}) => {
    // What is no known note may be a list item; a claim without its mark is told at the claim.
    // What a site prints on all its pages was not left over on one.
    if (mark && page.blocks[mark.block]!.printed) return []
    if (!mark || !shown || kind === 'note.other' || marks.some(({symbol}) => used.has(symbol))) return []
    if (stands(mark.written, mark.block)) return []
    if (kind === 'note.statement' && needing.length > 0) return []
    return [{block: mark.block, span: {start: mark.start, end: mark.end}, values: {mark: mark.symbol}}]
  })
}
