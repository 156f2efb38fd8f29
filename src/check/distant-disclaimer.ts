import type {Note} from '../find/index.js'
import type {Block} from '../types.js'
import {statementsOf} from './statement.js'
import type {Check, Fault, JudgedPage} from './types.js'

/**
 * A statement that is not where its claims are: notes that send the reader to another place or panel, claims on a panel
 * without it; and one in plain type, where the format can say so.
 */
export const distantDisclaimer: Check = (page) => {
  const {facts, needing} = page
  if (needing.length === 0) return []
  const statements = statementsOf(facts)
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

/** The first statement, where the format tells bold type and none of them is bold. */
function plain({page}: JudgedPage, statements: readonly Note[]): Fault[] {
  const [first] = statements
  const isPlain = ({block, start}: Note) => {
    const {kind, swallowed, cell, ...own}: Block = page.blocks[block]!
    if (own.printed || own.escape === undefined || kind === 'heading' || cell?.head) return false
    return !swallowed?.some(({how, at}) => how === 'strong' && at <= start)
  }
  if (!first || !statements.every(isPlain)) return []
  const {block, lastBlock, start, end} = first
  const until = block === lastBlock ? end : page.blocks[block]!.prose.value.trimEnd().length
  return [{block, span: {start, end: until}, grade: 'plain'}]
}
