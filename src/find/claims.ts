import type {Prose} from '../prose.js'
import {caseDrafts, sparedDrafts} from './cases.js'
import {type Clause, clauseOf} from './clause.js'
import {type Draft, draftsOf, merge} from './drafts.js'
import type {Claim, Stance} from './facts.js'
import {leaningOf} from './leaning.js'
import {lentDraft} from './lending.js'
import {Recent} from './recent.js'
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
  /** Not a sentence of a page, but a statement that somebody asks about. */
  readonly alone: boolean
}

/** The claims of a block's sentences; sentences whose terms can make none are passed over, unless `all` are wanted. */
export function claimsOf(sentences: readonly Sentence[], setting: Setting, lexicon: Lexicon, all = false): Claim[] {
  const studies = sentences.map((sentence) => studyOf(sentence, setting.folded.value, lexicon))
  let before: Clause | undefined
  const built = studies.map((study) => {
    if (!all && !before && !study.claimable) return none
    study.clause ??= clauseOf(study.sentence, study.terms, lexicon)
    const told = before
    // "PTSD is hard. How can it be eased? Try …": a question hands on what was told.
    before = tells(study.clause) ? study.clause : before && asks(study.clause) ? before : undefined
    if (told || setting.lent.length > 0) return believed(saidIn(study.clause, told, setting.lent), study, lexicon)
    study.said ??= believed(saidIn(study.clause, undefined, []), study, lexicon)
    return study.said
  })
  const found = built.map((said, index) => {
    const leant = leantIn(studies[index]!, sentences[index]!, said, setting, lexicon)
    return leant ? [...said, leant] : said
  })
  if (!found.some((said) => said.length > 0)) return []
  const nearby = [...new Set(studies.flatMap(({cues}) => cues))]
  return found.flatMap((said, index) => said.map((one) => claimOf(one, sentences[index]!, setting, nearby)))
}

/** What the words of a sentence mean, wherever it stands. */
interface Study {
  readonly sentence: Sentence
  readonly terms: readonly Term[]
  readonly claimable: boolean
  readonly cues: readonly string[]
  clause: Clause | undefined
  /** What it claims by itself; what it claims by the sentence before it, or by a lead, is another matter. */
  said: readonly Said[] | undefined
}

/** A draft with what its sentence says of it. */
interface Said extends Draft {
  readonly agents: readonly string[]
  readonly qualifiers: readonly string[]
  readonly stance: Stance
  readonly cues: readonly string[]
  readonly weight: Claim['weight']
}

const none: readonly Said[] = []

const studies = new WeakMap<Lexicon, Recent<Study>>()
/** Sentences that are kept: copy says a quarter of its sentences again, a rewrite that is tried is always the same. */
const most = 500

/** What a sentence was found to mean when its words were last read, or what it means now. */
function studyOf(sentence: Sentence, text: string, lexicon: Lexicon): Study {
  const recent = studies.get(lexicon) ?? new Recent<Study>(most)
  studies.set(lexicon, recent)
  const own = text.slice(sentence.start, sentence.end)
  const known = recent.get(own)
  if (known && isSame(known.sentence, sentence)) return known
  const terms = lexicon.terms(sentence.tokens)
  const claimable = terms.some(({meaning}) => meaning.claimable)
  const study: Study = {sentence, terms, claimable, cues: meant(terms, 'cues'), clause: undefined, said: undefined}
  // What can claim nothing is read again as fast as it is looked up.
  if (claimable) recent.set(own, study)
  return study
}

/** Whether the same text was cut into the same tokens: another parser may cut it otherwise. */
function isSame(one: Sentence, other: Sentence): boolean {
  const by = other.start - one.start
  return (
    one.tokens.length === other.tokens.length &&
    one.tokens.every((token, index) => {
      const twin = other.tokens[index]!
      return (
        token.text === twin.text &&
        token.start + by === twin.start &&
        token.end + by === twin.end &&
        token.word === twin.word &&
        token.joined === twin.joined
      )
    })
  )
}

