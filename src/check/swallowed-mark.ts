import type {Note} from '../find/index.js'
import {signFor, unsharing} from './sign.js'
import {statementsOf} from './statement.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** A statement whose mark the markup ate: it is in the file, and the reader of the page never sees it. */
export const swallowedMark: Check = (page) =>
  statementsOf(page.facts).flatMap((note) =>
    // Bold and italics that no claim's mark answers to are bold and italics.
    note.swallowed && page.needing.some(({mark}) => mark?.symbol === note.swallowed?.mark)
      ? [
          {
            block: note.block,
            span: {start: note.start, end: note.start},
            place: note.swallowed.place,
            values: {mark: note.swallowed.mark, how: {word: note.swallowed.how}},
            suggestions: [escaped(page, note, note.swallowed)]
          }
        ]
      : []
  )

/** A bullet is escaped; emphasis has its two ends and stays, with the mark in it. */
function escaped(page: JudgedPage, note: Note, {mark, how, place}: NonNullable<Note['swallowed']>): Mend {
  const block = page.page.blocks[note.block]!
  const {written} = signFor(page, block, {symbol: mark, written: mark})
  const edit =
    how === 'bullet'
      ? {start: place.start, end: place.start, text: block.escape ?? ''}
      : {start: place.end, end: place.end, text: written}
  return {
    title: {word: 'mend', values: {mark}},
    safe: true,
    edits: [edit, ...unsharing(page, {symbol: mark, written: mark})]
  }
}
