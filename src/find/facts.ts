import type {Language} from '../language.js'
import type {Span} from '../types.js'

export type Stance = 'asserted' | 'negated' | 'asked' | 'advised' | 'conditional' | 'told' | 'quoted'

/** An effect said of targets, with what bears on it. Offsets are in the block's text as read; concepts are paths. */
export interface Claim extends Span {
  /** Index in the page's blocks. */
  readonly block: number
  readonly sentence: Span
  /** The words of the claim, as read. */
  readonly text: string
  readonly effects: readonly string[]
  readonly targets: readonly string[]
  readonly agents: readonly string[]
  readonly qualifiers: readonly string[]
  readonly stance: Stance
  readonly contexts: readonly string[]
  /** Concepts of the claim's sentence that are none of the above. */
  readonly cues: readonly string[]
  /** Cues of the claim's whole block. */
  readonly nearby: readonly string[]
  /**
   * What the sentence's words together weigh: `for` a claim that no construction says, which holds where nothing else is
   * claimed in the sentence; `against` one that a construction says, which is told of the world then.
   */
  readonly weight: 'for' | 'against' | null
}

/** A reference mark. Offsets are in the block's text as read. */
export interface Mark extends Span {
  readonly block: number
  /** As it is known by: `*`, `††`, `1`, `[^fda]`. */
  readonly symbol: string
  /** As it is written: `(1)`. */
  readonly written: string
  /** A mark trails words or leads a note. */
  readonly role: 'trailing' | 'leading'
  /** It trails a name or a price, and says nothing of the words before: "— Anna K.*", "from $9*". */
  readonly aside: boolean
  /** It stands before the sentence that it marks, as languages do that print it there. */
  readonly ahead?: boolean
}

/** A note: a text led (or ended) by a mark, or one that reads as a statement which a law prescribes. */
export interface Note extends Span {
  readonly block: number
  /** The block that the note's text ends in: a statement may run over several. `end` counts in that block. */
  readonly lastBlock: number
  /** The first of its marks. */
  readonly mark: Mark | null
  readonly marks: readonly Mark[]
  /** Concept of what it is about: `note.statement`, `note.daily-value`, `note.other`. */
  readonly kind: string
  /** As read, without its mark. */
  readonly text: string
  /** Halves of the prescribed statement that it holds. */
  readonly halves: readonly ('evaluation' | 'intention')[]
  /** The markup ate its mark: the place of the eaten characters in the file. */
  readonly swallowed: {readonly mark: string; readonly how: string; readonly place: Span} | null
  /** A reader of the page sees it. */
  readonly shown: boolean
  /** A statement that says the opposite of the prescribed one, or takes it back. */
  readonly hollow: boolean
  /** The language of a statement that is not in the one that it is prescribed in. */
  readonly language?: string
}

/** The table of facts of one page. */
export interface Facts {
  readonly claims: readonly Claim[]
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
  /** Blocks of Supplement Facts panels: marks and notes there answer to each other. */
  readonly panels: ReadonlySet<number>
  /** By block: the heading that names the panel of a label which it stands on ("Back panel"); none where none is named. */
  readonly sides: ReadonlyMap<number, number>
  /** By block: the pack that it was read with; nothing where its words are of a language without one. */
  readonly packs: readonly (Language | undefined)[]
}
