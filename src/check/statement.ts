import type {Facts, Link, Note} from '../find/index.js'
import type {Statement} from '../ruleset.js'
import {cut, wordsOf} from './compare.js'

/**
 * The prescribed statements that a reader of the page can see; a translation only where there is no other. `needing` are the
 * claims that want one, with their links.
 */
export function statementsOf(facts: Facts, needing: readonly Link[], prescribed: Statement | null | undefined): Note[] {
  const all = facts.notes.filter((note) => note.kind === 'note.statement' && note.shown)
  const own = all.filter(({language}) => language === undefined)
  const notes = own.length > 0 ? own : all
  if (!prescribed) return notes
  return notes.filter(
    (note) => opensAs(note, prescribed) || needing.some(({statement, note: led}) => note === statement || note === led)
  )
}

/**
 * Whether a note speaks as the prescribed text does. What is sold may be said not to treat a disease in a seller's own words
 * ("Our teas are not meant to …"): that is no half of the statement until a mark leads to it.
 */
export function opensAs({text, halves, language, marks, swallowed}: Note, {plural, minor}: Statement): boolean {
  if (halves.length !== 1 || halves[0] !== 'intention' || language !== undefined) return true
  if (marks.length > 0 || swallowed) return true
  const [first] = wordsOf(text)
  return first === undefined || minor.includes(first) || wordsOf(cut(plural)[1] ?? '').includes(first)
}

/** Whether a claim's mark only names its source, as numbers do where the statement has another sort of mark. */
export function isCitation({mark, note, statement}: Link, statements: readonly Note[]): boolean {
  if (!mark || statement) return false
  if (note) return note.kind === 'note.reference'
  const isNumber = (symbol: string) => /^\d+$/.test(symbol)
  return (
    isNumber(mark.symbol) &&
    statements.some(({marks}) => marks.length > 0) &&
    !statements.some(({marks}) => marks.some(({symbol}) => isNumber(symbol)))
  )
}

/** Whether a claim is tied to the statement, or has a mark that another check speaks of. */
export function isMarked(link: Link, statements: readonly Note[]): boolean {
  return link.adjacent || (link.mark !== null && !isCitation(link, statements))
}

/** How many statements the claims of some links make: a sentence is one, or as many as have a mark of their own in it. */
export function countOf(links: readonly Link[]): number {
  const bySentence = new Map<string, Set<number>>()
  for (const {claim, mark} of links) {
    const key = `${claim.block}:${claim.sentence.start}`
    const marks = bySentence.get(key) ?? new Set()
    bySentence.set(key, marks)
    if (mark && mark.block === claim.block && mark.end <= claim.sentence.end) marks.add(mark.start)
  }
  return [...bySentence.values()].reduce((sum, {size}) => sum + Math.max(1, size), 0)
}
