import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {admit, composed, edited, firstFrom, inOrder, unedited} from './fix/edits.js'
import {type Fault, faultsOf, mended, type Proof, proofOf} from './fix/proof.js'
import {type LintOptions, lint} from './lint.js'
import type {Edit, Suggestion} from './types.js'

export interface FixOptions extends LintOptions {
  /** Print the prescribed statement on pages that lack it, with its mark at each claim. */
  readonly insertDisclaimer?: boolean
}

/** What became of a file. */
export interface Fixed {
  /** The file as it stands, linted. */
  readonly before: VFile
  /** The file with the mends in place, linted; `before` itself where there are none. */
  readonly file: VFile
  /** The edits that make it of the first text, in the order of their places. */
  readonly edits: readonly Edit[]
  /** How many mends were made: suggestions, or marks of one that speaks of many places. */
  readonly applied: number
  /** How many were not made, for linting again did not prove them. */
  readonly refused: number
  /** How many were not made, for they were still to be told from such as are not proved when the tries were spent. */
  readonly untried: number
  /** Each of those that were refused: where its finding stands in `file`, and why it was not made. */
  readonly left: readonly Left[]
}

/** A mend that was not made. */
export interface Left {
  readonly ruleId: string
  readonly line: number
  readonly column: number
  readonly why: string
}

/** A suggestion that may be applied, or one of its edits where each mends a place by itself. */
interface Unit extends Pick<Left, 'line' | 'column'> {
  readonly rule: string
  readonly edits: readonly Edit[]
  /** What it is known by in every round: its rule, its place in the first text, what it writes. */
  readonly key: string
}

/** Rounds at most; times that a file is linted again, or for a short one characters that are. */
const most = {rounds: 40, linted: 40, characters: 400_000}

/**
 * Applies the safe suggestions of a file's findings, but those that a person has to judge. Each is proved by linting the
 * text with it in place: its finding is gone, none is new or graver, and the claims are the same, those that were tied
 * still tied. What became possible is done in further rounds until one changes nothing, and so would a second call.
 * Throws where `lint` does.
 */
export async function fix(file: VFile, options: FixOptions): Promise<Fixed> {
  const before = await again(file, String(file), options)
  const {length} = String(before)
  const rounds: (readonly Edit[])[] = []
  const tries = {left: Math.max(most.linted, Math.min(10 * most.linted, Math.ceil(most.characters / (length + 1))))}
  let refused = new Map<string, string>()
  let [now, applied, isStale] = [before, 0, false]
  while (rounds.length < most.rounds) {
    const edits = composed(rounds, length)
    const units = apart(unitsOf(now, options, unedited(edits)))
    const round = await roundOf(now, units, refused, tries, options)
    if (round.applied > 0) {
      rounds.push(round.edits)
      applied += round.applied
      now = round.file
      isStale = true
    } else if (isStale && refused.size > 0) {
      // What was refused may be possible now that the others stand there.
      refused = new Map()
      isStale = false
    } else {
      const left = [...round.left, ...uncalled(now, options)]
      return {before, file: now, edits, applied, refused: left.length, untried: round.untried, left}
    }
  }
  const left = unitsOf(before, options, unedited([])).map((unit) => leaving(unit, 'there is too much to mend'))
  return {before, file: before, edits: [], applied: 0, refused: left.length, untried: 0, left}
}

/** What one round did to a file. */
interface Round {
  file: VFile
  edits: readonly Edit[]
  proof: Proof
  applied: number
  readonly left: Left[]
  untried: number
}

/**
 * Tries all suggestions at once, then those beside what went wrong apart from the others, and where any may be at fault
 * by halves. One that is refused alone is not tried in the rounds that follow.
 */
async function roundOf(
  file: VFile,
  units: readonly Unit[],
  refused: Map<string, string>,
  tries: {left: number},
  options: FixOptions
): Promise<Round> {
  const round: Round = {file, edits: [], proof: proofOf(file, [], options.rulesets), applied: 0, left: [], untried: 0}
  const fresh: Unit[] = []
  for (const unit of units) {
    const why = refused.get(unit.key)
    if (why === undefined) fresh.push(unit)
    else round.left.push(leaving(unit, why))
  }
  const heaps = [fresh]
  for (let next = heaps.pop(); next; next = heaps.pop()) {
    if (next.length === 0) continue
    if (tries.left-- <= 0) {
      round.untried += next.length
      continue
    }
    const faults = await tried(round, file, next, options)
    if (!faults) continue
    if (next.length === 1) {
      const why = faults.find((fault) => fault.why !== '')?.why ?? 'the finding would stay'
      refused.set(next[0]!.key, why)
      round.left.push(leaving(next[0]!, why))
      continue
    }
    const beside = besides(next, faults, String(file))
    const isTold = beside.size > 0 && beside.size < next.length
    const middle = next.length >> 1
    const [first, later] = isTold
      ? [next.filter((unit) => !beside.has(unit)), [...beside]]
      : [next.slice(0, middle), next.slice(middle)]
    heaps.push(later, first)
  }
  return round
}

