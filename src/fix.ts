import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {admit, composed, edited, firstFrom, inOrder} from './fix/edits.js'
import {faultsOf, mended, type Proof, proofOf} from './fix/proof.js'
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
}

/** A suggestion that may be applied, or one of its edits where each mends a place by itself. */
interface Unit {
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
      return {before, file: now, edits, applied, refused: round.refused}
    }
    rounds.push(round.edits)
    applied += round.applied
    now = round.file
  }
  return {before, file: before, edits: [], applied: 0, refused: unitsOf(before, options).length}
}

/** What one round did to a file. */
interface Round {
  file: VFile
  edits: readonly Edit[]
  proof: Proof
  applied: number
  refused: number
  linted: number
}

/** Tries all suggestions at once, then without those beside what went wrong; what is left is tried by halves. */
async function roundOf(file: VFile, options: FixOptions): Promise<Round> {
  const round: Round = {file, edits: [], proof: proofOf(file, []), applied: 0, refused: 0, linted: 0}
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
    if (!isSpent && !(await tried(round, file, next, options))) continue
    const middle = next.length >> 1
    if (isSpent || middle === 0) round.refused += next.length
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
): Promise<readonly number[] | undefined> {
  const edits = inOrder([...round.edits, ...heap.flatMap((unit) => unit.edits)])
  const next = await again(file, edited(String(file), edits), options)
  round.linted++
  const proof = proofOf(next, edits)
  const faults = faultsOf(round.proof, proof)
  if (faults) return faults
  if ([...countOf(heap)].some(([rule, count]) => mended(round.proof, proof, rule) < count)) return []
  Object.assign(round, {file: next, edits, proof, applied: round.applied + heap.length})
  return undefined
}

/** The units that change what stands nearest to some offsets. */
function besides(heap: readonly Unit[], offsets: readonly number[]): Set<Unit> {
  const all = heap.flatMap((unit) => unit.edits.map(({start, end}) => ({start, end, unit})))
  all.sort((one, other) => one.start - other.start)
  const found = new Set<Unit>()
  for (const offset of offsets) {
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
    const asked = options.insertDisclaimer === true && isInsertion(message, options)
    const suggestion = message.suggestions?.find(({safe}) => asked || (safe && message.confidence !== 'review'))
    return suggestion ? unitsIn(message, suggestion) : []
  })
}

/** A finding that speaks of many places has an edit for each. */
function unitsIn({ruleId: rule = '', related = []}: VFileMessage, {edits}: Suggestion): Unit[] {
  return related.length > 0 ? edits.map((edit) => ({rule, edits: [edit]})) : [{rule, edits: inOrder(edits)}]
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
