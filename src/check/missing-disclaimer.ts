import {markFor, markingAll, signFor} from './sign.js'
import {countOf} from './statement.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** Claims that need the statement, and none on the page: once, at the first of them. Grade `weighed`: words alone speak for all of them. */
export const missingDisclaimer: Check = (page) => {
  const first = page.needing[0]
  if (!first || page.statements.length > 0) return []
  // Another panel of the same label prints it: that is told at the note which says so.
  if (page.facts.notes.some(({kind, shown}) => kind === 'note.panel' && shown)) return []
  const {claim} = first
  const count = page.needing.length
  const weighed = page.needing.every((link) => link.claim.weight === 'for')
  return [
    {
      block: claim.block,
      span: claim,
      ...(weighed ? {grade: 'weighed'} : {}),
      values: {claim: claim.text, claims: {word: count === 1 ? 'one' : 'many', values: {count: String(count)}}},
      suggestions: printing(page)
    }
  ]
}

/** The prescribed text at the end of the page, and its mark behind each claim: the page says more than it did. */
function printing(page: JudgedPage): Mend[] {
  const {page: own, needing, ruleset} = page
  const {tail} = own
  const {statement} = ruleset
  if (!tail || !statement) return []
  const mark = markFor(page)
  const marks = markingAll(
    page,
    needing.filter(({mark, shared}) => !mark || shared),
    mark
  )
  const {written} = signFor(page, tail, mark)
  const text = `${tail.open}${written}${countOf(needing) > 1 ? statement.plural : statement.singular}${tail.close}`
  const title = {word: 'mend', values: {mark: mark.symbol}}
  return [{title, safe: false, edits: [...marks, {start: tail.at, end: tail.at, text}]}]
}
