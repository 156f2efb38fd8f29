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
  return facts.claims.map((claim) => {
    const own = (byBlock.get(claim.block) ?? []).filter(
      (mark) => mark.start >= claim.end && mark.end <= claim.sentence.end
    )
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
      adjacent: isAdjacent(page, facts, claim)
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

/** The note that a symbol leads: a statement before any other. A note that is hidden leads nowhere. */
function notesBySymbol(notes: readonly Note[]): Map<string, Note> {
  const leaders = new Map<string, Note>()
  for (const note of notes) {
    if (!note.mark || note.hidden) continue
    const known = leaders.get(note.mark.symbol)
    if (!known || (known.kind !== 'note.statement' && note.kind === 'note.statement'))
      leaders.set(note.mark.symbol, note)
  }
  return leaders
}

/** Marks at the very end of a group's last block: they may stand for the whole paragraph or list. */
function endMarks(page: Page, byBlock: ReadonlyMap<number, Mark[]>): Map<number, Mark[]> {
  const ends = new Map<number, Mark[]>()
  for (const [index, block] of page.blocks.entries()) {
    const text = block.prose.value
    const marks = (byBlock.get(index) ?? []).filter(
      (mark) => !hasWord(text.slice(mark.end).replace(/\[\^?[\w-]+\]|\(\d+\)|\d/g, ''))
    )
    ends.set(block.group, marks)
  }
  return ends
}

function isAfter(mark: Mark, claim: Claim): boolean {
  return mark.block > claim.block || (mark.block === claim.block && mark.start >= claim.end)
}

/**
 * 21 CFR 101.93(d): "adjacent to the statement with no intervening material". A statement with a mark of its own is tied by
 * that mark instead.
 */
function isAdjacent(page: Page, facts: Facts, claim: Claim): boolean {
  const text = page.blocks[claim.block]?.prose.value ?? ''
  const rest = text.slice(claim.sentence.end)
  const next = facts.notes.find(
    (note) =>
      note.kind === 'note.statement' &&
      !note.hidden &&
      !note.mark &&
      !note.swallowed &&
      (note.block === claim.block ? note.start >= claim.sentence.end : note.block === claim.block + 1)
  )
  if (!next) return false
  const before = page.blocks[next.block]?.prose.value.slice(0, next.start) ?? ''
  const between = next.block === claim.block ? text.slice(claim.sentence.end, next.start) : rest + before
  return !hasWord(between)
}
