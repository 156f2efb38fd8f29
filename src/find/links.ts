import {hasWord} from '../letters.js'
import type {Page} from '../types.js'
import type {Claim, Facts, Mark, Note} from './facts.js'

/** How a claim stands to the notes of its page. */
export interface Link {
  readonly claim: Claim
  /** The mark that ties it: the one that leads to a statement, or else the first that trails it. */
  readonly mark: Mark | null
  /** The note that its mark leads to. */
  readonly note: Note | null
  /** The mark stands behind other claims, at the end of the paragraph or list. */
  readonly shared: boolean
  /** An unmarked statement follows the claim with nothing between. */
  readonly adjacent: boolean
}

/** Each claim's mark and note, in the order of the claims. */
export function linksOf(page: Page, facts: Facts): Link[] {
  const byBlock = groupMarks(facts.marks)
  const leaders = notesBySymbol(facts.notes)
  const ends = endMarks(page, byBlock)
  const unmarked = unmarkedStatements(facts.notes)
  return facts.claims.map((claim) => {
    const own = marksBehind(byBlock.get(claim.block) ?? [], claim)
    const shared =
      own.length === 0
        ? (ends.get(page.blocks[claim.block]?.group ?? -1) ?? []).filter((mark) => isAfter(mark, claim))
        : []
    const marks = own.length > 0 ? own : shared
    const tied = marks.map((mark) => ({mark, note: leaders.get(mark.symbol) ?? null}))
    const best = tied.find(({note}) => note?.kind === 'note.statement') ?? tied.find(({note}) => note) ?? tied[0]
    return {
      claim,
      mark: best?.mark ?? null,
      note: best?.note ?? null,
      shared: own.length === 0 && shared.length > 0,
      adjacent: isAdjacent(page, unmarked, claim)
    }
  })
}

function groupMarks(marks: readonly Mark[]): Map<number, Mark[]> {
  const groups = new Map<number, Mark[]>()
  for (const mark of marks) {
    if (mark.role !== 'trailing') continue
    const list = groups.get(mark.block)
    if (list) list.push(mark)
    else groups.set(mark.block, [mark])
  }
  return groups
}

/** Marks behind a claim that are looked at: a sentence ends in one or two. */
const most = 8

/** The marks between a claim and the end of its sentence. */
function marksBehind(marks: readonly Mark[], claim: Claim): Mark[] {
  const first = firstFrom(marks, claim.end)
  const behind: Mark[] = []
  for (let at = first; at < Math.min(marks.length, first + most); at++) {
    if (marks[at]!.end > claim.sentence.end) break
    behind.push(marks[at]!)
  }
  return behind
}

/** Index of the first of some sorted spans that starts at or behind an offset. */
function firstFrom(spans: readonly {readonly start: number}[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The note that a symbol leads: a statement before any other. A note that nobody sees leads nowhere. */
function notesBySymbol(notes: readonly Note[]): Map<string, Note> {
  const leaders = new Map<string, Note>()
  for (const note of notes) {
    if (!note.shown) continue
    for (const {symbol} of note.marks) {
      const known = leaders.get(symbol)
      if (!known || (known.kind !== 'note.statement' && note.kind === 'note.statement')) leaders.set(symbol, note)
    }
  }
  return leaders
}

/** Marks at the very end of a group's last block: they may stand for the whole paragraph or list. */
function endMarks(page: Page, byBlock: ReadonlyMap<number, Mark[]>): Map<number, Mark[]> {
  const ends = new Map<number, Mark[]>()
  for (const [index, block] of page.blocks.entries()) {
    const text = block.prose.value
    const last: Mark[] = []
    let tail = text.length
    for (const mark of (byBlock.get(index) ?? []).toReversed()) {
      if (hasWord(text.slice(mark.end, tail))) break
      last.unshift(mark)
      tail = mark.start
    }
    ends.set(block.group, last)
  }
  return ends
}

function isAfter(mark: Mark, claim: Claim): boolean {
  return mark.block > claim.block || (mark.block === claim.block && mark.start >= claim.end)
}

/** The statements without a mark of their own by block: only they are tied by standing beside a claim. */
function unmarkedStatements(notes: readonly Note[]): Map<number, Note[]> {
  const byBlock = new Map<number, Note[]>()
  for (const note of notes) {
    if (note.kind !== 'note.statement' || !note.shown || note.mark) continue
    const list = byBlock.get(note.block)
    if (list) list.push(note)
    else byBlock.set(note.block, [note])
  }
  return byBlock
}

/** Whether an unmarked statement follows a claim's sentence with nothing between. */
function isAdjacent(page: Page, statements: ReadonlyMap<number, Note[]>, claim: Claim): boolean {
  const text = page.blocks[claim.block]?.prose.value ?? ''
  const own = statements.get(claim.block) ?? []
  const next = own[firstFrom(own, claim.sentence.end)]
  if (next) return !hasWord(text.slice(claim.sentence.end, next.start))
  const below = statements.get(claim.block + 1)?.[0]
  if (!below || hasWord(text.slice(claim.sentence.end))) return false
  return !hasWord(page.blocks[below.block]?.prose.value.slice(0, below.start) ?? '')
}
