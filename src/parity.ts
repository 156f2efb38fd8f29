import type {VFile} from 'vfile'
import {joining, tongues} from '#data/index'
import {judgeAll} from './check/index.js'
import {
  type Comparison,
  compare,
  type Difference,
  type Loss,
  type Place,
  primary,
  type Said,
  type Side
} from './compare/index.js'
import {pointsOf} from './lines.js'
import {type LintOptions, type PageIn, pagesOf, readIn} from './lint.js'
import {wordsIn} from './locales/index.js'
import {original} from './tongue.js'
import type {Confidence, Counts, Page, Parity, Point, Severity} from './types.js'

/** How to read and compare two files. */
export interface ParityOptions extends LintOptions {
  /** BCP 47 tag of the source's language; `language` is the translation's. */
  readonly sourceLanguage?: string
}

/**
 * Compares a file with its translation, and adds a message to the translation's for each thing that it lost or made
 * graver. Throws where one of them cannot be read.
 */
export async function parity(source: VFile, translation: VFile, options: ParityOptions): Promise<Parity> {
  const {language = 'auto', sourceLanguage = 'auto', rulesets} = options
  const ones = (await pagesOf(source, {...options, language: sourceLanguage})).map((page) => sideOf(page, rulesets))
  const others = (await pagesOf(translation, {...options, language})).map((page) => sideOf(page, rulesets))
  const [small, joined] = [(await tongues()).default, (await joining()).default]
  const points = {source: pointsOf(String(source)), translation: pointsOf(String(translation))}
  const comparisons = ones.slice(0, others.length).map((one, index) => {
    const other = others[index]!
    const tag = primary(other.language)
    const glue = {small: new Set(small[tag]?.split(' ')), joining: joined[tag]?.split(' ') ?? []}
    const comparison = compare(one, other, {original, knows: (asked) => one.statements.has(primary(asked)), glue})
    tell({source, translation, one, other, points, options}, comparison)
    return comparison
  })
  sort(translation)
  return {source, translation, ...sumsOf(ones, others, comparisons)}
}

/** A page of a file, with what bears on how sure its claims are. */
interface Known extends Side {
  readonly isDraft: boolean
  /** Languages in which the prescribed statement is known. */
  readonly statements: ReadonlySet<string>
}

/** Kinds that no disclaimer serves, from grave to graver. */
const graver = ['advertising', 'disease']

function sideOf({page, tongue}: PageIn, rulesets: LintOptions['rulesets']): Known {
  const {facts} = readIn(page, tongue)
  const judged = rulesets.map((ruleset) => judgeAll(facts.claims, ruleset))
  const claims = facts.claims.flatMap((claim): Said[] => {
    const kind = judged.map((verdicts) => verdicts.get(claim)?.kind ?? 'none').find((one) => one !== 'none')
    // What words merely lean to is told in few languages, and no difference between two.
    return kind === undefined || claim.weight === 'for' ? [] : [{claim, kind, grave: graver.indexOf(kind) + 1}]
  })
  const translations = tongue.packFor(original)?.statement.translations ?? {}
  return {
    page,
    facts,
    language: tongue.tag,
    read: tongue.pack !== undefined,
    claims,
    isDraft: tongue.pack?.status === 'draft',
    statements: new Set([original, ...Object.keys(translations)])
  }
}

function sumsOf(ones: readonly Side[], others: readonly Side[], all: readonly Comparison[]) {
  const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)
  const counts = (of: (side: Side) => number): Counts => ({source: sum(ones, of), translation: sum(others, of)})
  return {
    languages: {source: ones[0]?.language ?? original, translation: others[0]?.language ?? original},
    compared: {
      claims: all.every(({claims, strange}) => claims && !strange),
      marks: all.every(({strange}) => !strange),
      disclaimer: all.every(({statements}) => statements)
    },
    claims: counts(({claims}) => claims.length),
    marks: counts(({facts}) => facts.marks.length),
    blocks: {
      source: sum(all, ({blocks}) => blocks.source),
      translation: sum(all, ({blocks}) => blocks.translation),
      paired: sum(all, ({blocks}) => blocks.paired)
    }
  }
}

interface Level {
  readonly severity: Severity
  readonly confidence: Confidence
}

