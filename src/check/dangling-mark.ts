import {statementsOf} from './statement.js'
import type {Check, Phrase} from './types.js'

/** Marks of claims that lead to no note, or only to a note that is not the statement. */
export const danglingMark: Check = ({facts, needing}) => {
  // A statement that lost its mark is one fault, at the statement; its marks would only repeat it.
  const unmarked = statementsOf(facts).some((note) => !note.mark)
  const seen = new Set<string>()
  return needing.flatMap(({mark, note}) => {
    if (!mark || note?.kind === 'note.statement' || (!note && unmarked)) return []
    const key = `${mark.block}:${mark.start}`
    if (seen.has(key)) return []
    seen.add(key)
    const where: Phrase = note ? {word: 'elsewhere', values: {note: opening(note.text)}} : {word: 'nowhere'}
    return [{block: mark.block, span: mark, values: {mark: mark.symbol, where}}]
  })
}

/** As much of a note as a message quotes. */
function opening(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
