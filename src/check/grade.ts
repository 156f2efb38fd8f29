import type {Note} from '../find/index.js'
import type {Statement} from '../ruleset.js'
import type {Phrase} from './types.js'

/** How a statement differs from the prescribed text, and where. */
export interface Grade {
  readonly variant: Variant
  /** The sort of fault, finer than the variant: key of a rule's grades. */
  readonly sort: Sort
  /** Each difference as a phrase that the rule words: "“fda” for “food and drug administration”". */
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

/** A stretch in which two texts differ; `from` is its index in the words said, `at` in the prescribed ones. */
export interface Change {
  readonly said: string[]
  readonly wanted: string[]
  readonly from: number
  readonly at: number
}

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

/** Grades of statements that were seen before: a site prints the same one on every page. */
const grades = new WeakMap<Statement, Map<string, Grade>>()

function compare({text, halves, hollow, language}: Graded, statement: Statement): Grade {
  const texts = [statement.plural, statement.singular]
  const all = texts.map((nearest) => ({nearest, differences: changesIn(text, nearest, statement)}))
  const {nearest, differences} = all.reduce((left, right) =>
    size(right.differences) < size(left.differences) ? right : left
  )
  if (language !== undefined) return {...graded('translated'), difference: [{word: 'language'}], nearest}
  const difference = differences.map(({change}) => told(change))
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
}

/** The first sentence against the first, the rest against the second; a text of one sentence against both. */
function changesIn(text: string, prescribed: string, {agency}: Statement): Difference[] {
  const said = cut(text)
  const wanted = said.length < 2 ? [prescribed] : cut(prescribed)
  return said.flatMap((sentence, index) => {
    const words = wordsOf(wanted[index] ?? '')
    return diff(wordsOf(sentence), words).map((change) => ({
      change: whole(change, words, wordsOf(agency)),
      prescribed: words
    }))
  })
}

function size(differences: readonly Difference[]): number {
  return differences.reduce((sum, {change}) => sum + change.said.length + change.wanted.length, 0)
}

/** A statement's first sentence and the rest; one text where there is one. */
export function cut(text: string): string[] {
  const stop = stopIn(text)
  return stop < 0 ? [text] : [text.slice(0, stop + 1), text.slice(stop + 1)]
}

/** Where the first of several sentences ends; -1 where there is one. */
export function stopIn(text: string): number {
  return text.search(/[.!;]\s+(?=\S)/)
}

/** Soft hyphens, joiners and breaks of no width. */
export const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** The words and the signs by which statements are compared, all in one dress. */
export function wordsOf(text: string): string[] {
  const plain = text.replace(UNSEEN, '').toLowerCase().normalize('NFKC').replaceAll('’', "'")
  // Unicode classes take V8 longer to compile than all else that is done here.
  const word = /^[\0-\x7f]*$/.test(plain) ? /[a-z0-9']+|[,&]/g : /[\p{L}\p{N}']+|[,&]/gu
  return plain.match(word) ?? []
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
    const name = said.join(' ').replace(/^the /, '')
    return short.some((one) => wordsOf(one).join(' ') === name) ? 'agency' : 'other-agency'
  }
  if (isPlural(said.join(' '), wanted.join(' '))) return 'number'
  if (touches(at, wanted, startOf(wordsOf(subject), prescribed), wordsOf(subject).length)) return 'subject'
  const isMinor = (word: string) => word === ',' || minor.includes(word)
  return wanted.every(isMinor) && (wanted.length === 0 || said.every(isMinor)) ? 'minor' : 'reworded'
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

function told(change: Change): Phrase {
  const [said, wanted] = [change.said.join(' '), change.wanted.join(' ')]
  return {word: said === '' ? 'missing' : wanted === '' ? 'added' : 'changed', values: {said, wanted}}
}

/** Words of a statement that are compared at most; the prescribed one has some 35. */
const most = 120

/** The stretches by which two short word lists differ, by their longest common subsequence. */
export function diff(all: readonly string[], wanted: readonly string[]): Change[] {
  const said = all.slice(0, most)
  const common = commonLengths(said, wanted)
  const changes: Change[] = []
  let open: Change | undefined
  for (let i = 0, j = 0; i < said.length || j < wanted.length; ) {
    if (i < said.length && j < wanted.length && said[i] === wanted[j]) {
      open = undefined
      i++
      j++
      continue
    }
    if (!open) {
      open = {said: [], wanted: [], from: i, at: j}
      changes.push(open)
    }
    if (j >= wanted.length || (i < said.length && common[i + 1]![j]! >= common[i]![j + 1]!)) open.said.push(said[i++]!)
    else open.wanted.push(wanted[j++]!)
  }
  return changes
}

/** Length of the longest common subsequence of what follows each pair of indexes. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const lengths = Array.from({length: left.length + 1}, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        left[i] === right[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  return lengths
}
