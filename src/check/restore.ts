import type {Note} from '../find/index.js'
import type {Prose} from '../prose.js'
import type {Edit, Page, Span} from '../types.js'
import {type Change, diff, stopIn} from './compare.js'

/** The edits that give a statement its prescribed words. */
export interface Restoration {
  readonly edits: readonly Edit[]
  /** Nothing is taken away that prescribed words do not stand for. */
  readonly keeps: boolean
  /** Words that go, and words that come. */
  readonly size: number
}

/** A word of a text, or a sign that counts as one. */
interface Word extends Span {
  readonly text: string
}

/**
 * The words that differ from the prescribed ones changed one by one, so that lines, marks and markup between them stay.
 * `only` chooses among the changes. Undefined where one of them would cut through markup.
 */
export function restore(
  page: Page,
  note: Note,
  prescribed: string,
  only: (change: Change) => boolean = () => true
): Restoration | undefined {
  const said = wordsOf(note.text)
  const wanted = wordsOf(prescribed)
  const changes = changesIn(note.text, said, prescribed, wanted).filter(only)
  const placeOf = placer(page, note)
  const edits = changes.map((change) => {
    const {start, end, text} = editIn(note.text, said, prescribed, wanted, change)
    const place = placeOf?.(start, end)
    return place && {start: place[0], end: place[1], text}
  })
  if (edits.length === 0 || !edits.every((edit) => edit !== undefined)) return undefined
  const size = changes.reduce((sum, change) => sum + change.said.length + change.wanted.length, 0)
  return {edits, keeps: changes.every((change) => isKept(note.text, said, change)), size}
}

/** Where both texts have two sentences, each is compared with its own, so that no change reaches over the stop. */
function changesIn(text: string, said: readonly Word[], prescribed: string, wanted: readonly Word[]): Change[] {
  const [stop, other] = [stopIn(text), stopIn(prescribed)]
  if (stop < 0 || other < 0) return diff(textsOf(said), textsOf(wanted))
  const from = said.filter(({start}) => start < stop).length
  const at = wanted.filter(({start}) => start < other).length
  const later = diff(textsOf(said.slice(from)), textsOf(wanted.slice(at)))
  return [
    ...diff(textsOf(said.slice(0, from)), textsOf(wanted.slice(0, at))),
    ...later.map((change) => ({...change, from: change.from + from, at: change.at + at}))
  ]
}

/** The words in which one prescribed text differs from the other, by their index. */
export function between(prescribed: string, other: string): (change: Change) => boolean {
  const spans = diff(textsOf(wordsOf(other)), textsOf(wordsOf(prescribed)))
  return ({at, wanted}) => spans.some((span) => at < span.at + span.wanted.length && span.at < at + wanted.length)
}

/** Words that may go without others for them: "contained herein". */
const few = 3

/** Whether what goes is of the statement's own sentences: more words, or a sentence, say something else. */
function isKept(text: string, words: readonly Word[], {said, wanted, from}: Change): boolean {
  const gone = said.filter((word) => word !== ',').length
  if (gone <= wanted.length) return true
  const [first, last, after] = [words[from]!, words[from + said.length - 1]!, words[from + said.length]]
  const opens = from === 0 || stops(text, words[from - 1]!.end, first.start)
  const closes = stops(text, last.end, after?.start ?? text.length)
  return gone - wanted.length <= few && !stops(text, first.start, last.end) && !(opens && closes)
}

function wordsOf(text: string): Word[] {
  // V8 compiles Unicode classes for a millisecond.
  const word = /^[\0-\x7f]*$/.test(text) ? /[a-z0-9']+|[,&]/gi : /[\p{L}\p{M}\p{N}'’]+|[,&]/gu
  return [...text.matchAll(word)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase().normalize('NFKC').replaceAll('’', "'")
  }))
}

function textsOf(words: readonly Word[]): string[] {
  return words.map(({text}) => text)
}

/** A change as an edit of the note's own text. Where words come or go, so do the blanks and signs beside them. */
function editIn(
  text: string,
  said: readonly Word[],
  prescribed: string,
  wanted: readonly Word[],
  {said: {length: away}, wanted: {length: into}, from, at}: Change
): Edit {
  const [before, after] = [said[from - 1], said[from + away]]
  const [first, last, next] = [wanted[at], wanted[at + into - 1], wanted[at + into]]
  const dress = (words: string) => (text === text.toUpperCase() ? words.toUpperCase() : words)
  const start = said[from]?.start ?? text.length
  const end = said[from + away - 1]?.end ?? start
  // A comma stands right behind the word before it.
  if (away > 0 && into > 0)
    return first!.text === ',' && before
      ? {start: before.end, end, text: dress(prescribed.slice(wanted[at - 1]?.end, last!.end))}
      : {start, end, text: dress(prescribed.slice(first!.start, last!.end))}
  // Where a sentence opens, the word that was first, or is now, may want another case.
  const opens = after && next && (!before || stops(text, before.end, start))
  const isSame = after && next && text.slice(after.start, after.end) === prescribed.slice(next.start, next.end)
  const reach = {start, end: isSame ? (away > 0 ? after.start : start) : (after?.end ?? start)}
  if (away > 0)
    return opens && !stops(text, end, after.start)
      ? {...reach, text: isSame ? '' : dress(prescribed.slice(next.start, next.end))}
      : {start: before?.end ?? start, end, text: ''}
  const isFirst = at === 0 || stops(prescribed, wanted[at - 1]!.end, first!.start)
  return opens && isFirst
    ? {...reach, text: dress(prescribed.slice(first!.start, isSame ? next.start : next.end))}
    : {start: before?.end ?? 0, end: before?.end ?? 0, text: dress(prescribed.slice(wanted[at - 1]?.end, last!.end))}
}

function stops(text: string, start: number, end: number): boolean {
  return /[.!;]/.test(text.slice(start, end))
}

/** Where stretches of a note's text stand in the file; a statement may stand in two blocks. */
function placer(
  page: Page,
  note: Note
): ((start: number, end: number) => [start: number, end: number] | undefined) | undefined {
  const {prose} = page.blocks[note.block]!
  if (note.block === note.lastBlock) return (start, end) => placeIn(prose, note.start + start, note.start + end)
  const head = prose.value.slice(note.start)
  let cut = 0
  while (cut < head.length && head[cut] === note.text[cut]) cut++
  const tail = page.blocks[note.lastBlock]!.prose
  const by = note.end - note.text.length
  if (note.text[cut] !== ' ' || tail.value.slice(cut + 1 + by, note.end) !== note.text.slice(cut + 1)) return undefined
  return (start, end) => {
    if (end <= cut) return placeIn(prose, note.start + start, note.start + end)
    return start > cut ? placeIn(tail, by + start, by + end) : undefined
  }
}

/** Where a stretch stands, if nothing that is not shown stands between its characters. An empty one is behind a letter. */
function placeIn(prose: Prose, start: number, end: number): [start: number, end: number] | undefined {
  if (start === end) {
    const at = start === 0 ? prose.place(0, 1)[0] : prose.place(start - 1, start)[1]
    return [at, at]
  }
  for (let at = start; at < end - 1; at++)
    if (prose.place(at, at + 1)[1] !== prose.place(at + 1, at + 2)[0]) return undefined
  return prose.place(start, end)
}