/** What a sentence claims, by itself, by the one before it and by what the lead of its list lends it. */
function saidIn(clause: Clause, before: Clause | undefined, lent: readonly string[]): Said[] {
  const own = merge([...draftsOf(clause), ...retold(clause, before), ...caseDrafts(clause), ...sparedDrafts(clause)])
  const loan = own.every(isNaming) ? lentDraft(clause, lent) : undefined
  const drafts = loan ? [loan] : own
  if (drafts.length === 0) return []
  const {tokens, hits} = clause
  const agents = meant(hits, 'agents')
  const cues = meant(hits, 'cues')
  const stanceOf = stancesOf(clause)
  const openings = openingsOf(clause)
  let first = 0
  return drafts.map((draft, index) => {
    // Other words between the neighbours' claims bear on this one; those inside a neighbour's do not.
    const since = Math.max(drafts[index - 1]?.to ?? 0, openings[draft.from] ?? 0)
    const until = drafts[index + 1]?.from ?? tokens.length
    while (first < hits.length && hits[first]!.from < since) first++
    let last = first
    while (last < hits.length && hits[last]!.to <= until) last++
    return {
      from: draft.from,
      to: draft.to,
      effects: draft.effects,
      targets: draft.targets,
      agents,
      qualifiers: meant(hits.slice(first, last), 'qualifiers'),
      stance: stanceOf(draft),
      cues,
      weight: null
    }
  })
}

/** Words of a sentence that says enough of what it is about for its words to be believed more than a construction. */
const telling = 8

/** What constructions say, or the same as told of the world where the words together weigh against it. */
function believed(said: readonly Said[], {sentence, terms}: Study, lexicon: Lexicon): readonly Said[] {
  const doubtful =
    said.some((one) => one.stance === 'asserted' && !isNaming(one)) &&
    sentence.tokens.filter(({word}) => word).length >= telling &&
    lexicon.weighsAgainst(sentence.tokens, terms)
  return doubtful ? said.map((one) => ({...one, stance: 'told', weight: 'against'})) : said
}

/** What a sentence claims by the weight of its words together, beside what constructions say. */
function leantIn(
  {terms, cues}: Study,
  sentence: Sentence,
  said: readonly Said[],
  setting: Setting,
  lexicon: Lexicon
): Said | undefined {
  // What the words weigh against they do not lean to.
  if (said.some(({weight}) => weight === 'against')) return undefined
  const stances = said.map(({stance}) => stance)
  const leaning = leaningOf(sentence, terms, stances, setting, lexicon)
  if (!leaning) return undefined
  const [agents, qualifiers] = [meant(terms, 'agents'), meant(terms, 'qualifiers')]
  return {...leaning, agents, qualifiers, stance: 'asserted', cues, weight: 'for'}
}

/** "Joints": a name and no more, to which a lead may lend its effect. */
function isNaming({effects}: Draft): boolean {
  return effects.every((effect) => effect === 'effect.named')
}

function claimOf(
  said: Said,
  {start: from, end: to, tokens}: Sentence,
  setting: Setting,
  nearby: readonly string[]
): Claim {
  const [start, end] = setting.folded.place(tokens[edgeOf(tokens, said.from)]!.start, tokens[said.to - 1]!.end)
  const [first, last] = setting.folded.place(from, to)
  return {
    block: setting.block,
    start,
    end,
    sentence: {start: first, end: last},
    text: setting.text.slice(start, end),
    effects: said.effects,
    targets: said.targets,
    agents: said.agents,
    qualifiers: said.qualifiers,
    stance: said.stance,
    contexts: setting.contexts,
    cues: said.cues,
    nearby,
    weight: said.weight
  }
}

/** Where a claim's words begin to a reader's eye: with the first half of a compound ("anti-aging"), or the sign of a number. */
function edgeOf(tokens: Sentence['tokens'], from: number): number {
  let edge = from
  while (edge > 0 && tokens[edge]!.joined) edge--
  const sign = tokens[edge - 1]
  return sign?.text === '#' && sign.end === tokens[edge]!.start ? edge - 1 : edge
}

/** For each token, where the words begin that stand behind the last sign of a lead ("Night Time:") before it. */
function openingsOf({tokens}: Clause): number[] {
  let opening = 0
  return tokens.map((token, index) => {
    const own = opening
    if (!token.word && /^[:;!?|]/.test(token.text)) opening = index + 1
    return own
  })
}

/** What hits say of one part, each once. */
function meant(hits: readonly Term[], part: 'agents' | 'cues' | 'qualifiers'): string[] {
  const found = new Set<string>()
  for (const hit of hits) for (const concept of hit.meaning[part]) found.add(concept)
  return [...found]
}
