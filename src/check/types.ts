import type {Claim, Facts, Link} from '../find/index.js'
import type {Rule, Ruleset} from '../ruleset.js'
import type {Page, Span, Suggestion} from '../types.js'
import type {Verdict} from './kind.js'

/** A page with what was found on it and what one ruleset makes of that. */
export interface JudgedPage {
  readonly page: Page
  readonly facts: Facts
  readonly ruleset: Ruleset
  readonly links: readonly Link[]
  readonly verdicts: ReadonlyMap<Claim, Verdict>
  /** The claims that need the prescribed statement, with their links. */
  readonly needing: readonly Link[]
}

/** A fault that a check found: where, and the values that the rule's message speaks of. */
export interface Fault {
  readonly block: number
  /** In the block's text as read. */
  readonly span: Span
  /** In the file, where the fault stands outside the block's text (a mark that the markup ate). */
  readonly place?: Span
  readonly values?: Readonly<Record<string, string>>
  readonly criterion?: string
  /** Key of the rule's `grades`. */
  readonly grade?: string
  readonly suggestions?: readonly Suggestion[]
}

/** Logic: facts in, faults out. */
export type Check = (page: JudgedPage, rule: Rule) => Fault[]
