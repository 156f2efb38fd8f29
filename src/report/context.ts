import type {Locale} from '../locales/index.js'

/** What a reporter is told beside the files. Nothing in it is read from the machine: same input, same bytes. */
export interface ReportContext {
  readonly tool: {readonly name: string; readonly version: string}
  readonly rulesets: readonly RulesetEntry[]
  /** List errors only; the summary still counts everything. */
  readonly quiet?: boolean
  readonly color?: boolean
  /** The language that it is written in. */
  readonly locale?: Locale
  /** Columns that a line may take; 100 where nothing is said. */
  readonly width?: number
}

/** A ruleset that took part, as reports name it. */
export interface RulesetEntry {
  readonly id: string
  readonly version: string
  /** ISO date of the day on which its law was last read. */
  readonly lawReadOn: string
  /** The statement that it prescribes, with the kinds of claim that need it. */
  readonly statement?: {readonly kinds: readonly string[]} | null
}
