import {align, type Pair} from './align.js'
import {claimFaults, wordsOf} from './claims.js'
import type {Counterparts, Difference, Place, Quote} from './faults.js'
import {type Glue, gluedFaults} from './glued.js'
import {markFaults, type Renamed} from './marks.js'
import {costOf, type Side, type Sketch, sentencesOf, sketchesOf} from './sketch.js'
import {shown, statementFaults} from './statements.js'

export type {Difference, Loss, Place} from './faults.js'
export type {Glue} from './glued.js'
export type {Said, Side} from './sketch.js'
export {primary} from './statements.js'

/** What was compared, and what was found. */
export interface Comparison {
  readonly differences: readonly Difference[]
  /** Claims were compared: both pages are in languages that are read. */
  readonly claims: boolean
  /** Statements were compared. */
  readonly statements: boolean
  /** So few blocks have a counterpart that only statements and words were compared. */
  readonly strange: boolean
  readonly blocks: {readonly source: number; readonly translation: number; readonly paired: number}
}

/** What pages are compared by. */
export interface Settings {
  readonly original: string
  readonly knows: (language: string) => boolean
  readonly glue: Glue
}

/** Compares a page with its translation, block by block and sentence by sentence. */
export function compare(source: Side, translation: Side, {original, knows, glue}: Settings): Comparison {
  const [ones, others] = [sketchesOf(source), sketchesOf(translation)]
  const pairs = paired(ones, others)
  const quoteSource = quoting(source)
  const quote = quoting(translation)
  const near = nears(pairs, others)
  const renamed = renaming(source, translation)
  const count = pairs.filter(([one, other]) => one !== undefined && other !== undefined).length
  const strange = count * 2 < Math.min(ones.length, others.length) || count * 4 < Math.max(ones.length, others.length)
  const claims = source.read && translation.read
  const end = near.at(-1) ?? start
  const statements = {original, knows, near: end, renamed, quote: quoteSource}
  const blocks = strange
    ? []
    : pairs.flatMap(([one, other], index) => {
        const counterparts = sentencePairs(
          ones[one ?? -1],
          others[other ?? -1],
          source,
          translation,
          near[index] ?? start
        )
        const marks = markFaults(counterparts, renamed, quoteSource)
        return claims ? [...claimFaults(counterparts, quoteSource, quote), ...marks] : marks
      })
  return {
    differences: [
      ...blocks,
      ...statementFaults(source, translation, statements),
      ...gluedFaults(source, translation, glue)
    ],
    claims,
    statements: shown(source).length === 0 || knows(translation.language),
    strange,
    blocks: {source: ones.length, translation: others.length, paired: count}
  }
}

const start: Place = {block: 0, start: 0, end: 0}

function paired(ones: readonly Sketch[], others: readonly Sketch[]): Pair[] {
  const scale = Math.min(4, Math.max(0.25, (lengthOf(others) + 1) / (lengthOf(ones) + 1)))
  return align(ones.length, others.length, (one, other) => costOf(ones[one]!, others[other]!, scale))
}

function lengthOf(all: readonly Sketch[]): number {
  return all.reduce((sum, {start: from, end}) => sum + end - from, 0)
}

/** For each pair, the last place of the translation up to it. */
function nears(pairs: readonly Pair[], others: readonly Sketch[]): Place[] {
  let last: Place = others[0] ? wordsOf(others[0]) : start
  return pairs.map(([, other]) => {
    if (other !== undefined) last = wordsOf(others[other]!)
    return last
  })
}

/** The sentences of two blocks that stand for each other, or of one that has no counterpart. Statements are compared as wholes. */
function sentencePairs(
  one: Sketch | undefined,
  other: Sketch | undefined,
  source: Side,
  translation: Side,
  near: Place
): Counterparts[] {
  if (one?.statement || other?.statement) return []
  const firsts = one ? sentencesOf(one, source) : []
  const seconds = other ? sentencesOf(other, translation) : []
  let last = near
  return paired(firsts, seconds).map(([first, second]) => {
    if (second !== undefined) last = wordsOf(seconds[second]!)
    return {one: firsts[first ?? -1], other: seconds[second ?? -1], near: last}
  })
}

/** A page whose statement has another mark, and that never writes the source's, has renamed it. */
function renaming(source: Side, translation: Side): Renamed {
  const marksOf = (side: Side) => new Set(shown(side).flatMap(({marks}) => marks.map(({symbol}) => symbol)))
  const [[own] = [], [now] = []] = [[...marksOf(source)], [...marksOf(translation)]]
  const isRenamed =
    own !== undefined && now !== undefined && !translation.facts.marks.some(({symbol}) => symbol === own)
  return (symbol) => (isRenamed && symbol === own ? now : symbol)
}

function quoting({page}: Side): Quote {
  return ({block, start: from, end}) => page.blocks[block]?.prose.value.slice(from, end).trim() ?? ''
}
