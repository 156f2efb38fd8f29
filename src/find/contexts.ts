import type {Block, Page} from '../types.js'
import type {Tools} from './blocks.js'
import {fold} from './fold.js'

/** What a block's own kind says of its words. */
const byKind: Partial<Record<Block['kind'], string>> = {
  heading: 'context.heading',
  attribute: 'context.attribute',
  meta: 'context.meta',
  field: 'context.field',
  cell: 'context.table'
}

/** The contexts of a block: its kind, and the section that it opens or else stands in. */
export function contextsAt(page: Page, index: number, sections: readonly (string | undefined)[]): string[] {
  const block = page.blocks[index]!
  const contexts: string[] = []
  const kind = byKind[block.kind]
  if (kind) contexts.push(kind)
  if (block.list) contexts.push('context.list')
  if (block.quotation) contexts.push('context.quotation')
  if (block.navigation) contexts.push('context.navigation')
  const own = sections[index]
  if (own) contexts.push(own)
  else for (const section of above(page, index, sections)) contexts.push(section)
  return contexts
}

/** The sections of the headings that a block stands under, innermost first. */
function above(page: Page, index: number, sections: readonly (string | undefined)[]): string[] {
  const found: string[] = []
  let heading = page.blocks[index]?.heading
  for (let steps = 0; heading !== undefined && heading < index && steps < 7; steps++) {
    const section = sections[heading]
    if (section) found.push(section)
    const up = page.blocks[heading]?.heading
    heading = up !== undefined && up < heading ? up : undefined
  }
  return found
}

/** Words of a heading or lead at most. */
const leadLength = 60

/** The section that a heading or a lead ("Warning:") opens. */
export function sectionOf(block: Block, {lexicon}: Tools): string | undefined {
  const start = block.prose.value.slice(0, leadLength * 2)
  if (block.kind !== 'heading' && !start.includes(':')) return undefined
  const text = fold(start).value
  const lead = block.kind === 'heading' ? text : /^[^:.!?]{2,60}:/.exec(text)?.[0]
  if (!lead || lead.length > leadLength) return undefined
  for (const term of lexicon.terms(lexicon.words(lead))) {
    const section = term.meaning.concepts.find((concept) => concept.startsWith('context.'))
    if (section && term.from <= 1) return section
  }
  return undefined
}
