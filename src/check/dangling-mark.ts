import {isCitation} from './statement.js'
import type {Check, Phrase} from './types.js'

/** Marks of claims that lead to no note, or only to notes that are neither the statement nor send the reader to it. */
export const danglingMark: Check = ({needing, statements}) => {
  // A page without the statement, or with one that lost its mark, has one fault; its marks would only repeat it.
  const explained = statements.length === 0 || statements.some((note) => !note.mark)
  const seen = new Set<string>()
  return needing.flatMap((link) => {
    const {mark, note, statement} = link
    if (!mark || statement || (!note && explained) || isCitation(link, statements)) return []
    if (note?.kind === 'note.elsewhere' || note?.kind === 'note.panel') return []
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
