import type {Facts, Note} from '../find/index.js'

/** The prescribed statements that a reader of the page can see. */
export function statementsOf(facts: Facts): Note[] {
  return facts.notes.filter((note) => note.kind === 'note.statement' && note.shown)
}
