import {hasWord, isWordCode} from '../letters.js'
import type {Block} from '../types.js'
import type {FoundBlock, FoundSentence} from './blocks.js'
import type {Mark, Note} from './facts.js'

/** A block's notes: texts led by marks, and sentences of a prescribed statement, in the order of the block. */
export function notesOf(found: FoundBlock, sentences: readonly FoundSentence[], marks: readonly Mark[]): Note[] {
  const notes = ledNotes(found, marks)
  let led = 0
  let mark = 0
  for (const run of statementRuns(sentences)) {
    while (mark < marks.length && marks[mark]!.end <= run.start) mark++
    const inside: Mark[] = []
    for (let at = mark; at < marks.length && marks[at]!.start <= run.end + 1; at++) inside.push(marks[at]!)
    while (led < notes.length && notes[led]!.end <= run.start) led++
    const holder = notes[led]
    const note = statementOf(found, run, inside, holder)
    if (holder?.mark && note.marks.includes(holder.mark)) {
      // "* Disclaimer: *These …" is led by both of its marks.
      let own = 1
      for (let next = notes[led + own]; next?.mark && note.marks.includes(next.mark); next = notes[led + own]) own++
      notes.splice(led, own, note)
    } else if (holder && holder.start <= note.start && note.end <= holder.end)
      notes[led] = {...note, mark: holder.mark, marks: holder.marks}
    else notes.push(note)
  }
  return notes.sort((left, right) => left.start - right.start)
}

/** Texts that marks lead, each up to the next. Marks that stand together ("*†These …") lead one. */
function ledNotes(found: FoundBlock, marks: readonly Mark[]): Note[] {
  const groups: Mark[][] = []
  for (const mark of marks) {
    if (mark.role !== 'leading') continue
    const group = groups.at(-1)
    if (group?.at(-1)?.end === mark.start) group.push(mark)
    else groups.push([mark])
  }
  return groups.flatMap((group, index) => {
    const last = group.at(-1)!
    const text = found.text.slice(last.end, groups[index + 1]?.[0]?.start ?? found.text.length)
    const end = last.end + text.trimEnd().length
    return hasWord(text) ? [noteOf(found, group, group[0]!.start, end, text.trim())] : []
  })
}

/** Characters of a lead at most: "FDA disclaimer:". */
const leadLength = 40
const NUMBERED = /^\d{1,3}(?:[.:)]\s+|\s+(?=["“'‘«]?\p{Lu}))/u

/** The statement of a run of sentences: without the marks and the lead before its words, and the marks behind them. */
function statementOf(found: FoundBlock, run: Run, marks: readonly Mark[], holder: Note | undefined): Note {
  let start = run.start + leadOf(found.text, run.start)
  let end = run.end
  const own: Mark[] = []
  for (const mark of marks) {
    if (mark.end <= start) continue
    if (mark.start - start > 1 || hasWord(found.text.slice(start, mark.start))) break
    start = mark.end
    own.push(mark)
  }
  const leading = new Set(own)
  const before = marks.filter((mark) => mark.end <= start && !leading.has(mark))
  for (const mark of marks.toReversed()) {
    if (mark.start <= start || hasWord(found.text.slice(mark.end, end))) break
    end = mark.start
    own.push(mark)
  }
  while (start < end && !isOpening(found.text, start)) start++
  const text = found.text.slice(start, end).trimEnd()
  const all = [...before, ...own]
  const led = all.length > 0 ? all : holder && holder.start <= start && start <= holder.end ? holder.marks : []
  return {
    ...noteOf(found, led, start, start + text.length, text),
    kind: 'note.statement',
    halves: run.halves,
    hollow: run.hollow,
    shown: isShown(found.block) && !isQuoted(found.text.slice(run.start, start), found.text.slice(start, end)),
    swallowed: led.length > 0 ? null : swallowedAt(found.block, start)
  }
}

/** Whether somebody only tells what the statement says: "Print “This statement …” on each label." */
function isQuoted(before: string, text: string): boolean {
  return hasWord(before) ? false : /^[^"“«:.]{3,80} ["“«]./.test(text)
}

/** Length of what leads the words of a statement: the number of a text that opens its block, "FDA disclaimer:". */
function leadOf(text: string, from: number): number {
  const opening = text.slice(from, from + leadLength + 2)
  const number = /^\d/.test(opening) && !hasWord(text.slice(0, from)) ? NUMBERED.exec(opening) : null
  return (number ?? /^[^:.!?]{2,40}:\s*/.exec(opening))?.[0].length ?? 0
}

/** A letter or a quotation mark: where a statement's words begin. */
function isOpening(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at)) || /["“'‘«]/.test(text[at]!)
}

/** The note that a stretch of a block is, led by marks. */
export function noteOf(found: FoundBlock, marks: readonly Mark[], start: number, end: number, text: string): Note {
  return {
    block: found.index,
    lastBlock: found.index,
    mark: marks[0] ?? null,
    marks,
    start,
    end,
    kind: found.noteKind(start, end),
    text,
    halves: [],
    swallowed: null,
    hollow: false,
    shown: isShown(found.block)
  }
}

/** Whether a reader of the page sees a block: not what only machines, or screen readers, are told. */
function isShown(block: Block): boolean {
  return !block.hidden && block.kind !== 'attribute' && block.kind !== 'meta' && block.kind !== 'field'
}

interface Run {
  readonly start: number
  readonly end: number
  readonly halves: Note['halves']
  readonly hollow: boolean
}

/** Sentences that may stand between the two of a statement: "Individual results may vary." */
const between = 2

/** The two sentences of a statement are one run: evaluation and intention. */
function statementRuns(sentences: readonly FoundSentence[]): Run[] {
  const runs: Run[] = []
  let gap = between + 1
  for (const [index, sentence] of sentences.entries()) {
    const halves = sentence.halves.length > 0 ? sentence.halves : affirmedIn(sentences, index)
    if (halves.length === 0) {
      gap++
      continue
    }
    const hollow = sentence.hollow || sentence.halves.length === 0
    const last = runs.at(-1)
    const repeats = last?.halves.some((half) => halves.includes(half))
    if (last && gap <= between && !repeats && (gap === 0 || last.halves.length + halves.length === 2)) {
      const both = [...last.halves, ...halves]
      runs[runs.length - 1] = {...last, end: sentence.end, halves: both, hollow: last.hollow || hollow}
    } else runs.push({start: sentence.start, end: sentence.end, halves, hollow})
    gap = 0
  }
  return runs
}

/** The half of a statement that a sentence affirms, beside one that says the other half. */
function affirmedIn(sentences: readonly FoundSentence[], index: number): Note['halves'] {
  const [half, ...more] = sentences[index]!.affirmed
  if (!half || more.length > 0) return []
  const isOther = (other: FoundSentence | undefined) =>
    other !== undefined && [...other.halves, ...other.affirmed].some((one) => one !== half)
  return isOther(sentences[index - 1]) || isOther(sentences[index + 1]) ? [half] : []
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
      note.shown === last.shown &&
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
        marks: [...last.marks, ...note.marks],
        swallowed: last.swallowed ?? note.swallowed,
        hollow: last.hollow || note.hollow
      }
    } else joined.push(note)
  }
  return joined
}

/** Nothing but signs follows the note in its block. */
function isWhole(text: string | undefined, note: Note): boolean {
  return text !== undefined && !hasWord(text.slice(note.end))
}
