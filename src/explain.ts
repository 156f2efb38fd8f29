import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {gradeStatement, type JudgedPage, judgePage, proofOf, type Verdict} from './check/index.js'
import {type Claim, type Link, linksOf, type Note, type Read, readBlock} from './find/index.js'
import type {Language} from './language.js'
import {pointsOf} from './lines.js'
import {type LintOptions, lint, pagesOf, readIn} from './lint.js'
import {original} from './tongue.js'
import type {Page, Point, Printed, Reason, Severity} from './types.js'

/** One ruleset's answer on one claim: what it is, and each kind and criterion with its result. */
export interface Judgement {
  readonly ruleset: string
  readonly kind: string
  readonly criterion: string | null
  readonly reasons: readonly Reason[]
  /** Rules that report it. */
  readonly rules: readonly string[]
}

/** A claim with the judgements on it. */
export interface ExplainedClaim {
  readonly text: string
  readonly stance: string
  /** What the words of its sentence together weigh, as `weights` tells: `for` it, where no construction says it, or `against` it. */
  readonly weight: 'for' | 'against' | null
  readonly concepts: readonly string[]
  readonly judgements: readonly Judgement[]
  readonly tie: Tie
}

/** How a claim stands to the disclaimer of its page. */
export interface Tie {
  /** A ruleset wants it tied. */
  readonly needed: boolean
  readonly mark: string | null
  /** How it leads to its note: by its mark, by one that it shares, by a link, by standing beside it. */
  readonly via: Link['via']
  readonly note: ExplainedNote | null
  /** The note is the disclaimer, or leads on to it. */
  readonly tied: boolean
}

/** A note that a sentence is part of, or that a claim leads to. */
export interface ExplainedNote {
  readonly text: string
  /** `disclaimer`, or what else it is about. */
  readonly kind: string
  readonly mark: string | null
  /** A mark that the markup ate, and how. */
  readonly swallowed: {readonly mark: string; readonly how: string} | null
  /** How a disclaimer differs from the prescribed text. */
  readonly variant: string | null
  readonly line: number
  /** How many claims of the page lead to it. */
  readonly claims: number
  /** Who prints it, where it stands in another file. */
  readonly printed: Printed | null
}

/** What claimlint reads in one sentence, and why it says what it says. */
export interface Explanation {
  readonly text: string
  readonly start: Point
  readonly end: Point
  /** The words that the language pack knows. */
  readonly words: readonly {readonly text: string; readonly concepts: readonly string[]}[]
  /** What the words weigh, where that decides: for what they lean to most, the heaviest first. */
  readonly weights: readonly {readonly text: string; readonly weight: number}[]
  /** What the place says of the words: a heading, a panel of facts. */
  readonly contexts: readonly string[]
  /** None where no effect is said of anything: the sentence is not classified. */
  readonly claims: readonly ExplainedClaim[]
  /** The notes that it is part of. */
  readonly notes: readonly ExplainedNote[]
  /** What is reported of the sentence: its wording, and also its mark, or what a note or the disclaimer lacks. */
  readonly findings: readonly {readonly ruleId: string; readonly severity: Severity; readonly message: string}[]
}

/**
 * The sentences of a file that stand on a line (at a column, where one is given), each with what was read in it and why.
 * Lines and columns count from 1; none where the line holds no copy. Throws where the file cannot be read.
 */
export async function explain(
  file: VFile,
  options: LintOptions,
  line: number,
  column?: number
): Promise<Explanation[]> {
  const value = String(file)
  const pages = await pagesOf(file, options)
  const pointAt = pointsOf(value)
  const {messages} = await lint(new VFile({path: file.path, value}), options)
  return pages.flatMap(({page, tongue}) => {
    const {facts} = readIn(page, tongue)
    const {claims, packs, notes} = facts
    const links = linksOf(page, facts)
    const judged = options.rulesets.map((ruleset) => judgePage(page, facts, links, ruleset))
    const noted = (note: Note) => explainedNote(note, page, links, judged, pointAt)
    const law = tongue.packFor(original)!
    return page.blocks.flatMap((_, block) =>
      sentencesAt(page, block, packs[block] ?? law, pointAt, line, column).map((sentence) => {
        const {start, end, words, weights, contexts} = sentence
        const {prose} = page.blocks[block]!
        const [from, to] = prose.place(start, end)
        const own = claims.filter((claim) => claim.block === block && claim.start >= start && claim.end <= end)
        const ownNotes = notes.filter((note) => isPart(note, block, start, end))
        return {
          text: prose.value.slice(start, end),
          start: pointAt(from),
          end: pointAt(to),
          words: words.map(({text, concepts}) => ({text, concepts})),
          weights: own.some(({weight}) => weight) ? weights : [],
          contexts,
          claims: own.map((claim) => explained(claim, links[claims.indexOf(claim)]!, judged, noted)),
          notes: ownNotes.map(noted),
          findings: messages.flatMap((message) => findingAt(message, from, to))
        }
      })
    )
  })
}

