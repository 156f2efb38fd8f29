import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {admit, composed, edited, firstFrom, inOrder} from './fix/edits.js'
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
  /** Each of those: where its finding stands in `file`, and why it was not made. */
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
}

/** Times that a file is linted again in one round, and rounds, at most. */
const most = {linted: 40, rounds: 40}

/**
 * Applies the safe suggestions of a file's findings, but those that a person has to judge. Each is proved by linting the
 * text with it in place: its finding is gone, none is new or graver, and the claims are the same, those that were tied
 * still tied. What became possible is done in further rounds until one changes nothing, and so would a second call.
 * Throws where `lint` does.
 */
export async function fix(file: VFile, options: FixOptions): Promise<Fixed> {
  const before = await again(file, String(file), options)
  const rounds: (readonly Edit[])[] = []
  let [now, applied] = [before, 0]
  while (rounds.length < most.rounds) {
    const round = await roundOf(now, options)
    if (round.applied === 0) {
      const edits = composed(rounds, String(before).length)
      const left = [...round.left, ...uncalled(now, options)]
      return {before, file: now, edits, applied, refused: left.length, left}
    }
    rounds.push(round.edits)
    applied += round.applied
    now = round.file
  }
  const left = unitsOf(before, options).map((unit) => leaving(unit, 'there is too much to mend'))
  return {before, file: before, edits: [], applied: 0, refused: left.length, left}
}

/** What one round did to a file. */
interface Round {
  file: VFile
  edits: readonly Edit[]
  proof: Proof
  applied: number
  readonly left: Left[]
  linted: number
}

/** Tries all suggestions at once, then without those beside what went wrong; what is left is tried by halves. */
async function roundOf(file: VFile, options: FixOptions): Promise<Round> {
  const round: Round = {file, edits: [], proof: proofOf(file, [], options.rulesets), applied: 0, left: [], linted: 0}
  const aside: Unit[] = []
  let heap = apart(unitsOf(file, options))
  while (heap.length > 0) {
    const faults = round.linted < most.linted ? await tried(round, file, heap, options) : []
    if (!faults) break
    const beside = besides(heap, faults)
    // Where no place went wrong, any of them may be at fault.
    aside.push(...(beside.size === 0 ? heap : beside))
    heap = beside.size === 0 ? [] : heap.filter((unit) => !beside.has(unit))
  }
  const heaps = [aside]
  for (let next = heaps.pop(); next; next = heaps.pop()) {
    if (next.length === 0) continue
    const isSpent = round.linted >= most.linted
    const faults = isSpent ? [] : await tried(round, file, next, options)
    if (!faults) continue
    const middle = next.length >> 1
    const why = faults[0]?.why ?? (isSpent ? 'there is too much to mend' : 'the finding would stay')
    if (isSpent || middle === 0) round.left.push(...next.map((unit) => leaving(unit, why)))
    else heaps.push(next.slice(middle), next.slice(0, middle))
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
  round.linted++
  const proof = proofOf(next, edits, options.rulesets)
  const faults = faultsOf(round.proof, proof)
  if (faults) return faults
  if ([...countOf(heap)].some(([rule, count]) => mended(round.proof, proof, rule) < count)) return []
  Object.assign(round, {file: next, edits, proof, applied: round.applied + heap.length})
  return undefined
}

/** The units that change what stands nearest to some faults. */
function besides(heap: readonly Unit[], faults: readonly Fault[]): Set<Unit> {
  const all = heap.flatMap((unit) => unit.edits.map(({start, end}) => ({start, end, unit})))
  all.sort((one, other) => one.start - other.start)
  const found = new Set<Unit>()
  for (const {start: offset} of faults) {
    const next = firstFrom(all, offset)
    const [left, right] = [all[next - 1], all[next]]
    const isLeft = left && (!right || offset - left.end <= right.start - offset)
    found.add((isLeft ? left : right!).unit)
  }
  return found
}

/** How many units of a heap each rule has: so many places are to be mended. */
function countOf(heap: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of heap) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** The suggestions of a file's findings that may be applied unseen. */
function unitsOf(file: VFile, options: FixOptions): Unit[] {
  return file.messages.flatMap((message) => {
    // Where the site has a component for it, a person calls that: a copy of its text would be a second source.
    const asked = options.insertDisclaimer === true && !callFor(options) && isInsertion(message, options)
    const suggestion = message.suggestions?.find(({safe}) => asked || (safe && message.confidence !== 'review'))
    return suggestion ? unitsIn(message, suggestion) : []
  })
}

/** A finding that speaks of many places has an edit for each. */
function unitsIn({ruleId: rule = '', related = [], line = 1, column = 1}: VFileMessage, {edits}: Suggestion): Unit[] {
  const unit = {rule, line, column}
  return related.length > 0 ? edits.map((edit) => ({...unit, edits: [edit]})) : [{...unit, edits: inOrder(edits)}]
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
