import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {isRule} from './rules.js'

/** Tokens of a title at most. */
const longest = 60

/**
 * What is drafted in each stretch of a title by itself ("Acme Magnesium - Calm Support | 60 Capsules"), and in each item of
 * a list of names ("Black Seed Oil, Digestion + Immunity, 2 Bottles"); nothing where a sentence is no title.
 */
export function inStretches(clause: Clause, draftsIn: (stretch: Clause) => readonly Draft[]): Draft[] {
  const {tokens, hits} = clause
  const isEnd = isList(clause) ? isSeparator : isRule
  const isAlone = ({from, to}: Hit) =>
    (from === 0 || isEnd(tokens, from - 1)) && (to === tokens.length || isEnd(tokens, to))
  // "Detox | Digestion": a word that could act is a name where it stands alone.
  if (hits.some((hit) => hit.use === 'verb' && !tokens[hit.from]!.joined && !isAlone(hit))) return []
  const ends = tokens.map((_, at) => isEnd(tokens, at))
  if (!ends.includes(true)) return []
  const found: Draft[] = []
  let next = 0
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (to < tokens.length && !ends[to]) to++
    while (next < hits.length && hits[next]!.from < from) next++
    const own = []
    for (; next < hits.length && hits[next]!.to <= to; next++) {
      const hit = hits[next]!
      own.push({...hit, from: hit.from - from, to: hit.to - from})
    }
    // "Skin tone: light": a label, and no name; "Calm+": a brand.
    if (own.length > 0 && tokens[to]?.text !== ':' && !isGlued(tokens, to))
      for (const draft of draftsIn({...clause, tokens: tokens.slice(from, to), hits: own}))
        found.push({...draft, from: draft.from + from, to: draft.to + from})
    from = to + 1
  }
  return found
}

/** The sides of a sentence's first colon, each with where it begins; none without one. */
export function atColon(clause: Clause): readonly {readonly side: Clause; readonly from: number}[] {
  const at = clause.tokens.findIndex(({text}) => text === ':')
  if (at < 1) return []
  return [
    {side: cut(clause, 0, at), from: 0},
    {side: cut(clause, at + 1, clause.tokens.length), from: at + 1}
  ]
}

function cut(clause: Clause, from: number, to: number): Clause {
  const hits = clause.hits
    .filter((hit) => hit.from >= from && hit.to <= to)
    .map((hit) => ({...hit, from: hit.from - from, to: hit.to - from}))
  return {...clause, tokens: clause.tokens.slice(from, to), hits}
}

/** Whether a sentence is no more than names: it tells and asks nothing, and no point ends it. */
function isList({tokens, hits, isSmall}: Clause): boolean {
  if (tokens.length > longest || /^[.?!…]/.test(tokens.at(-1)?.text ?? '')) return false
  if (tokens.some(({text, word}) => word && isSmall(text, 'energy'))) return false
  return !hits.some(({meaning}) =>
    ['grammar.subject', 'grammar.stop', 'stance.negated', 'stance.advised'].some((one) => has(meaning, one))
  )
}

/** A plus at the end of a name. */
function isGlued(tokens: Clause['tokens'], at: number): boolean {
  const token = tokens[at]
  return token?.text === '+' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start !== token.end
}

function isSeparator(tokens: Clause['tokens'], at: number): boolean {
  return !tokens[at]!.word && (isRule(tokens, at) || /^[,:;+()[\]/]$/.test(tokens[at]!.text))
}
