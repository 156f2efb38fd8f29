import type {Note} from '../find/index.js'
import type {Check} from './types.js'

/** Characters of a note that a message quotes. */
const quoted = 60

/** One mark before the statement and before another note: the reader cannot tell which one a claim leads to. */
export const markConflict: Check = ({facts, needing}) => {
  const {panels} = facts
  const statements = new Map<string, Note>()
  for (const note of facts.notes)
    if (note.shown && note.kind === 'note.statement')
      for (const {symbol} of note.marks) if (!statements.has(symbol)) statements.set(symbol, note)
  const used = new Set(needing.map(({mark}) => mark?.symbol))
  return facts.notes.flatMap((note) => {
    const mark = note.marks.find(({symbol}) => statements.has(symbol))
    // A text that no law or custom knows as a note may be a list item that opens with an asterisk.
    if (!mark || !note.shown || note.kind === 'note.statement' || !used.has(mark.symbol)) return []
    return [
      {
        block: mark.block,
        span: {start: mark.start, end: mark.end},
        values: {mark: mark.symbol, note: clipped(note.text)},
        ...(panels.has(note.block) ? {grade: 'panel'} : note.kind === 'note.other' ? {grade: 'unknown'} : {})
      }
    ]
  })
}

function clipped(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text
}
