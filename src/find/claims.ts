import type {Prose} from '../prose.js'
import {type Clause, clauseOf, has} from './clause.js'
import {type Draft, draftsOf} from './drafts.js'
import type {Claim, Stance} from './facts.js'
import type {Sentence} from './sentences.js'
import type {Lexicon} from './terms.js'

/** Where a sentence stands: its block, the contexts of that block, the text as read and as folded. */
export interface Setting {
  readonly block: number
  readonly text: string
  readonly folded: Prose
  readonly contexts: readonly string[]
}

const agentRoots = /^(?:agent|nutrient)\b/
const bareRoots = /^(?:marker|structure|disease|polysemous|symptom|natural)\b/
const cueRoots = /^(?:cue|assert|nutrient|drug)\b/

/** The claims of a block's sentences. */
export function claimsOf(sentences: readonly Sentence[], setting: Setting, lexicon: Lexicon): Claim[] {
  const clauses = sentences.map((sentence) => clauseOf(sentence, lexicon))
  const nearby = [
    ...new Set(clauses.flatMap((clause) => clause.hits.flatMap((hit) => hit.meaning.concepts.filter(isCue))))
  ]
  return clauses.flatMap((clause) => {
    const drafts = draftsOf(clause)
    return drafts.map((draft, index) => claimOf(clause, drafts, index, draft, setting, nearby))
  })
}

function claimOf(
  clause: Clause,
  drafts: readonly Draft[],
  index: number,
  draft: Draft,
  setting: Setting,
  nearby: readonly string[]
): Claim {
  const {tokens, sentence} = clause
  const [start, end] = setting.folded.place(tokens[draft.from]!.start, tokens[draft.to - 1]!.end)
  const [from, to] = setting.folded.place(sentence.start, sentence.end)
  // Other words between the neighbours' claims bear on this one; those inside a neighbour's do not.
  const opened = tokens.slice(0, draft.from).findLastIndex((token) => /^[:;!?|]/.test(token.text)) + 1
  const own = conceptsWithin(
    clause,
    Math.max(drafts[index - 1]?.to ?? 0, opened),
    drafts[index + 1]?.from ?? tokens.length
  )
  const all = conceptsWithin(clause, 0, tokens.length)
  return {
    block: setting.block,
    start,
    end,
    sentence: {start: from, end: to},
    text: setting.text.slice(start, end),
    effects: draft.effects,
    targets: draft.targets,
    agents: all.filter((concept) => agentRoots.test(concept)),
    qualifiers: own.filter((concept) => concept.startsWith('qualifier.')),
    stance: stanceOf(clause, draft),
    contexts: setting.contexts,
    cues: all.filter(isCue),
    nearby
  }
}

function conceptsWithin(clause: Clause, from: number, to: number): string[] {
  return [...new Set(clause.hits.flatMap((hit) => (hit.from >= from && hit.to <= to ? hit.meaning.concepts : [])))]
}

function isCue(concept: string): boolean {
  return cueRoots.test(concept)
}

/** Words before an effect within which a "not" still denies it. */
const denial = 5
/** Effects that say little by themselves: "for", "with", "contains". */
const weak = /^effect\.(?:for|augment|contain|maintain|quality|level)\b/

function stanceOf(clause: Clause, draft: Draft): Stance {
  const {hits, tokens} = clause
  if (hits.some((hit) => has(hit.meaning, 'stance.advised'))) return 'advised'
  for (const hit of hits) {
    // "Nothing on this site is meant to": a sentence that starts with its denial is denied as a whole.
    const far = hit.from === 0 && has(hit.meaning, 'stance.negated.all') ? tokens.length : denial
    if (!has(hit.meaning, 'stance.negated') || hit.to > draft.from || draft.from - hit.to > far) continue
    if (!tokens.slice(hit.to, draft.from).some((token) => /^[,;:—.]/.test(token.text))) return 'negated'
  }
  const offered = hits.some((hit) => has(hit.meaning, 'stance.offered'))
  if (
    hits.some((hit) => has(hit.meaning, 'stance.told.wholly')) ||
    (!offered && (isTold(clause, draft) || tellsOfTherapy(clause)))
  )
    return 'told'
  if (
    tokens.findLast((token) => /[?]/.test(token.text)) &&
    /[?]["')\]*†‡]*$/.test(
      tokens
        .slice(-4)
        .map((token) => token.text)
        .join('')
    )
  )
    return 'asked'
  if (!offered && hits.some((hit) => has(hit.meaning, 'stance.conditional') && hit.to <= draft.from))
    return 'conditional'
  return 'asserted'
}

/** "Antibiotics treat bacterial infections": what a therapy or its people do, no product does. */
function tellsOfTherapy({hits, tokens}: Clause): boolean {
  const [first, next] = hits
  if (!first || !next || first.from > 1 || next.from > first.to || tokens[next.from]!.joined) return false
  const acts = (root: RegExp) => first.meaning.targets.some((target) => root.test(target))
  const endorses = next.meaning.verb.some((sense) => /^effect\.(?:endorse|prove)$/.test(sense.concept))
  if (next.use === 'verb' && has(first.meaning, 'agent.lifestyle')) return true
  if (next.use === 'verb' && !endorses) return acts(/^(?:drug\.(?:class|name|therapy)|expert)\b/)
  return has(next.meaning, 'grammar.subject') && acts(/^drug\.(?:class|name|therapy)\b/)
}

/** "Diabetes affects millions": an illness that is named and not acted on, in a sentence that tells about it. */
function isTold({hits, tokens}: Clause, draft: Draft): boolean {
  const [first, next] = hits
  const opens =
    first && next && first.from <= 1 && next.from <= first.to && tokens.length > next.to
      ? first.meaning.targets.some((target) => bareRoots.test(target))
      : false
  if (opens && next && has(next.meaning, 'grammar.defines')) return true
  if (!draft.effects.every((effect) => weak.test(effect))) return false
  if (hits.some((hit) => has(hit.meaning, 'stance.told'))) return true
  return opens && next !== undefined && has(next.meaning, 'grammar.subject')
}
