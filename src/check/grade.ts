import type {Note} from '../find/index.js'
import type {Statement} from '../ruleset.js'
import {type Change, cut, diff, wordsOf, writtenIn} from './compare.js'
import type {Phrase} from './types.js'

/** How a statement differs from the prescribed text, and where. */
export interface Grade {
  readonly variant: Variant
  /** The sort of fault, finer than the variant: key of a rule's grades. */
  readonly sort: Sort
  /** Each difference as a phrase that the rule words: "“FDA” for “Food and Drug Administration”". */
  readonly difference: readonly Phrase[]
  /** The prescribed text that it comes nearest to. */
  readonly nearest: string
}

/** Worst last: a statement with several differences has the worst of them. */
export const sorts = [
  'exact',
  'comma',
  'agency',
  'number',
  'subject',
  /** Words are added, or small ones are others: nothing that the law says is lost. */
  'minor',
  'reworded',
  'other-agency',
  'truncated',
  'translated',
  'hollow'
] as const

type Sort = (typeof sorts)[number]
type Variant = Exclude<Sort, 'minor'>

/**
 * Grades a statement against the nearer of the two prescribed texts, sentence by sentence. Case, white space, quotes and
 * the final stop do not count.
 */
export function gradeStatement(note: Graded, statement: Statement): Grade {
  const {text, halves, hollow, language} = note
  const before = grades.get(statement) ?? new Map<string, Grade>()
  grades.set(statement, before)
  const key = `${halves.length}${halves[0]} ${hollow} ${language} ${text}`
  const same = before.get(key)
  if (same) return same
  const made = compare(note, statement)
  if (before.size < most) before.set(key, made)
  return made
}

/** What is graded of a note. */
export type Graded = Pick<Note, 'text' | 'halves'> & Partial<Pick<Note, 'hollow' | 'language'>>

/** Grades that are kept at most. */
const most = 120

/** Grades of statements that were seen before: a site prints the same one on every page. */
const grades = new WeakMap<Statement, Map<string, Grade>>()

function compare({text, halves, hollow, language}: Graded, statement: Statement): Grade {
  const texts = [statement.plural, statement.singular]
  const all = texts.map((nearest) => ({nearest, differences: changesIn(text, nearest, statement)}))
  const {nearest, differences} = all.reduce((left, right) =>
    size(right.differences) < size(left.differences) ? right : left
  )
  if (language !== undefined) return {...graded('translated'), difference: [{word: 'language'}], nearest}
  const difference = differences.map(told)
  if (hollow) return {...graded('hollow'), difference: [{word: 'hollow'}, ...difference], nearest}
  if (halves.length < 2) {
    const lost = halves[0] === 'evaluation' ? 'no-second' : 'no-first'
    return {...graded('truncated'), difference: [{word: lost}], nearest}
  }
  const found = differences.map(({change, prescribed}) => classify(change, prescribed, statement))
  const worst = found.reduce<Sort>((one, two) => (sorts.indexOf(two) > sorts.indexOf(one) ? two : one), 'exact')
  return {...graded(worst), difference, nearest}
}

function graded(sort: Sort): Pick<Grade, 'variant' | 'sort'> {
  return {sort, variant: sort === 'minor' ? 'reworded' : sort}
}

interface Difference {
  readonly change: Change
  readonly prescribed: readonly string[]
  /** The two sentences, as they are written. */
  readonly written: readonly [said: string, wanted: string]
}

/** The first sentence against the first, the rest against the second; a text of one sentence against both. */
function changesIn(text: string, prescribed: string, {agency}: Statement): Difference[] {
  const said = cut(text)
  const wanted = said.length < 2 ? [prescribed] : cut(prescribed)
  return said.flatMap((sentence, index) => {
    const other = wanted[index] ?? ''
    const words = wordsOf(other)
    const said = wordsOf(sentence)
    return named(diff(said, words), said, words, wordsOf(agency)).map((change) => ({
      change,
      prescribed: words,
      written: [sentence, other]
    }))
  })
}

function size(differences: readonly Difference[]): number {
  return differences.reduce((sum, {change}) => sum + change.said.length + change.wanted.length, 0)
}

/** The changes, those of the agency's name as one. */
function named(
  changes: readonly Change[],
  said: readonly string[],
  prescribed: readonly string[],
  agency: readonly string[]
): Change[] {
  const all: Change[] = []
  for (const change of changes.map((one) => whole(one, prescribed, agency))) {
    const last = all.at(-1)
    if (last && last.at === change.at) {
      const end = Math.max(last.from + last.said.length, change.from + change.said.length)
      all[all.length - 1] = {...last, said: said.slice(last.from, end), wanted: [...agency]}
    } else all.push(change)
  }
  return all
}

/** A change inside the agency's name shows the whole name: "food & drug administration", not "&" for "and". */
function whole(change: Change, prescribed: readonly string[], agency: readonly string[]): Change {
  const start = startOf(agency, prescribed)
  const end = start + agency.length
  if (start < 0 || change.at < start || change.at + change.wanted.length > end || change.said.length === 0)
    return change
  const before = prescribed.slice(start, change.at)
  const after = prescribed.slice(change.at + change.wanted.length, end)
  const from = change.from - before.length
  return {said: [...before, ...change.said, ...after], wanted: [...agency], from, at: start}
}

function classify(
  {said, wanted, at}: Change,
  prescribed: readonly string[],
  {agency, 'agency-short': short, subject, minor}: Statement
): Sort {
  if ([...said, ...wanted].every((word) => word === ',')) return 'comma'
  if (touches(at, wanted, startOf(wordsOf(agency), prescribed), wordsOf(agency).length)) {
    // "The FDA" leaves the article as it was; "FDA" alone drops it.
    const name = said.slice(said[0] === 'the' ? 1 : 0)
    return isMadeOf(name, [agency, ...short].map(wordsOf)) ? 'agency' : 'other-agency'
  }
  if (isPlural(said.join(' '), wanted.join(' '))) return 'number'
  if (touches(at, wanted, startOf(wordsOf(subject), prescribed), wordsOf(subject).length)) return 'subject'
  const isMinor = (word: string) => word === ',' || minor.includes(word)
  return wanted.every(isMinor) && (wanted.length === 0 || said.every(isMinor)) ? 'minor' : 'reworded'
}

/** Whether words are names of the agency one after the other: "Food and Drug Administration (FDA)". */
function isMadeOf(words: readonly string[], names: readonly (readonly string[])[]): boolean {
  const reached = new Set([0])
  for (const at of reached)
    for (const name of names) if (name.every((word, index) => words[at + index] === word)) reached.add(at + name.length)
  return words.length > 0 && reached.has(words.length)
}

/** Whether a change takes words away from a stretch of the prescribed text. */
function touches(at: number, wanted: readonly string[], start: number, length: number): boolean {
  return start >= 0 && wanted.length > 0 && at >= start - 1 && at + wanted.length <= start + length
}

function startOf(part: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, index) => part.every((word, offset) => words[index + offset] === word))
}

/** The same words in another number: "diseases" for "disease". */
function isPlural(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === `${other}s` || other === `${one}s`)
}

function told({change, written}: Difference): Phrase {
  const said = writtenIn(written[0], change.from, change.said.length)
  const wanted = writtenIn(written[1], change.at, change.wanted.length)
  const after = writtenIn(written[1], change.at - 1, change.at > 0 ? 1 : 0)
  if (said !== '') return {word: wanted === '' ? 'added' : 'changed', values: {said, wanted}}
  return after === '' ? {word: 'missing', values: {wanted}} : {word: 'missing-after', values: {wanted, after}}
}
