import type {Note} from '../find/index.js'
import {markingMore, signFor} from './sign.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** A statement whose mark the markup ate: it is in the file, and the reader of the page never sees it. */
export const swallowedMark: Check = (page) =>
  page.statements.flatMap((note) =>
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

/** A bullet of its own is escaped; in a list, and in emphasis, what is eaten stays, with the mark behind it. */
function escaped(page: JudgedPage, note: Note, {mark, how, place}: NonNullable<Note['swallowed']>): Mend {
  const {blocks} = page.page
  const block = blocks[note.block]!
  const {written} = signFor(page, block, {symbol: mark, written: mark})
  const [start] = block.prose.place(note.start, note.start + 1)
  const isLone = blocks[note.block - 1]?.group !== block.group && blocks[note.lastBlock + 1]?.group !== block.group
  const edit =
    how !== 'bullet'
      ? {start: place.end, end: place.end, text: written}
      : isLone
        ? {start: place.start, end: place.start, text: block.escape ?? ''}
        : {start, end: start, text: written}
  const known = {symbol: mark, written: mark}
  return {title: {word: 'mend', values: {mark}}, safe: true, edits: [edit, ...markingMore(page, known)]}
}
