import {hasWord} from '../letters.js'
import type {Block} from '../types.js'
import type {FoundBlock} from './blocks.js'
import type {Mark, Note} from './facts.js'

/** A block's notes: texts led by a mark and sentences of a prescribed statement. */
export function notesOf(found: FoundBlock, marks: readonly Mark[]): Note[] {
  const notes: Note[] = []
  const leading = marks.filter((mark) => mark.role === 'leading')
  for (const [index, mark] of leading.entries()) {
    const next = leading[index + 1]
    // Marks that stand together ("*†These …") lead one note, each.
    const end = next && next.start > mark.end ? next.start : found.text.length
    const text = found.text
      .slice(mark.end, end)
      .replace(/^[*†‡§¶◊♢^\s]+/, '')
      .trim()
    if (text !== '')
      notes.push(noteOf(found, mark, mark.start, mark.end + found.text.slice(mark.end, end).trimEnd().length, text))
  }
  for (const run of statementRuns(found)) {
    const led = notes.findIndex((note) => note.start <= run.start && run.end <= note.end)
    const lead = led >= 0 ? notes[led]!.mark : (trailingMark(marks, run.end) ?? null)
    const text = found.text.slice(run.start, run.end).replace(/^[*†‡§¶◊♢^\s]+|[*†‡§¶◊♢^\s]+$/g, '')
    const start = run.start + found.text.slice(run.start).indexOf(text)
    const note: Note = {
      ...noteOf(found, lead, start, start + text.length, text),
      kind: 'note.statement',
      halves: run.halves,
      swallowed: lead ? null : swallowedAt(found.block, start)
    }
    if (led >= 0) notes[led] = note
    else notes.push(note)
  }
  return notes
}

function noteOf(found: FoundBlock, mark: Mark | null, start: number, end: number, text: string): Note {
  const kind = found.noteKind(start, end)
  return {
    block: found.index,
    lastBlock: found.index,
    mark,
    start,
    end,
    kind,
    text,
    halves: [],
    swallowed: null,
    hidden: found.block.hidden ?? false
  }
}

interface Run {
  readonly start: number
  readonly end: number
  readonly halves: Note['halves']
}

/** Neighbouring sentences of a statement are one: evaluation and intention. */
function statementRuns(found: FoundBlock): Run[] {
  const runs: Run[] = []
  let open = false
  for (const sentence of found.sentences) {
    if (sentence.halves.length === 0) {
      open = false
      continue
    }
    const last = runs.at(-1)
    const repeats = last?.halves.some((half) => sentence.halves.includes(half))
    if (open && last && !repeats)
      runs[runs.length - 1] = {...last, end: sentence.end, halves: [...last.halves, ...sentence.halves]}
    else runs.push({start: sentence.start, end: sentence.end, halves: sentence.halves})
    open = true
  }
  return runs
}

/** "… any disease. †": a statement whose mark ends it. */
function trailingMark(marks: readonly Mark[], end: number): Mark | undefined {
  return marks.find((mark) => mark.role === 'trailing' && mark.start >= end - 4 && mark.start <= end + 1)
}

function swallowedAt(block: Block, start: number): Note['swallowed'] {
  const eaten = block.swallowed?.find((one) => Math.abs(one.at - start) <= 1)
  return eaten ? {mark: eaten.mark, how: eaten.how, place: eaten.place} : null
}

/** A statement whose halves stand in neighbouring blocks (two lines, two paragraphs) is one note. */
export function joinNotes(notes: readonly Note[], blocks: readonly {readonly text: string}[]): Note[] {
  const joined: Note[] = []
  for (const note of notes) {
    const last = joined.at(-1)
    const follows = last && last.halves.length === 1 && note.halves.length === 1 && last.halves[0] !== note.halves[0]
    if (
      follows &&
      note.block === last.lastBlock + 1 &&
      isWhole(blocks[last.block]?.text, last) &&
      (!note.mark || !last.mark)
    ) {
      joined[joined.length - 1] = {
        ...last,
        lastBlock: note.block,
        end: note.end,
        text: `${last.text} ${note.text}`,
        halves: [...last.halves, ...note.halves],
        mark: last.mark ?? note.mark,
        swallowed: last.swallowed ?? note.swallowed
      }
    } else joined.push(note)
  }
  return joined
}

/** Nothing but signs follows the note in its block. */
function isWhole(text: string | undefined, note: Note): boolean {
  return text !== undefined && !hasWord(text.slice(note.end))
}
