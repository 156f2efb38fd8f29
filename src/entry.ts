import {becauseOf, gradeStatement, type JudgedPage} from './check/index.js'
import {pointerOf} from './check/message.js'
import type {Claim, Facts, Note} from './find/index.js'
import {original, type Tongue} from './tongue.js'
import type {ClaimEntry, DisclaimerEntry, NoteEntry, Page, PageEntry, Point} from './types.js'
import {languageEntry} from './unread.js'

type PointAt = (offset: number) => Point

/** A page's table of claims and notes, as reports and registers show it. */
export function entryOf(
  page: Page,
  facts: Facts,
  judged: readonly JudgedPage[],
  tongue: Tongue,
  pointAt: PointAt
): PageEntry {
  const claims = facts.claims.flatMap((claim, index) => {
    const entry = claimEntry(page, claim, index, judged, pointAt)
    return entry ? [entry] : []
  })
  return {
    pointer: page.pointer,
    language: languageEntry(page, facts, tongue),
    claims,
    disclaimer: disclaimerEntry(page, judged, pointAt),
    notes: facts.notes.filter((note) => note.kind !== 'note.statement').map((note) => noteEntry(page, note, pointAt))
  }
}

function claimEntry(
  page: Page,
  claim: Claim,
  index: number,
  judged: readonly JudgedPage[],
  pointAt: PointAt
): ClaimEntry | undefined {
  const kinds = Object.fromEntries(judged.map((one) => [one.ruleset.id, one.verdicts.get(claim)?.kind ?? 'none']))
  const kind = Object.values(kinds).find((one) => one !== 'none')
  if (!kind) return undefined
  const link = judged[0]?.links[index]
  return {
    text: claim.text,
    kind,
    kinds,
    mark: link?.mark?.symbol ?? null,
    linked: link?.statement != null,
    ...placeOf(page, claim.block, claim, pointAt),
    pointer: pointerOf(page, page.blocks[claim.block]!),
    get because() {
      return judged.flatMap(({ruleset, verdicts}) => {
        const verdict = verdicts.get(claim)
        return verdict ? becauseOf(claim, ruleset, verdict) : []
      })
    }
  }
}

function noteEntry(page: Page, note: Note, pointAt: PointAt): NoteEntry {
  return {
    mark: note.mark?.symbol ?? null,
    kind: note.kind.replace('note.', ''),
    text: note.text,
    ...placeOf(page, note.block, note, pointAt)
  }
}

function disclaimerEntry(page: Page, judged: readonly JudgedPage[], pointAt: PointAt): DisclaimerEntry | null {
  const prescribing = judged.find((one) => one.ruleset.statement) ?? judged[0]
  const notes = prescribing?.statements ?? []
  const note = notes.find((one) => one.halves.length === 2) ?? notes[0]
  if (!note) return null
  const statement = prescribing?.ruleset.statement
  const [start] = page.blocks[note.block]!.prose.place(note.start, note.start + 1)
  const [, end] = page.blocks[note.lastBlock]!.prose.place(0, note.end)
  return {
    text: note.text,
    mark: note.mark?.symbol ?? null,
    language: note.language ?? original,
    variant: statement ? gradeStatement(note, statement).variant : 'exact',
    source: page.blocks[note.block]!.printed ? 'site' : 'page',
    start: pointAt(start),
    end: pointAt(end)
  }
}

function placeOf(
  page: Page,
  block: number,
  span: {start: number; end: number},
  pointAt: PointAt
): {start: Point; end: Point} {
  const [start, end] = page.blocks[block]!.prose.place(span.start, span.end)
  return {start: pointAt(start), end: pointAt(end)}
}
