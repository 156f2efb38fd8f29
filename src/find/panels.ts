import type {Page} from '../types.js'
import {contextsAt} from './contexts.js'
import type {Note} from './facts.js'
import {fold} from './fold.js'
import type {Lexicon} from './terms.js'

/** Blocks that a panel of lines has at most, and characters of the line that opens it. */
const most = 400
const opening = 60

/**
 * The blocks of Supplement Facts panels that have a note on Daily Values: its table, the blocks under the panel's heading,
 * or the lines from its title down to the note.
 */
export function panelsOf(
  page: Page,
  notes: readonly Note[],
  sections: readonly (string | undefined)[],
  lexicon: Lexicon
): Set<number> {
  const panels = new Set<number>()
  const told = new Set(notes.flatMap(({kind, mark, block}) => (kind === 'note.daily-value' && mark ? [block] : [])))
  for (const at of told) for (const block of panelAround(page, at, told, sections, lexicon)) panels.add(block)
  return panels
}

function panelAround(
  page: Page,
  at: number,
  told: ReadonlySet<number>,
  sections: readonly (string | undefined)[],
  lexicon: Lexicon
): number[] {
  const {blocks} = page
  const tableOf = (index: number) => blocks[index]?.cell?.table
  let end = at
  while (tableOf(end) === undefined && told.has(end)) end--
  const above = tableOf(end)
  const isUnder = (index: number) => contextsAt(page, index, sections).includes('context.facts')
  const inFacts = above === undefined && isUnder(at)
  let first = at
  let title: number | undefined
  for (let index = at; index >= 0 && at - index <= most; index--) {
    const isOwn = above !== undefined ? tableOf(index) === above : inFacts && isUnder(index)
    if (isOwn) first = index
    else if (above === undefined && title === undefined && isTitle(blocks[index]!.prose.value, lexicon)) title = index
    if (index < at && blocks[index]!.kind === 'heading') break
  }
  if (above === undefined && !inFacts) first = title ?? at + 1
  return Array.from({length: Math.max(0, at - first + 1)}, (_, index) => first + index)
}

/** Whether a short line is what opens a panel: "Supplement Facts", "Serving size: 2 capsules". */
function isTitle(text: string, lexicon: Lexicon): boolean {
  if (text.length > opening) return false
  return lexicon.terms(lexicon.words(fold(text).value)).some(({meaning}) => meaning.concepts.includes('context.facts'))
}

/** By block: the heading above it that names a panel of a label ("Front panel"). */
export function sidesOf({blocks}: Page, sections: readonly (string | undefined)[]): Map<number, number> {
  const sides = new Map<number, number>()
  if (!sections.includes('context.panel')) return sides
  for (const [index, {kind, heading}] of blocks.entries()) {
    const own = kind === 'heading' && sections[index] === 'context.panel'
    const side = own ? index : heading === undefined ? undefined : sides.get(heading)
    if (side !== undefined) sides.set(index, side)
  }
  return sides
}