/** Applies a heap if it is proved; else where the text went wrong, as far as that is known. */
async function tried(
  round: Round,
  file: VFile,
  heap: readonly Unit[],
  options: FixOptions
): Promise<readonly Fault[] | undefined> {
  const edits = inOrder([...round.edits, ...heap.flatMap((unit) => unit.edits)])
  const next = await again(file, edited(String(file), edits), options)
  const proof = proofOf(next, edits, options.rulesets)
  const faults = faultsOf(round.proof, proof)
  if (faults) return faults
  const short = [...countOf(heap)].filter(([rule, count]) => mended(round.proof, proof, rule) < count)
  if (short.length > 0) return short.flatMap(([rule]) => leftOf(heap, rule, proof))
  Object.assign(round, {file: next, edits, proof, applied: round.applied + heap.length})
  return undefined
}

/** The units that change what stands nearest to some faults of a text. */
function besides(heap: readonly Unit[], faults: readonly Fault[], text: string): Set<Unit> {
  const all = heap.flatMap((unit) => unit.edits.map(({start, end}) => ({start, end, unit})))
  all.sort((one, other) => one.start - other.start)
  const found = new Set<Unit>()
  for (const {start: offset} of faults) {
    const next = firstFrom(all, offset)
    const [left, right] = [all[next - 1], all[next]]
    const isLeft = left && (!right || apartBy(text, left.end, offset) <= apartBy(text, offset, right.start))
    found.add((isLeft ? left : right!).unit)
  }
  return found
}

/** How far two places are from each other; on two lines further than any on one. */
function apartBy(text: string, from: number, to: number): number {
  return to - from + (text.slice(from, Math.min(to, from + wide)).includes('\n') ? text.length : 0)
}

/** Characters of a line that are looked through. */
const wide = 2000

/** Where the units of a rule write that stand next behind its findings that are still there. */
function leftOf(heap: readonly Unit[], rule: string, {places}: Proof): Fault[] {
  const all = inOrder(heap.flatMap(({rule: own, edits}) => (own === rule ? edits.slice(0, 1) : [])))
  return (places.get(rule) ?? []).flatMap(({start}) => {
    const edit = all[firstFrom(all, start)]
    return edit ? [{start: edit.start, why: 'the finding would stay'}] : []
  })
}

/** How many units of a heap each rule has: so many places are to be mended. */
function countOf(heap: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of heap) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** Where an offset of a text stood before. */
type Before = ReturnType<typeof unedited>

/** The suggestions of a file's findings that may be applied unseen. */
function unitsOf(file: VFile, options: FixOptions, before: Before): Unit[] {
  return file.messages.flatMap((message) => {
    // Where the site has a component for it, a person calls that: a copy of its text would be a second source.
    const asked = options.insertDisclaimer === true && !callFor(options) && isInsertion(message, options)
    const suggestion = message.suggestions?.find(({safe}) => asked || (safe && message.confidence !== 'review'))
    return suggestion ? unitsIn(message, suggestion, before) : []
  })
}

/** A finding that speaks of many places has an edit for each. */
function unitsIn(
  {ruleId: rule = '', related = [], line = 1, column = 1}: VFileMessage,
  {edits}: Suggestion,
  before: Before
): Unit[] {
  return (related.length > 0 ? edits.map((edit) => [edit]) : [inOrder(edits)]).map((own) => ({
    rule,
    line,
    column,
    edits: own,
    key: JSON.stringify([rule, own.map(({start, text}) => [before(start, 'start'), text])])
  }))
}

function leaving({rule, line, column}: Unit, why: string): Left {
  return {ruleId: rule, line, column, why}
}

/** What the site prints its disclaimer by. */
function callFor({site}: FixOptions): string | undefined {
  return site?.printedBy[0]
}

/** The pages' missing disclaimers that only a call of the site's own component should print. */
function uncalled({messages}: VFile, options: FixOptions): Left[] {
  const call = callFor(options)
  if (!options.insertDisclaimer || call === undefined) return []
  return messages
    .filter((message) => isInsertion(message, options))
    .map(({ruleId = '', line = 1, column = 1}) => {
      const why = `the site prints its disclaimer by “${call}”: put that on the page`
      return {ruleId, line, column, why}
    })
}

function isInsertion({ruleId}: VFileMessage, {rulesets}: LintOptions): boolean {
  return rulesets.some(({id, rules}) =>
    rules.some((rule) => rule.check === 'missing-disclaimer' && `${id}/${rule.id}` === ruleId)
  )
}

/** The units without those that reach into an earlier one: they wait for the next round. */
function apart(units: readonly Unit[]): Unit[] {
  const edits: Edit[] = []
  return units.filter((unit) => admit(edits, unit.edits))
}

function again(file: VFile, value: string, options: LintOptions): Promise<VFile> {
  return lint(new VFile({path: file.path, cwd: file.cwd, value}), options)
}
