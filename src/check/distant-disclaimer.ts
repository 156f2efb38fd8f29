import type {Note} from '../find/index.js'
import type {Block, Weight} from '../types.js'
import type {Check, Fault, JudgedPage} from './types.js'

/**
 * A statement that is not where its claims are: notes that send the reader to another place or panel, claims on a panel
 * without it; and one in plain type, where the format can say so.
 */
export const distantDisclaimer: Check = (page) => {
  const {facts, needing, statements} = page
  if (needing.length === 0) return []
  if (statements.length === 0) return facts.notes.flatMap(sending)
  return [...onOtherPanels(page, statements), ...plain(page, statements)]
}

function sending({block, lastBlock, start, end, kind, shown}: Note): Fault[] {
  if (!shown || block !== lastBlock) return []
  const span = {start, end}
  return kind === 'note.elsewhere' ? [{block, span}] : kind === 'note.panel' ? [{block, span, grade: 'panel'}] : []
}

/** The first claim on each named panel of a label that has no statement. */
function onOtherPanels({facts: {sides}, needing}: JudgedPage, statements: readonly Note[]): Fault[] {
  const told = new Set(statements.map(({block}) => sides.get(block)))
  if (told.has(undefined)) return []
  return needing.flatMap(({claim}) => {
    const side = sides.get(claim.block)
    if (side === undefined || told.has(side)) return []
    told.add(side)
    return [{block: claim.block, span: claim, claim, grade: 'side', values: {claim: claim.text}}]
  })
}

/** The first statement, where the format says that none of them is bold in all its words. */
function plain({page}: JudgedPage, statements: readonly Note[]): Fault[] {
  const [first] = statements
  if (!first || !statements.every((note) => isPlain(page.blocks[note.block]!, note))) return []
  const {block, lastBlock, start, end} = first
  const until = block === lastBlock ? end : page.blocks[block]!.prose.value.trimEnd().length
  return [{block, span: {start, end: until}, grade: 'plain'}]
}

/** Whether the format says of a word of a note that it is not bold. Headings are, and heads of tables. */
function isPlain(
  {prose, kind, cell, printed, bold, weights = []}: Block,
  {block, lastBlock, start, end}: Note
): boolean {
  if (printed || kind === 'heading' || cell?.head) return false
  const text = prose.value.slice(start, block === lastBlock ? end : undefined)
  return [...text.matchAll(/[a-z]+/gi)].some(({index}) => weightAt(weights, start + index, bold) === false)
}

/** The weight of type at a place: the innermost stretch around it tells. */
function weightAt(weights: readonly Weight[], at: number, outer: boolean | undefined): boolean | undefined {
  let inner: Weight | undefined
  for (const weight of weights) {
    if (weight.start > at || at >= weight.end) continue
    if (!inner || weight.end - weight.start < inner.end - inner.start) inner = weight
  }
  return inner ? inner.bold : outer
}
