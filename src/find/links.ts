import {firstNotBefore} from '../halving.js'
import {hasWord} from '../letters.js'
import type {Page} from '../types.js'
import {type Anchors, anchorsOf} from './anchors.js'
import type {Claim, Facts, Mark, Note} from './facts.js'

/** How a claim stands to the notes of its page. */
export interface Link {
  readonly claim: Claim
  /** The mark that ties it: the one that leads to a statement, or else the first that trails it. */
  readonly mark: Mark | null
  /** The note that its mark, or its link, leads to. */
  readonly note: Note | null
  /** The statement that it leads to in the end: the note itself, or what the note's own mark leads to. */
  readonly statement: Note | null
  /** How it leads to its note; `null` where it leads to none. */
  readonly via: 'mark' | 'shared' | 'link' | 'adjacent' | null
  /** The mark stands behind other claims, at the end of the paragraph or list. */
  readonly shared: boolean
  /** An unmarked statement follows the claim with nothing between. */
  readonly adjacent: boolean
}

/** What claims and marks are resolved by. */
interface Ties {
  readonly page: Page
  readonly byBlock: ReadonlyMap<number, Mark[]>
  /** By symbol: the note that it leads to from the page, and from a panel. */
  readonly leaders: ReadonlyMap<string, Note>
  readonly inPanels: ReadonlyMap<string, Note>
  readonly panels: ReadonlySet<number>
  readonly anchors: Anchors
}

/** Each claim's mark and note, in the order of the claims. */
export function linksOf(page: Page, facts: Facts): Link[] {
  const ties = tiesOf(page, facts)
  const ends = endMarks(page, ties.byBlock)
  const unmarked = unmarkedStatements(facts.notes)
  return facts.claims.map((claim) => {
    const own = tiedOf(marksBehind(ties.byBlock.get(claim.block) ?? [], claim), ties)
    const group = own.length === 0 ? (ends.get(page.blocks[claim.block]?.group ?? -1) ?? []) : []
    const shared = tiedOf(
      group.filter((mark) => isAfter(mark, claim) && (!mark.aside || isSigned(page, mark, claim))),
      ties
    )
    const tied = own.length > 0 ? own : shared
    const best = tied.find(({statement}) => statement) ?? tied.find(({note}) => note) ?? tied[0]
    const linked = best?.statement ? undefined : ties.anchors.noteOf(claim.block, claim.start, claim.sentence.end, true)
    const adjacent = adjacentTo(page, unmarked, claim)
    const byLink = linked?.kind === 'note.statement' ? linked : undefined
    const statement = best?.statement ?? byLink ?? adjacent ?? null
    return {
      claim,
      mark: best?.mark ?? null,
      note: best?.note ?? byLink ?? adjacent ?? null,
      statement,
      via: best?.note ? (own.length > 0 ? 'mark' : 'shared') : byLink ? 'link' : adjacent ? 'adjacent' : null,
      shared: own.length === 0 && shared.length > 0,
      adjacent: adjacent !== undefined
    }
  })
}

/** The notes that the marks of a page lead to, mark by mark; `null` for marks that lead nowhere. */
export function leadsOf(page: Page, facts: Facts): Map<Mark, Note | null> {
  const ties = tiesOf(page, facts)
  return new Map(facts.marks.flatMap((mark) => (mark.role === 'trailing' ? [[mark, noteBehind(mark, ties)]] : [])))
}

function tiesOf(page: Page, facts: Facts): Ties {
  const {panels} = facts
  return {
    page,
    byBlock: groupMarks(facts.marks),
    leaders: notesBySymbol(facts.notes.filter(({block, kind}) => kind === 'note.statement' || !panels.has(block))),
    inPanels: notesBySymbol(facts.notes.filter(({block, kind}) => kind !== 'note.statement' && panels.has(block))),
    panels,
    anchors: anchorsOf(page, facts.notes)
  }
}

interface Tied {
  readonly mark: Mark
  readonly note: Note | null
  readonly statement: Note | null
}

/** Marks with what they lead to. One behind a name or a price is the claim's only if it leads to the statement. */
function tiedOf(marks: readonly Mark[], ties: Ties): Tied[] {
  return marks.flatMap((mark) => {
    const note = noteBehind(mark, ties)
    const statement = note && endOfChain(note, ties)
    return mark.aside && !statement ? [] : [{mark, note, statement}]
  })
}

/** The note that a mark leads to: that of the panel it stands in, of its link, or of the page. */
function noteBehind(mark: Mark, {leaders, inPanels, panels, anchors}: Ties): Note | null {
  const {block, symbol, start, end} = mark
  const own = panels.has(block) ? inPanels.get(symbol) : undefined
  return own ?? anchors.noteOf(block, start, end) ?? leaders.get(symbol) ?? inPanels.get(symbol) ?? null
}

/** Notes that lead on to another, at most. */
const longestChain = 8

/** The statement that a note is, or that its own marks lead to: "‡Helps turn food into energy†". */
function endOfChain(note: Note, ties: Ties): Note | null {
  let at = note
  for (let steps = 0; steps < longestChain; steps++) {
    if (at.kind === 'note.statement') return at
    const marks = (ties.byBlock.get(at.block) ?? []).filter(({start, end}) => start >= at.start && end <= at.end + 1)
    const next = marks.map((mark) => noteBehind(mark, ties)).filter((one) => one !== null && one !== at)
    const on = next.find((one) => one?.kind === 'note.statement') ?? next[0]
    if (!on) return null
    at = on
  }
  return null
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

/** The marks between a claim and the end of its sentence, or those that stand before it. */
function marksBehind(marks: readonly Mark[], claim: Claim): Mark[] {
  const first = firstFrom(marks, claim.end)
  const behind: Mark[] = []
  for (let at = firstFrom(marks, claim.sentence.start); marks[at]?.ahead && marks[at]!.end <= claim.start; at++)
    behind.push(marks[at]!)
  for (let at = first; at < Math.min(marks.length, first + most); at++) {
    if (marks[at]!.end > claim.sentence.end || marks[at]!.ahead) break
    behind.push(marks[at]!)
  }
  return behind
}

/** Index of the first of some sorted spans that starts at or behind an offset. */
function firstFrom(spans: readonly {readonly start: number}[], offset: number): number {
  return firstNotBefore(spans.length, (at) => spans[at]!.start < offset)
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
      last.push(mark)
      tail = mark.start
    }
    ends.set(block.group, last.reverse())
  }
  return ends
}

/** Whether the name before a mark is that of who made the claim: `"It supports memory." — Anna K.*` */
function isSigned(page: Page, mark: Mark, {block, sentence}: Claim): boolean {
  if (mark.block !== block) return false
  return /^["'”’)]*\s*(?:[—–―~]|--?)/.test(page.blocks[block]!.prose.value.slice(sentence.end, sentence.end + 8))
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

/** The unmarked statement that follows a claim's sentence with nothing between. */
function adjacentTo(page: Page, statements: ReadonlyMap<number, Note[]>, claim: Claim): Note | undefined {
  const text = page.blocks[claim.block]?.prose.value ?? ''
  const own = statements.get(claim.block) ?? []
  const next = own[firstFrom(own, claim.sentence.end)]
  if (next) return hasWord(text.slice(claim.sentence.end, next.start)) ? undefined : next
  const below = statements.get(claim.block + 1)?.[0]
  if (!below || hasWord(text.slice(claim.sentence.end))) return undefined
  return hasWord(page.blocks[below.block]?.prose.value.slice(0, below.start) ?? '') ? undefined : below
}
