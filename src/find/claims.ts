import type {Prose} from '../prose.js'
import {type Clause, clauseOf} from './clause.js'
import {type Draft, draftsOf, merge} from './drafts.js'
import type {Claim} from './facts.js'
import {lentDraft} from './lending.js'
import type {Sentence} from './sentences.js'
import {stancesOf} from './stance.js'
import {asks, retold, tells} from './stories.js'
import type {Lexicon, Term} from './terms.js'

/** Where a sentence stands: its block, the contexts of that block, the text as read and as folded. */
export interface Setting {
  readonly block: number
  readonly text: string
  readonly folded: Prose
  readonly contexts: readonly string[]
  /** The effects that the lead of its list lends the block. */
  readonly lent: readonly string[]
}

/** The claims of a block's sentences; sentences whose terms can make none are passed over, unless `all` are wanted. */
export function claimsOf(sentences: readonly Sentence[], setting: Setting, lexicon: Lexicon, all = false): Claim[] {
  const read = sentences.map((sentence) => lexicon.terms(sentence.tokens))
  let before: Clause | undefined
  const drafted = read.map((terms, index) => {
    if (!all && !before && !terms.some(({meaning}) => meaning.claimable)) return undefined
    const clause = clauseOf(sentences[index]!, terms, lexicon)
    const own = merge([...draftsOf(clause), ...retold(clause, before)])
    const lent = own.every(isNaming) ? lentDraft(clause, setting.lent) : undefined
    const drafts = lent ? [lent] : own
    // "PTSD is hard. How can it be eased? Try …": a question hands on what was told.
    before = tells(clause) ? clause : before && asks(clause) ? before : undefined
    return drafts.length > 0 ? {clause, drafts} : undefined
  })
  if (!drafted.some(Boolean)) return []
  const nearby = said(read.flat(), 'cues')
  return drafted.flatMap((found) => (found ? claimsIn(found.clause, found.drafts, setting, nearby) : []))
}

/** "Joints": a name and no more, to which a lead may lend its effect. */
function isNaming({effects}: Draft): boolean {
  return effects.every((effect) => effect === 'effect.named')
}

function claimsIn(clause: Clause, drafts: readonly Draft[], setting: Setting, nearby: readonly string[]): Claim[] {
  const {tokens, hits, sentence} = clause
  const [from, to] = setting.folded.place(sentence.start, sentence.end)
  const agents = said(hits, 'agents')
  const cues = said(hits, 'cues')
  const stanceOf = stancesOf(clause)
  const openings = openingsOf(clause)
  let first = 0
  return drafts.map((draft, index) => {
    const [start, end] = setting.folded.place(tokens[draft.from]!.start, tokens[draft.to - 1]!.end)
    // Other words between the neighbours' claims bear on this one; those inside a neighbour's do not.
    const since = Math.max(drafts[index - 1]?.to ?? 0, openings[draft.from] ?? 0)
    const until = drafts[index + 1]?.from ?? tokens.length
    while (first < hits.length && hits[first]!.from < since) first++
    let last = first
    while (last < hits.length && hits[last]!.to <= until) last++
    return {
      block: setting.block,
      start,
      end,
      sentence: {start: from, end: to},
      text: setting.text.slice(start, end),
      effects: draft.effects,
      targets: draft.targets,
      agents,
      qualifiers: said(hits.slice(first, last), 'qualifiers'),
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

/** What hits say of one part, each once. */
function said(hits: readonly Term[], part: 'agents' | 'cues' | 'qualifiers'): string[] {
  const found = new Set<string>()
  for (const hit of hits) for (const concept of hit.meaning[part]) found.add(concept)
  return [...found]
}
