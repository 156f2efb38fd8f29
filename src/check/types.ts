import type {Claim, Facts, Link, Note} from '../find/index.js'
import type {Rule, Ruleset} from '../ruleset.js'
import type {Edit, Page, Span} from '../types.js'
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
  /** The prescribed statements that a reader of the page can see. */
  readonly statements: readonly Note[]
  /** Claims that would need it, where no mark can stand: a title, a description, data. */
  readonly unmarkable: readonly Link[]
}

/** One of the rule's `words`, with the values of its places; a check knows no language. */
export interface Phrase {
  readonly word: string
  readonly values?: Values
}

/** What a place of a message is filled with: the copy's own words, a phrase, or phrases one after the other. */
export type Value = string | Phrase | readonly Phrase[]
export type Values = Readonly<Record<string, Value>>

/** A mend that a check knows; its title is one of the rule's `words`. */
export interface Mend {
  readonly title: Phrase
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** A fault that a check found: where, and the values that the rule's message speaks of. */
export interface Fault {
  readonly block: number
  /** In the block's text as read. */
  readonly span: Span
  /** In the file, where the fault stands outside the block's text (a mark that the markup ate). */
  readonly place?: Span
  /** The claim that is at fault, where it is one. */
  readonly claim?: Claim
  readonly values?: Values
  readonly criterion?: string | undefined
  /** Key of the rule's `grades`. */
  readonly grade?: string | undefined
  readonly suggestions?: readonly Mend[]
  /** Other places of the same fault. */
  readonly related?: readonly {readonly block: number; readonly span: Span}[]
}

/** Logic: facts in, faults out. */
export type Check = (page: JudgedPage, rule: Rule) => Fault[]
