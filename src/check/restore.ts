import type {Note} from '../find/index.js'
import type {Prose} from '../prose.js'
import type {Statement} from '../ruleset.js'
import type {Edit, Page, Span} from '../types.js'
import {type Change, diff, stopIn, UNSEEN} from './compare.js'

/** The edits that give a statement its prescribed words. */
export interface Restoration {
  readonly edits: readonly Edit[]
  /** No word of the author's is lost, and what stands there is the prescribed text, sign for sign. */
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
 * `only` chooses among the changes. Undefined where one of them would cut through markup, brackets or a template.
 */
export function restore(
  page: Page,
  note: Note,
  prescribed: string,
  statement: Statement,
  only?: (change: Change) => boolean
): Restoration | undefined {
  const {text} = note
  const said = wordsOf(text)
  const wanted = wordsOf(prescribed)
  const all = changesIn(text, said, prescribed, wanted)
  const changes = only ? all.filter(only) : all
  if (changes.length === 0 || !changes.every((change) => isOpen(text, said, change))) return undefined
  const own = changes.map((change) => editIn(text, said, prescribed, wanted, change))
  const placeOf = placer(page, note)
  const edits = own.flatMap(({start, end, text: into}) => {
    const place = placeOf?.(start, end)
    return place ? {start: place[0], end: place[1], text: into} : []
  })
  if (edits.length < own.length) return undefined
  const size = changes.reduce((sum, change) => sum + change.said.length + change.wanted.length, 0)
  const known = wordsFor(statement)
  const keeps = changes.every((change) => isKept(text, said, wanted, change, known))
  const isWhole = signsOf(edited(text, own)) === signsOf(prescribed)
  return {edits, keeps: keeps && isWhole, size}
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text)
}

/** A text without what does not count: case, white space, quotes around it, the final stop. */
function signsOf(text: string): string {
  const plain = text.replace(UNSEEN, '').replace(/\s+/g, '').normalize('NFKC').toLowerCase()
  return plain.replace(/^["'“‘]+/, '').replace(/["'”’.]{1,3}$/, '')
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

/** Whether nothing but blanks and the statement's own signs stand among the words that change, and beside them. */
function isOpen(text: string, words: readonly Word[], {said, from}: Change): boolean {
  for (let at = Math.max(from, 1); at <= from + said.length; at++)
    if (!/^[\s,.;\u00ad\u200b-\u200d\u2060\ufeff]*$/.test(text.slice(words[at - 1]!.end, words[at]?.start)))
      return false
  return true
}

/** What words may stand for the statement's own. */
interface Known {
  /** Words of the statement in either number, and such as copy has for them. */
  readonly words: ReadonlySet<string>
  /** The words by which the text speaks of the product. */
  readonly subject: readonly string[]
}

/** Looked up once for each ruleset. */
const knowns = new WeakMap<Statement, Known>()

function wordsFor(statement: Statement): Known {
  const before = knowns.get(statement)
  if (before) return before
  const {singular, plural, subject, minor, 'agency-short': agencies, 'subject-short': subjects} = statement
  const words = textsOf(wordsOf([singular, plural, ...agencies, ...subjects, ...minor].join(' ')))
  const known = {words: new Set(words.flatMap((word) => [word, `${word}s`])), subject: textsOf(wordsOf(subject))}
  knowns.set(statement, known)
  return known
}

/** Whether words give way to as many prescribed ones at least, and none of them is a name or a number. */
function isKept(
  text: string,
  words: readonly Word[],
  wanted: readonly Word[],
  change: Change,
  {words: known, subject}: Known
): boolean {
  const count = (all: readonly string[]) => all.filter((word) => word !== ',').length
  if (count(change.said) > count(change.wanted)) return false
  const isShouted = text === text.toUpperCase()
  const all = textsOf(wanted)
  const place = all.findIndex((_, index) => subject.every((word, offset) => all[index + offset] === word))
  const isSubject = place >= 0 && change.at < place + subject.length && place < change.at + change.wanted.length
  return words.slice(change.from, change.from + change.said.length).every(({start, end, text: word}) => {
    const written = text.slice(start, end)
    return known.has(word) || !(isSubject || /\d/.test(word) || (!isShouted && written !== written.toLowerCase()))
  })
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
