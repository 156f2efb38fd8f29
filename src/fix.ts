import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {admit, composed, edited, inOrder} from './fix/edits.js'
import {isNoWorse, mended, type Proof, proofOf} from './fix/proof.js'
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
  /** How many suggestions were applied. */
  readonly applied: number
  /** How many were not, for linting again did not prove them. */
  readonly refused: number
}

/** A suggestion that may be applied. */
interface Unit {
  readonly rule: string
  readonly edits: readonly Edit[]
  /** How many places of the rule's faults it mends. */
  readonly places: number
}

/** Times that one file is linted again at most; past them nothing is changed. */
const most = 2000

/**
 * Applies the safe suggestions of a file's findings, but those that a person has to judge. Each is proved by linting the
 * text with it in place: its finding is gone, none is new or graver, and the claims are the same, those that were tied
 * still tied. What became possible is done in further rounds, so a second call changes nothing. Throws where `lint` does.
 */
export async function fix(file: VFile, options: FixOptions): Promise<Fixed> {
  const first = await again(file, String(file), options)
  const rounds: Edit[][] = []
  let [now, applied, refused, left] = [first, 0, 0, most]
  for (;;) {
    const round = await roundOf(now, options, left)
    left -= round.linted
    if (left < 0) return {before: first, file: first, edits: [], applied: 0, refused: unitsOf(first, options).length}
    refused = round.refused
    if (round.applied === 0) break
    rounds.push([...round.edits])
    applied += round.applied
    now = round.file
  }
  return {before: first, file: now, edits: composed(rounds, String(first).length), applied, refused}
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

/** Tries all suggestions at once, and those of a heap that fails by halves. */
async function roundOf(file: VFile, options: FixOptions, left: number): Promise<Round> {
  const round: Round = {file, edits: [], proof: proofOf(file, []), applied: 0, refused: 0, linted: 0}
  const heaps = [apart(unitsOf(file, options))]
  for (let heap = heaps.pop(); heap && round.linted <= left; heap = heaps.pop()) {
    if (heap.length === 0) continue
    if (await admits(round, file, heap, options)) continue
    const halves = halvesOf(heap)
    if (halves) heaps.push(...halves.reverse())
    else round.refused++
  }
  return round
}

async function admits(round: Round, file: VFile, heap: readonly Unit[], options: FixOptions): Promise<boolean> {
  const edits = inOrder([...round.edits, ...heap.flatMap((unit) => unit.edits)])
  const next = await again(file, edited(String(file), edits), options)
  round.linted++
  const proof = proofOf(next, edits)
  const wanted = placesOf(heap)
  if (!isNoWorse(round.proof, proof) || [...wanted].some(([rule, count]) => mended(round.proof, proof, rule) < count))
    return false
  Object.assign(round, {file: next, edits, proof, applied: round.applied + heap.length})
  return true
}

/** How many places the units of a heap mend, by rule. */
function placesOf(heap: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule, places} of heap) counts.set(rule, (counts.get(rule) ?? 0) + places)
  return counts
}

/** Two halves of a heap, or of the places that its only suggestion mends one by one. */
function halvesOf(heap: readonly Unit[]): [Unit[], Unit[]] | undefined {
  const units =
    heap.length === 1 && heap[0]!.places > 1
      ? heap[0]!.edits.map((edit) => ({...heap[0]!, edits: [edit], places: 1}))
      : heap
  const middle = units.length >> 1
  return middle > 0 ? [units.slice(0, middle), units.slice(middle)] : undefined
}

/** The suggestions of a file's findings that may be applied unseen. */
function unitsOf(file: VFile, options: FixOptions): Unit[] {
  return file.messages.flatMap((message) => {
    const asked = options.insertDisclaimer === true && isInsertion(message, options)
    const suggestion = message.suggestions?.find(({safe}) => asked || (safe && message.confidence !== 'review'))
    return suggestion ? [unitOf(message, suggestion)] : []
  })
}

function unitOf({ruleId = '', related = []}: VFileMessage, {edits}: Suggestion): Unit {
  return {rule: ruleId, edits: inOrder(edits), places: Math.min(edits.length, 1 + related.length)}
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