/** A message as a finding, where it stands in a stretch of the file. */
function findingAt({place, ruleId = '', severity = 'info', reason}: VFileMessage, from: number, to: number) {
  const [start, end] = place && 'start' in place ? [place.start.offset ?? 0, place.end.offset ?? 0] : [0, 0]
  return start < to && Math.max(end, start + 1) > from ? [{ruleId, severity, message: reason}] : []
}

/** A block's sentences that touch the line, or hold the column. */
function sentencesAt(
  page: Page,
  block: number,
  language: Language,
  pointAt: (offset: number) => Point,
  line: number,
  column: number | undefined
): (Read & {contexts: readonly string[]})[] {
  const {prose} = page.blocks[block]!
  const [first, last] = prose.place(0, prose.value.length)
  if (prose.value === '' || pointAt(first).line > line || pointAt(last).line < line) return []
  const {sentences, contexts} = readBlock(page, block, language)
  return sentences.flatMap((sentence) => {
    const [from, to] = prose.place(sentence.start, sentence.end).map(pointAt) as [Point, Point]
    const on = from.line <= line && line <= to.line
    const holds =
      column === undefined || ((line > from.line || column >= from.column) && (line < to.line || column < to.column))
    return on && holds ? [{...sentence, contexts}] : []
  })
}

/** Whether a sentence of a block is part of a note. */
function isPart(note: Note, block: number, start: number, end: number): boolean {
  if (block < note.block || block > note.lastBlock) return false
  return (block > note.block || note.start < end) && (block < note.lastBlock || note.end > start)
}

function explainedNote(
  note: Note,
  page: Page,
  links: readonly Link[],
  judged: readonly JudgedPage[],
  pointAt: (offset: number) => Point
): ExplainedNote {
  const {text, kind, mark, swallowed, block, start} = note
  const prescribing = judged.find(({ruleset}) => ruleset.statement)
  const isStatement =
    kind === 'note.statement' && (!prescribing || !note.shown || prescribing.statements.includes(note))
  const statement = isStatement ? prescribing?.ruleset.statement : undefined
  const {prose, printed = null} = page.blocks[block]!
  return {
    text,
    kind: isStatement ? 'disclaimer' : kind === 'note.statement' ? 'other' : kind.replace('note.', ''),
    mark: mark?.symbol ?? null,
    swallowed: swallowed && {mark: swallowed.mark, how: swallowed.how},
    variant: statement ? gradeStatement(note, statement).variant : null,
    line: pointAt(prose.place(start, start + 1)[0]).line,
    claims: links.filter((link) => link.note === note || link.statement === note).length,
    printed
  }
}

function explained(
  claim: Claim,
  link: Link,
  judged: readonly JudgedPage[],
  noted: (note: Note) => ExplainedNote
): ExplainedClaim {
  const concepts = [claim.effects, claim.targets, claim.agents, claim.qualifiers, claim.cues].flat()
  return {
    text: claim.text,
    stance: claim.stance,
    weight: claim.weight,
    concepts: [...new Set(concepts)],
    tie: {
      needed: judged.some(({needing, unmarkable}) => needing.includes(link) || unmarkable.includes(link)),
      mark: link.mark?.symbol ?? null,
      via: link.via,
      note: link.note && noted(link.note),
      tied: link.statement !== null
    },
    judgements: judged.map(({ruleset, verdicts}) => {
      const verdict: Verdict = verdicts.get(claim)!
      const {kind, criterion = null, findings} = verdict
      const rules = [...findings.keys()].map(({id}) => `${ruleset.id}/${id}`)
      return {ruleset: ruleset.id, kind, criterion, reasons: proofOf(claim, ruleset, verdict), rules}
    })
  }
}
