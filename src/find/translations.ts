import type {FoundBlock, Tools} from './blocks.js'
import type {Note} from './facts.js'
import {noteOf} from './notes.js'

/** Characters of a block that may be a statement in another language. */
const shortest = 40
const longest = 800
/** The notes with the statements that a page prints in another language. */
export function translated(
  notes: readonly Note[],
  blocks: readonly FoundBlock[],
  {statements}: Tools,
  original?: string
): Note[] {
  const found: Note[] = []
  const known = new Set(notes.flatMap(({kind, block}) => (kind === 'note.statement' ? [block] : [])))
  const own = new Map<number, Note>()
  for (const block of blocks) {
    const {text, index} = block
    if (text.length < shortest || text.length > longest || known.has(index)) continue
    const language = languageOf(block, statements)
    if (language === undefined || language === original) continue
    const led = notes.find((note) => note.block === index)
    const note = led ?? noteOf(block, [], 0, text.length, text)
    own.set(index, {...note, kind: 'note.statement', halves: ['evaluation', 'intention'], language})
  }
  if (own.size === 0) return [...notes]
  for (const note of notes) found.push(own.get(note.block) ?? note)
  for (const note of own.values()) if (!found.includes(note)) found.push(note)
  return found.sort((left, right) => left.block - right.block || left.start - right.start)
}

/** Blocks that were looked at: a page on which a rewrite is tried keeps all but one. */
const languages = new WeakMap<FoundBlock, {readonly of: string | undefined}>()

function languageOf(block: FoundBlock, statements: Tools['statements']): string | undefined {
  const known = languages.get(block)
  if (known) return known.of
  const made = {of: statements.translated(block.text)}
  languages.set(block, made)
  return made.of
}
