import type {Claim, Facts, Mark} from '../find/index.js'
import type {Block, Page, Span} from '../types.js'

/** A page of a pair, with what was found on it. */
export interface Side {
  readonly page: Page
  readonly facts: Facts
  /** BCP 47 tag. */
  readonly language: string
  /** Whether its claims were read, or only its marks and statements. */
  readonly read: boolean
  /** The claims that are of a kind, with it. */
  readonly claims: readonly Said[]
}

/** A claim, its kind, and how grave that is: 0 for what a disclaimer serves. */
export interface Said {
  readonly claim: Claim
  readonly kind: string
  readonly grave: number
}

/** What is to be seen of a stretch of a page without its language: by this it is known again in a translation. */
export interface Sketch extends Span {
  readonly block: number
  /** What sort of block: `heading 2`, `item`. */
  readonly form: string
  readonly figures: ReadonlySet<string>
  /** Heads of its words, which names and loanwords share in all languages. */
  readonly heads: ReadonlySet<string>
  readonly concepts: ReadonlySet<string>
  readonly marks: readonly Mark[]
  readonly claims: readonly Said[]
  /** It is (part of) a statement that a law prescribes. */
  readonly statement: boolean
}

/** The blocks of a page that its reader sees, in order. */
export function sketchesOf(side: Side): Sketch[] {
  const {page, facts} = side
  const marks = groupBy(facts.marks, ({block}) => block)
  const claims = groupBy(side.claims, ({claim}) => claim.block)
  const statements = new Set<number>()
  for (const note of facts.notes)
    if (note.kind === 'note.statement') for (let at = note.block; at <= note.lastBlock; at++) statements.add(at)
  return page.blocks.flatMap((block, index) => {
    const text = block.prose.value
    if (block.hidden || text.trim() === '') return []
    const span = {start: 0, end: text.length}
    const own = {marks: marks.get(index) ?? [], claims: claims.get(index) ?? []}
    return [{...sketch(text, span, formOf(block)), ...own, block: index, statement: statements.has(index)}].map(
      conceived
    )
  })
}

/** The sentences of a block, cut by their signs alone, since its language may be one without a pack. */
export function sentencesOf(block: Sketch, {page}: Side): Sketch[] {
  const text = page.blocks[block.block]!.prose.value
  return cuts(text, block).map((span) => {
    const within = ({start}: Span) => span.start <= start && start < span.end
    const marks = block.marks.filter(within)
    const claims = block.claims.filter(({claim}) => within(claim))
    const {statement} = block
    return conceived({...sketch(text, span, 'sentence'), marks, claims, block: block.block, statement})
  })
}

type Bare = Omit<Sketch, 'concepts'>

function conceived(bare: Bare): Sketch {
  return {...bare, concepts: new Set(bare.claims.flatMap(({claim}) => [...claim.targets, ...claim.effects]))}
}

/** Words by which a stretch is known. */
const longest = 60
const headLength = 4

function sketch(text: string, {start, end}: Span, form: string) {
  const own = text.slice(start, end)
  const heads = new Set<string>()
  for (const [word] of own.matchAll(/\p{L}{4,}|\p{Lu}{2,}/gu)) {
    if (heads.size === longest) break
    heads.add(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, headLength))
  }
  const figures = new Set<string>()
  // "1,000", "1 000" and "1.000" are one figure in three languages; so are "1.5" and "1,5".
  for (const [figure] of own.matchAll(/\d+(?:[.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g))
    figures.add(figure.replace(/\D/g, ''))
  return {start, end, form, heads, figures}
}

function formOf({kind, level, cell, name}: Block): string {
  if (kind === 'heading') return `heading ${level ?? ''}`
  return cell ? `cell ${cell.head ? 'head' : ''}` : name === undefined ? kind : `${kind} ${name}`
}

/** Sentences end at a stop with its marks, if what follows is no small letter; never inside a sentence that makes a claim. */
function cuts(text: string, {marks, claims}: Sketch): Span[] {
  const ends: number[] = []
  for (const {0: stop, index} of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\W|$)|[。！？]/gu)) {
    let end = index + stop.length
    for (const mark of marks)
      if (mark.role === 'trailing' && mark.start >= end && text.slice(end, mark.start).trim() === '') end = mark.end
    while (/\s/.test(text[end] ?? '')) end++
    const opens = /[。！？]/.test(stop) || /\s/.test(text[end - 1] ?? '')
    if (end < text.length && (!opens || /^\p{Ll}/u.test(text.slice(end, end + 2)))) continue
    if (claims.some(({claim: {sentence}}) => sentence.start < end && end < sentence.end - 1)) continue
    if (end > (ends.at(-1) ?? 0)) ends.push(end)
  }
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length)
  return ends.map((end, index) => ({start: ends[index - 1] ?? 0, end}))
}

/**
 * What it costs to take two stretches for each other: nothing for the same text, less than twice a gap where one may be the
 * other's translation. `scale` is how long the second page is for the first.
 */
export function costOf(one: Sketch, other: Sketch, scale: number): number {
  if (one.statement !== other.statement) return 3
  if (one.statement) return 0
  const form = one.form === other.form ? 0 : formCost(one.form, other.form)
  if (form >= 3) return form
  const lengths = Math.abs(Math.log(((one.end - one.start) * scale + 20) / (other.end - other.start + 20)))
  const figures = one.figures.size + other.figures.size > 0 ? 0.6 * unlike(one.figures, other.figures) : 0
  const concepts = one.concepts.size + other.concepts.size > 0 ? 0.4 * unlike(one.concepts, other.concepts) : 0
  const marks = Math.min(0.2, 0.1 * Math.abs(one.marks.length - other.marks.length))
  return form + Math.min(1, 0.7 * lengths) + 0.6 * unlike(one.heads, other.heads) + figures + concepts + marks
}

function formCost(one: string, other: string): number {
  const [kind] = one.split(' ')
  if (kind === other.split(' ')[0]) return kind === 'heading' ? 0.6 : 0.8
  return /^(?:paragraph|item)$/.test(one) && /^(?:paragraph|item)$/.test(other) ? 0.8 : 3
}

/** 0 for two sets that are the same, 1 for two that share nothing. */
function unlike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size
  if (all === 0) return 0
  let shared = 0
  for (const member of one) if (other.has(member)) shared++
  return 1 - (2 * shared) / all
}

function groupBy<T>(all: readonly T[], key: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
