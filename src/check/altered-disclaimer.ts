import type {Note} from '../find/index.js'
import {gradeStatement} from './grade.js'
import {statementsOf} from './statement.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** A statement in nearly the prescribed words: says which variant it is and shows what differs. */
export const alteredDisclaimer: Check = (page) => {
  const {statement} = page.ruleset
  if (!statement) return []
  return statementsOf(page.facts).flatMap((note) => {
    const {variant, sort, difference, nearest} = gradeStatement(note, statement)
    // What is printed from another file is told there, once.
    if (variant === 'exact' || page.page.blocks[note.block]?.printed) return []
    const text = page.page.blocks[note.block]?.prose.value ?? ''
    const end = note.lastBlock === note.block ? note.end : text.trimEnd().length
    return [
      {
        block: note.block,
        span: {start: note.start, end},
        values: {difference},
        grade: sort,
        suggestions: repair(page, note, nearest, sort)
      }
    ]
  })
}

/** The prescribed text in the place of the altered one, where that stands in the file as it is read. */
function repair(page: JudgedPage, note: Note, text: string, sort: string): Mend[] {
  if (note.lastBlock !== note.block || sort === 'translated') return []
  const {prose} = page.page.blocks[note.block]!
  const [start, end] = prose.place(note.start, note.end)
  if (end - start !== note.end - note.start) return []
  return [{title: {word: 'mend'}, safe: sort === 'comma', edits: [{start, end, text}]}]
}
