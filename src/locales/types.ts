/** A noun after a number: `1 claim`, `3 claims`. */
export type Counted = (number: number) => string

/** Everything that reports and findings say by themselves, in one language. What rules say is in their rulesets. */
export interface Words {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly confidence: Readonly<Record<'certain' | 'likely' | 'review', string>>
  /** How a disclaimer differs from the prescribed one. */
  readonly variants: Readonly<Record<string, string>>
  readonly quote: (text: string) => string
  readonly claims: Counted
  readonly errors: Counted
  readonly warnings: Counted
  readonly infos: Counted
  readonly page: PageWords
  readonly finding: FindingWords
  readonly summary: SummaryWords
  readonly unread: UnreadWords
  readonly explain: ExplainWords
  readonly parity: ParityWords
}

/** The line that leads a page. */
export interface PageWords {
  readonly noClaims: string
  readonly noDisclaimer: string
  /** Of claims some need the disclaimer, and some of these are tied to it. */
  readonly needing: (needing: number, tied: number) => string
  readonly noneServed: (claims: string) => string
  readonly tied: string
  readonly notTied: string
  readonly allTied: string
  readonly noneTied: string
  readonly someTied: Counted
  readonly disclaimer: (wording: string, mark: string | null, bySite: boolean) => string
  readonly noPack: (language: string) => string
  readonly draft: (language: string) => string
  readonly notRead: (languages: string) => string
}

export interface FindingWords {
  readonly write: string
  readonly mend: string
  readonly more: Counted
  readonly moreOf: (number: number, rule: string) => string
}

export interface SummaryWords {
  readonly read: Counted
  readonly tied: (claims: string, tied: number) => string
  readonly needing: (claims: string, needing: number, tied: number) => string
  readonly noFindings: string
  readonly errorsOnly: string
  readonly withoutPack: Counted
  readonly printed: Counted
  readonly notWhole: Counted
  readonly notRead: string
  readonly explain: (rule: string) => string
}

export interface UnreadWords {
  readonly page: (language: string) => string
  readonly doubtful: string
  readonly text: (language: string) => string
}

export interface ExplainWords {
  readonly place: PlaceWords
  /** How sure a rule is, as a word of its own. */
  readonly confidence: Readonly<Record<'certain' | 'likely' | 'review', string>>
  readonly lawReadOn: (day: string) => string
  readonly why: string
  readonly law: string
  readonly readOn: (day: string) => string
  readonly sorts: string
  readonly rewrites: string
  readonly passes: string
  readonly flagged: string
  readonly more: (number: number, rule: string) => string
}

/** What is told of a sentence: what is read in it, and what a law makes of that. */
export interface PlaceWords {
  readonly standsIn: (contexts: string) => string
  readonly notClassified: string
  readonly noWords: string
  readonly noEffect: string
  readonly reported: (severity: string, rule: string) => string
  readonly stance: Readonly<Record<string, string>>
  readonly leansTo: string
  readonly leansAway: string
  readonly weights: (words: string) => string
  readonly noKind: string
  readonly criterion: (kind: string, number: string) => string
  readonly reportedBy: (rules: string) => string
  readonly met: string
  readonly behind: string
  readonly saved: string
  readonly unmet: string
}

type Values = Readonly<Record<string, string>>

export interface ParityWords {
  /** By the id of the finding, and behind a slash its sort. */
  readonly faults: Readonly<Record<string, (values: Values) => string>>
  readonly pair: (translation: string, source: string) => string
  readonly claims: (here: number, there: number) => string
  readonly marks: (here: number, there: number) => string
  readonly blocks: (paired: number, of: number) => string
  readonly summary: Counted
  /** Why a page has no part in the comparison. */
  readonly alone: string
}
