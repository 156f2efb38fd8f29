import type {Prose} from '../prose.js'
import {type Clause, clauseOf} from './clause.js'
import {draftsOf} from './drafts.js'
import type {Claim} from './facts.js'
import type {Sentence} from './sentences.js'
import {stancesOf} from './stance.js'
import type {Lexicon} from './terms.js'

/** Where a sentence stands: its block, the contexts of that block, the text as read and as folded. */
export interface Setting {
  readonly block: number
  readonly text: string
  readonly folded: Prose
  readonly contexts: readonly string[]
}

const agentRoots = /^(?:agent|nutrient)\b/
const cueRoots = /^(?:cue|assert|nutrient|drug)\b/

/** The claims of a block's sentences. */
export function claimsOf(sentences: readonly Sentence[], setting: Setting, lexicon: Lexicon): Claim[] {
  const clauses = sentences.map((sentence) => clauseOf(sentence, lexicon))
  const nearby = [
    ...new Set(clauses.flatMap((clause) => clause.hits.flatMap((hit) => hit.meaning.concepts.filter(isCue))))
  ]
  return clauses.flatMap((clause) => claimsIn(clause, setting, nearby))
}

function claimsIn(clause: Clause, setting: Setting, nearby: readonly string[]): Claim[] {
  const {tokens, hits, sentence} = clause
  const drafts = draftsOf(clause)
  if (drafts.length === 0) return []
  const [from, to] = setting.folded.place(sentence.start, sentence.end)
  const all = [...new Set(hits.flatMap((hit) => hit.meaning.concepts))]
  const agents = all.filter((concept) => agentRoots.test(concept))
  const cues = all.filter(isCue)
  const stanceOf = stancesOf(clause)
  const openings = openingsOf(clause)
  let first = 0
  return drafts.map((draft, index) => {
    const [start, end] = setting.folded.place(tokens[draft.from]!.start, tokens[draft.to - 1]!.end)
    // Other words between the neighbours' claims bear on this one; those inside a neighbour's do not.
    const since = Math.max(drafts[index - 1]?.to ?? 0, openings[draft.from] ?? 0)
    const until = drafts[index + 1]?.from ?? tokens.length
    while (first < hits.length && hits[first]!.from < since) first++
    const qualifiers = new Set<string>()
    for (let at = first; at < hits.length && hits[at]!.to <= until; at++)
      for (const concept of hits[at]!.meaning.concepts) if (concept.startsWith('qualifier.')) qualifiers.add(concept)
    return {
      block: setting.block,
      start,
      end,
      sentence: {start: from, end: to},
      text: setting.text.slice(start, end),
      effects: draft.effects,
      targets: draft.targets,
      agents,
      qualifiers: [...qualifiers],
      stance: stanceOf(draft),
      contexts: setting.contexts,
      cues,
      nearby
    }
  })
}

/** For each token, where the words begin that stand behind the last sign of a lead ("Night Time:") before it. */
function openingsOf({tokens}: Clause): number[] {
  let opening = 0
  return tokens.map((token, index) => {
    const own = opening
    if (/^[:;!?|]/.test(token.text)) opening = index + 1
    return own
  })
}

function isCue(concept: string): boolean {
  return cueRoots.test(concept)
}
