import type {Confidence, Severity} from './types.js'

/** Concept paths by the part they play in a claim; a claim has it if any of its own lies at or under one of them. */
export interface Pattern {
  readonly effect?: readonly string[]
  readonly target?: readonly string[]
  readonly agent?: readonly string[]
  readonly qualifier?: readonly string[]
  readonly stance?: readonly string[]
  readonly context?: readonly string[]
  readonly cue?: readonly string[]
  /** Cues anywhere in the claim's block. */
  readonly nearby?: readonly string[]
}

/** Every part that a pattern can compare. */
export const parts = ['effect', 'target', 'agent', 'qualifier', 'stance', 'context', 'cue', 'nearby'] as const
export type Part = (typeof parts)[number]

/** Facts that a claim has to have: all of the pattern, and none of `not`. */
export interface Case extends Pattern {
  readonly not?: Pattern
  /** Number of the criterion, where the law numbers them. */
  readonly criterion?: string
  /** Key of a rule's `grades`; the criterion where it is not given. */
  readonly grade?: string
}

export interface Kind {
  readonly id: string
  readonly means: string
  /** A statement that also makes a claim of another kind is of that kind. */
  readonly yields: boolean
  readonly cases: readonly Case[]
  /** What no claim of this kind has, whatever the case. */
  readonly not?: Pattern
  /** Rules whose findings make a claim one of this kind. */
  readonly rules: readonly string[]
  /** Sentences with «claims of this kind», and sentences without one. */
  readonly examples?: Examples
}

/** A statement that the law prescribes for claims of some kinds. */
export interface Statement {
  readonly kinds: readonly string[]
  readonly singular: string
  readonly plural: string
  /** The authority's name as the text has it, and shorter names by which copy calls it. */
  readonly agency: string
  readonly 'agency-short': readonly string[]
  /** The words by which the text speaks of the product. */
  readonly subject: string
  /** Words by which copy speaks of any product, and names none. */
  readonly 'subject-short': readonly string[]
  /** Small words that may be others, or missing, without a loss of what the text says. */
  readonly minor: readonly string[]
}

export interface Law {
  readonly cite: string
  readonly says: string
  readonly url: string
  readonly 'read-on': string
}

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>
/** Sentences that a rule passes, and sentences with «the exact words» that it reports; by language. */
export type Examples = Readonly<Record<string, {readonly ok: readonly string[]; readonly flag: readonly string[]}>>

/** One sort of a rule's faults, where it is graver, surer, cited or worded otherwise than the rest. */
export interface Grading {
  readonly severity: Severity
  readonly confidence: Confidence
  /** What the law calls it. */
  readonly title?: string
  readonly cite?: string
  readonly message?: Texts
  readonly examples?: Examples
  /** What it was before a day, by the law as it was read then. */
  readonly earlier?: {readonly before: string; readonly severity: Severity}
}

/** A condition that the law sets: claims that `when` fits have to have what it `needs`. */
export interface Element {
  /** Key of the rule's `grades`, which says what is missing. */
  readonly id: string
  readonly when: Case
  readonly needs: Pattern
  /** Kinds of a note that says it in the claim's place, if a mark leads to it or it stands beside the claim. */
  readonly notes: readonly string[]
}

/** A wording that passes, in the place of the sentences it is `for`. */
export interface Rewrite {
  readonly text: string
  readonly for?: Pattern
}

export interface Rule {
  /** The file's name: `disease-claim`. */
  readonly id: string
  readonly check: string
  /** The claims that it speaks of: those of these kinds (of any, where none is named) that a case of `match` fits. */
  readonly kinds: readonly string[]
  readonly match: readonly Case[]
  readonly not?: Pattern
  /** Rules that say more of the same claim: where one of them finds it, this rule is silent. */
  readonly unless: readonly string[]
  readonly elements: readonly Element[]
  readonly severity: Severity
  readonly confidence: Confidence
  /** By the grade that the check gives a fault. */
  readonly grades: Readonly<Record<string, Grading>>
  readonly law: Law
  readonly message: Texts
  /** The phrases that the check puts into messages and titles, by language and name. */
  readonly words: Readonly<Record<string, Texts>>
  readonly why: string
  readonly rewrites: Readonly<Record<string, readonly Rewrite[]>>
  readonly examples: Examples
  /** It is known, and reports nothing. */
  readonly off?: boolean
}

/** What a rule can ask of a check. */
export interface CheckShape {
  /** It looks at claims one by one, and so takes `kinds`, `match`, `not`, `unless`. */
  readonly claims: boolean
  readonly elements?: boolean
  /** Grades that it gives by itself, beside those of cases and elements. */
  readonly grades: readonly string[]
  /** Places of a message that it fills. */
  readonly values: readonly string[]
  /** Phrases that it wants of a rule. */
  readonly words?: readonly string[]
}

/** What a rule says, in one language; what is missing is told in the rule's own words. */
export interface RuleTexts {
  readonly message?: string
  readonly words: Texts
  readonly why?: string
  readonly grades: Readonly<Record<string, {readonly title?: string; readonly message?: string}>>
}

/** What a ruleset says, in one language. */
export interface RulesetTexts {
  readonly name?: string
  /** What each kind of claim means. */
  readonly kinds: Texts
  readonly rules: Readonly<Record<string, RuleTexts>>
}

/** One jurisdiction's rules, in plain data. */
export interface Ruleset {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly version: string
  readonly lawReadOn: string
  readonly languages: readonly string[]
  /** In the order in which the law decides: the first kind that fits is the claim's. */
  readonly kinds: readonly Kind[]
  readonly statement: Statement | null
  readonly rules: readonly Rule[]
  /** Its texts in other languages (`rulesetIn`). */
  readonly locales?: Readonly<Record<string, RulesetTexts>>
}
