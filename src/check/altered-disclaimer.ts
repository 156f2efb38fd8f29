import type {Note} from '../find/index.js'
import type {Statement} from '../ruleset.js'
import type {Page} from '../types.js'
import {cut, wordsOf} from './compare.js'
import {gradeStatement} from './grade.js'
import {restore} from './restore.js'
import {countOf, opensAs} from './statement.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** A statement in nearly the prescribed words: says which variant it is and shows what differs. */
export const alteredDisclaimer: Check = (page) => {
  const {statement} = page.ruleset
  if (!statement) return []
  return page.statements.flatMap((note) => {
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
        suggestions: repair(page, note, nearest, sort, statement)
      }
    ]
  })
}

/** Sorts that the prescribed words can take the place of; a translation, another agency or a denial is for a person. */
const mendable = new Set(['comma', 'agency', 'number', 'subject', 'minor', 'reworded', 'truncated'])

/** The prescribed words where the altered ones stand: those of the number that the page needs, unless the others are nearer. */
function repair({page, needing}: JudgedPage, note: Note, nearest: string, sort: string, statement: Statement): Mend[] {
  const needed = countOf(needing) > 1 ? statement.plural : statement.singular
  const [near, other] = [nearest, needed].map((text) => restore(page, note, text, statement))
  const restored = near && other && other.size <= near.size ? other : near
  if (!restored || sort === 'translated') return []
  // A half that stands beside it, too worn to be known, would stand there twice.
  const lost = note.halves[0] === 'evaluation' ? 1 : 0
  const texts = [statement.singular, statement.plural]
  if (sort === 'truncated' && texts.some((text) => isNear(page, note, lost, text))) return []
  const safe = mendable.has(sort) && restored.keeps && opensAs(note, statement)
  return [{title: {word: 'mend'}, safe, edits: restored.edits}]
}

/** Characters beside a statement in which the rest of it would stand. */
const beside = 200

/** Whether words of a sentence of the prescribed text stand right beside the statement. */
function isNear({blocks}: Page, {block, lastBlock, start, end}: Note, sentence: number, prescribed: string): boolean {
  const [before, after] = [blocks[block - 1]?.prose.value ?? '', blocks[lastBlock + 1]?.prose.value ?? '']
  const head = `${before} ${blocks[block]!.prose.value.slice(0, start)}`.slice(-beside)
  const tail = `${blocks[lastBlock]!.prose.value.slice(end)} ${after}`.slice(0, beside)
  const words = new Set(wordsOf(cut(prescribed)[sentence] ?? ''))
  const near = new Set(wordsOf(`${head} ${tail}`))
  return [...words].filter((word) => near.has(word)).length * 2 >= words.size
}
