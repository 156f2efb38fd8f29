import type {Facts, Link, Note} from '../find/index.js'

/** The prescribed statements that a reader of the page can see; a translation only where there is no other. */
export function statementsOf(facts: Facts): Note[] {
  const all = facts.notes.filter((note) => note.kind === 'note.statement' && note.shown)
  const own = all.filter(({language}) => language === undefined)
  return own.length > 0 ? own : all
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

/** How many sentences make the claims of some links. */
export function sentencesOf(links: readonly Link[]): number {
  return new Set(links.map(({claim}) => `${claim.block}:${claim.sentence.start}`)).size
}
