import {gradeStatement} from './grade.js'
import {between, restore} from './restore.js'
import {countOf} from './statement.js'
import type {Check} from './types.js'

/** One statement on the page, said of one claim where there are several, or of several where there is one. */
export const disclaimerNumber: Check = ({page, statements, needing, ruleset: {statement}}) => {
  const [note, ...others] = statements
  // A statement at each of several claims speaks of one; two of them are a page that a person has to look at.
  if (!statement || !note || others.length > 0 || note.halves.length < 2 || note.language !== undefined) return []
  const sentences = countOf(needing)
  const {nearest} = gradeStatement(note, statement)
  const grade = nearest === statement.singular ? (sentences > 1 ? 'singular' : '') : sentences === 1 ? 'plural' : ''
  // The text of a whole site speaks of all its statements.
  const {printed, edge} = page.blocks[note.block]!
  if (grade === '' || (grade === 'plural' && (printed || edge))) return []
  const end = note.lastBlock === note.block ? note.end : page.blocks[note.block]!.prose.value.trimEnd().length
  const wanted = grade === 'singular' ? statement.plural : statement.singular
  const restored = restore(page, note, wanted, statement, between(wanted, nearest))
  return [
    {
      block: note.block,
      span: {start: note.start, end},
      values: {count: String(sentences)},
      grade,
      suggestions: restored
        ? [{title: {word: 'mend'}, safe: grade === 'singular' && restored.keeps, edits: restored.edits}]
        : []
    }
  ]
}
