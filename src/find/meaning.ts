import type {Sense} from '../language.js'

/** What the senses of a term say, sorted by the part that each can play in a claim. Made once a term. */
export interface Meaning {
  readonly verb: readonly Sense[]
  readonly noun: readonly Sense[]
  readonly adjective: readonly Sense[]
  readonly before: readonly Sense[]
  /** The effects that it has in each use. */
  readonly effects: Readonly<Record<Use, readonly string[]>>
  /** Concepts that are no effects. */
  readonly concepts: readonly string[]
  /** Those of them that an effect can act on. */
  readonly targets: readonly string[]
  /** Targets that are claimed by being named. */
  readonly bare: readonly string[]
  /** Claims that stand by themselves: "clinically proven". */
  readonly asserted: readonly string[]
  /** Nutrients: targets of a level, agents of any other effect. */
  readonly nutrients: readonly string[]
  /** How a person is or what a body does: "alert", "breathe". Only effects that take such a complement act on them. */
  readonly complements: readonly string[]
  /** Who acts, what qualifies, and what else bears on a claim of the same sentence. */
  readonly agents: readonly string[]
  readonly qualifiers: readonly string[]
  readonly cues: readonly string[]
  /** A claim can be about it, or made by it: a sentence without such a term makes none. */
  readonly claimable: boolean
  /** Every path at or above its concepts: `grammar`, `grammar.stop`. */
  readonly paths: ReadonlySet<string>
  readonly answers: Answers
}

/** The answers that were given to questions of a meaning: a bit for each that was asked, and for each that is so. */
interface Answers {
  asked: number
  yes: number
}

let questions = 0

/** A question that is asked of each term of each sentence: answered once for each meaning, and a bit from then on. */
export function once(question: (meaning: Meaning) => boolean): (meaning: Meaning) => boolean {
  if (questions === 31) throw new Error('a meaning has room for no more answers')
  const bit = 1 << questions++
  return (meaning) => {
    const {answers} = meaning
    if ((answers.asked & bit) === 0) {
      answers.asked |= bit
      if (question(meaning)) answers.yes |= bit
    }
    return (answers.yes & bit) !== 0
  }
}

/** Whether a target of a term is of some sort: asked once for each meaning. */
export function targets(sort: RegExp): (meaning: Meaning) => boolean {
  return once((meaning) => meaning.targets.some((target) => sort.test(target)))
}

/** The use that a term is put to in its sentence. */
export type Use = 'verb' | 'noun' | 'adjective' | 'before' | 'target' | 'other'

const targetRoots =
  /^(?:evidence|expert|harm|function|structure|marker|symptom|natural|disease|drug|general|polysemous)\b/

/** Concepts by which a term can make a claim of words that are no targets. */
const telling = new Set(['callout', 'effect.digest'])

const none: readonly string[] = []

/** What senses mean together. */
export function meaningOf(senses: readonly Sense[]): Meaning {
  const inRole = (role: Sense['role']) => senses.filter((sense) => sense.role === role)
  const [verb, noun, adjective, before] = [inRole('verb'), inRole('noun'), inRole('adjective'), inRole('before')]
  const concepts = inRole('term').map((sense) => sense.concept)
  const under = (roots: RegExp) => concepts.filter((concept) => roots.test(concept))
  const effects = (list: readonly Sense[]) => list.map((sense) => sense.concept)
  const acted = under(/^(?:state|act|nutrient|ailing\.(?!link))\b/)
  const asserted = effects(senses).filter((concept) => concept.startsWith('assert.'))
  const targets = under(targetRoots)
  return {
    verb,
    noun,
    adjective,
    before,
    effects: {
      verb: effects(verb),
      noun: effects(noun),
      adjective: effects(adjective),
      before: effects(before),
      target: none,
      other: none
    },
    concepts,
    targets,
    bare: under(/^(?:disease|drug\.(?:class|occasional))\b/),
    asserted,
    nutrients: under(/^nutrient\b/),
    complements: under(/^(?:state|act)\b/),
    agents: under(/^(?:agent|nutrient)\b/),
    qualifiers: under(/^qualifier\b/),
    cues: under(/^(?:cue|assert|nutrient|drug)\b/),
    claimable: targets.length + acted.length + asserted.length > 0 || senses.some(({concept}) => telling.has(concept)),
    paths: new Set(concepts.flatMap(pathsTo)),
    answers: {asked: 0, yes: 0}
  }
}

/** A concept's path and those above it. */
function pathsTo(concept: string): string[] {
  const steps = concept.split('.')
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
}
