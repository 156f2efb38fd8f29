import {statementsOf} from './statement.js'
import type {Check} from './types.js'

/** Claims that need the statement, and none on the page: once, at the first of them. */
export const missingDisclaimer: Check = (page) => {
  const first = page.needing[0]
  if (!first || statementsOf(page.facts).length > 0) return []
  // Another panel of the same label prints it: that is told at the note which says so.
  if (page.facts.notes.some(({kind, shown}) => kind === 'note.panel' && shown)) return []
  const {claim} = first
  const count = page.needing.length
  return [
    {
      block: claim.block,
      span: claim,
      values: {claim: claim.text, claims: {word: count === 1 ? 'one' : 'many', values: {count: String(count)}}}
    }
  ]
}