/** How grave each loss is, and how sure; behind a slash its sorts. */
const levels: Readonly<Record<Loss | 'not-compared' | 'not-aligned', Level>> & Readonly<Record<string, Level>> = {
  'lost-claim': {severity: 'warning', confidence: 'likely'},
  'lost-claim/fewer': {severity: 'info', confidence: 'review'},
  'lost-claim/unread': {severity: 'warning', confidence: 'review'},
  'added-claim': {severity: 'warning', confidence: 'likely'},
  'added-claim/unread': {severity: 'warning', confidence: 'review'},
  'stronger-claim': {severity: 'error', confidence: 'likely'},
  'lost-mark': {severity: 'error', confidence: 'likely'},
  'lost-mark/leading': {severity: 'error', confidence: 'certain'},
  'added-mark': {severity: 'warning', confidence: 'likely'},
  'changed-mark': {severity: 'error', confidence: 'likely'},
  'lost-disclaimer': {severity: 'error', confidence: 'certain'},
  'foreign-disclaimer': {severity: 'warning', confidence: 'likely'},
  'glued-words': {severity: 'warning', confidence: 'likely'},
  'not-compared': {severity: 'info', confidence: 'certain'},
  'not-aligned': {severity: 'warning', confidence: 'review'}
}

type PointAt = (offset: number) => Point

/** A pair of pages whose differences are told. */
interface Told {
  readonly source: VFile
  readonly translation: VFile
  readonly one: Known
  readonly other: Known
  readonly points: {readonly source: PointAt; readonly translation: PointAt}
  readonly options: ParityOptions
}

function tell(told: Told, {differences, claims, statements, strange, blocks}: Comparison): void {
  const {one, other} = told
  const top: Place = {
    block: Math.max(
      0,
      other.page.blocks.findIndex(({hidden}) => !hidden)
    ),
    start: 0,
    end: shown
  }
  const remark = (loss: keyof typeof levels, grade: string, values: Difference['values']) =>
    add(told, {loss, grade, place: top, values})
  if (strange) remark('not-aligned', '', {paired: String(blocks.paired), of: String(blocks.source)})
  if (!claims) remark('not-compared', 'claims', {language: one.read ? other.language : one.language})
  if (!statements) remark('not-compared', 'disclaimer', {language: other.language})
  for (const difference of differences) add(told, difference)
}

/** Characters of a place, and of words that a message quotes. */
const shown = 80

type Remark = Omit<Difference, 'loss'> & {readonly loss: string}

function add(
  {source, translation, one, other, points, options}: Told,
  {loss, grade, place, source: from, values}: Remark
): void {
  const key = grade ? `${loss}/${grade}` : loss
  const level = levels[key] ?? levels[loss]!
  const ofClaims = loss.endsWith('-claim')
  const isDraft = ofClaims && (one.isDraft || other.isDraft)
  const {severity, confidence} = isDraft
    ? {severity: level.severity === 'error' ? ('warning' as const) : level.severity, confidence: 'review' as const}
    : level
  const {faults} = wordsIn(options.locale).parity
  const said = (faults[key] ?? faults[loss]!)(
    Object.fromEntries(Object.entries(values).map(([name, text]) => [name, clip(text)]))
  )
  const {quote, start, end} = placed(points.translation, other.page, place)
  const message = translation.message(said, {place: {start, end}, ruleId: `parity/${loss}`, source: 'claimlint'})
  Object.assign(message, {
    severity,
    confidence,
    ...(grade ? {grade} : {}),
    quote,
    actual: quote,
    fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined,
    pointer: other.page.pointer === '' ? null : other.page.pointer,
    suggestions: [],
    related: from ? [{...placed(points.source, one.page, from), path: source.path}] : []
  })
}

function placed(pointAt: PointAt, page: Page, {block, start, end}: Place): {quote: string; start: Point; end: Point} {
  const prose = page.blocks[block]?.prose
  if (!prose) return {quote: '', start: pointAt(0), end: pointAt(0)}
  const last = Math.min(end, prose.value.length)
  const quote = prose.value.slice(start, last).trimEnd()
  const [from, to] = prose.place(start, start + quote.length)
  return {quote, start: pointAt(from), end: pointAt(to)}
}

/** Words in one line of a message. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > shown ? `${line.slice(0, shown).replace(/\s\S*$/, '')} …` : line
}

function sort({messages}: VFile): void {
  messages.sort(
    (left, right) =>
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0) ||
      ((left.ruleId ?? '') < (right.ruleId ?? '') ? -1 : 1)
  )
}
