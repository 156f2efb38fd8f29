import {statementsOf} from './statement.js'
import type {Check} from './types.js'

/** A statement whose mark the markup ate: it is in the file, and the reader of the page never sees it. */
export const swallowedMark: Check = ({facts, needing}) =>
  statementsOf(facts).flatMap((note) =>
    // Bold and italics that no claim's mark answers to are bold and italics.
    note.swallowed && needing.some(({mark}) => mark?.symbol === note.swallowed?.mark)
      ? [
          {
            block: note.block,
            span: {start: note.start, end: note.start},
            place: note.swallowed.place,
            values: {mark: note.swallowed.mark, how: {word: note.swallowed.how}}
          }
        ]
      : []
  )
