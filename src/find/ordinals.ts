import {hasWord} from '../letters.js'
import type {FoundBlock} from './blocks.js'
import type {Claim, Mark, Note} from './facts.js'
import {noteOf} from './notes.js'

/** A number before the text of a block that is no list item to its format: `1. These …`. */
const WRITTEN = /^\s*(\d{1,3})[.:)]?\s*$/

/**
 * The notes with those whose mark is the number that a list gives them. A number is a mark only where one behind words
 * asks for it and no note answers yet; a numbered text that claims something is no note.
 */
export function withNumbered(
  notes: readonly Note[],
  blocks: readonly FoundBlock[],
  marks: readonly Mark[],
  claims: readonly Claim[]
): Note[] {
  const wanted = wantedNumbers(notes, marks)
  if (wanted.size === 0) return [...notes]
  const lists = new Set<number>()
  const tied = notes.map((note) => {
    const {block, text} = blocks[note.block]!
    const own = note.mark || !note.shown ? [] : take(wanted, numberBefore(block.ordinal, text, note))
    if (own.length === 0) return note
    if (block.ordinal !== undefined) lists.add(block.group)
    return marked(note, own)
  })
  if (lists.size === 0) return tied
  const taken = new Set([...notes.map(({block}) => block), ...claims.map(({block}) => block)])
  for (const found of blocks) {
    const {block, index, text} = found
    if (!lists.has(block.group) || taken.has(index) || !hasWord(text)) continue
    const own = take(wanted, block.ordinal)
    if (own.length > 0) tied.push(marked(noteOf(found, [], 0, text.length, text), own))
  }
  return tied.sort((left, right) => left.block - right.block || left.start - right.start)
}

/** By number: the marks behind words that no note answers, one of each symbol. */
function wantedNumbers(notes: readonly Note[], marks: readonly Mark[]): Map<number, Mark[]> {
  const known = new Set<string>()
  for (const note of notes) if (note.shown) for (const {symbol} of note.marks) known.add(symbol)
  const wanted = new Map<number, Mark[]>()
  for (const mark of marks) {
    const number = /^(?:\[\^)?(\d{1,3})\]?$/.exec(mark.symbol)?.[1]
    if (number === undefined || mark.role !== 'trailing' || known.has(mark.symbol)) continue
    known.add(mark.symbol)
    wanted.set(Number(number), [...(wanted.get(Number(number)) ?? []), mark])
  }
  return wanted
}

/** The marks that ask for a number; nobody gets them again. */
function take(wanted: Map<number, Mark[]>, number: number | undefined): Mark[] {
  const own = number === undefined ? [] : (wanted.get(number) ?? [])
  if (number !== undefined) wanted.delete(number)
  return own
}

/** The number that stands before a note's words, shown by its list or written in its block. */
function numberBefore(ordinal: number | undefined, text: string, note: Note): number | undefined {
  const before = text.slice(0, note.start)
  if (!hasWord(before)) return ordinal
  const number = WRITTEN.exec(before)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** A note led by marks that are not in its text: they stand where it starts, written as behind the words. */
function marked(note: Note, asked: readonly Mark[]): Note {
  const {block, start} = note
  const marks = asked.map((mark): Mark => ({...mark, block, start, end: start, role: 'leading'}))
  return {...note, mark: marks[0]!, marks, swallowed: null}
}
