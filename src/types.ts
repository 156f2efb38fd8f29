import type {VFile} from 'vfile'
import type {} from 'vfile-message'
import type {Prose} from './prose.js'

/** Offsets in a text, in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a block is to the person who reads the page. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  /** The text of a footnote, where the format has footnotes. */
  | 'note'
  /** An attribute that is shown or read aloud: `alt`, `title`, `aria-label`. */
  | 'attribute'
  /** Copy that search engines show: `<title>`, `<meta name="description">`. */
  | 'meta'
  /** A string in data: a front matter field, a JSON-LD property. */
  | 'field'

/** A mark that the markup ate: the reader of the page never sees it. */
export interface SwallowedMark {
  readonly mark: string
  readonly how: 'emphasis' | 'strong' | 'bullet'
  /** Where in the block's text the mark would stand. */
  readonly at: number
  /** Where the eaten characters stand in the file. */
  readonly place: Span
}

/** A stretch of type that is bold, or that is not though the text around it may be. */
export interface Weight extends Span {
  readonly bold: boolean
}

/** A link within the page. */
export interface AnchorLink extends Span {
  /** The anchor's name. */
  readonly to: string
  /** People see that it is a link; `aria-describedby` is for those who listen. */
  readonly seen: boolean
}

/** Where in a table a cell stands. Rows and columns count from 0; row 0 of a table with a head is the head. */
export interface Cell {
  /** Number of the table on the page. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly head: boolean
}

/** One run of prose as a reader of the page sees it. Sentences never cross it. */
export interface Block {
  readonly kind: BlockKind
  readonly prose: Prose
  /** Blocks that the page shows as one run share it: the lines of a paragraph, the items of a list, the cells of a row. */
  readonly group: number
  /** Level of a heading, 1 to 6. */
  readonly level?: number
  /** Index in the page's blocks of the heading that the block stands under. */
  readonly heading?: number
  readonly list?: boolean
  /** The number that a numbered list shows before the block: the first of its item. */
  readonly ordinal?: number
  readonly quotation?: boolean
  /** A choice of a menu: it leads to a page, and says nothing by itself. */
  readonly navigation?: boolean
  /** It stands at the head or the foot of the page, which a layout prints on every page of a site. */
  readonly edge?: boolean
  readonly cell?: Cell
  /** Name of the attribute or front matter field: `alt`, `seo/title`. Of a JSON-LD property its pointer: `/review/0/name`. */
  readonly name?: string
  /** In the file, and never shown: `display: none`, `hidden`. */
  readonly hidden?: boolean
  /** BCP 47 tag where the markup names one for this block. */
  readonly language?: string
  /** Raised stretches (`<sup>`) of the text. */
  readonly raised?: readonly Span[]
  /** Whether its type is bold, where the format says so. */
  readonly bold?: boolean
  /** Stretches of another weight than what is around them. */
  readonly weights?: readonly Weight[]
  /** Stretches of code: a sign in them is no mark. */
  readonly code?: readonly Span[]
  /** Stretches that are markup as they are shown, so that a sign put there changes where a link leads. */
  readonly sealed?: readonly Span[]
  readonly swallowed?: readonly SwallowedMark[]
  /** Names by which links of the page lead here: `id` of the block, or of what it is the first block of. */
  readonly anchors?: readonly string[]
  /** Stretches of the text that lead to an anchor of the page. */
  readonly links?: readonly AnchorLink[]
  /** The page shows the text here, and it stands in another file. */
  readonly printed?: Printed
  /** What is written before a sign so that the block shows it, where a bare one may be markup: `\\`. */
  readonly escape?: string
}

/** Who prints a text that stands in another file, and which file that is. */
export interface Printed {
  readonly by: string
  readonly from: string
}

/** A text that pages of a site show though it stands in another file: the disclaimer that a component or a layout prints. */
export interface SiteText {
  /** As it is printed, without its mark. */
  readonly text: string
  readonly mark?: string
  /** Components, snippets, includes and layouts that print it: by name, or by path. */
  readonly printedBy: readonly string[]
  /** A layout around each page that is no whole document and names no other: it prints the text, too. */
  readonly layout?: string
  /** The file that the text stands in, as reports call it. */
  readonly from: string
}

/** Where a paragraph can be added to the end of a page, and what is written around its text, bold type included. */
export interface Tail {
  /** Offset in the file. */
  readonly at: number
  readonly open: string
  readonly close: string
  /** As a block's. */
  readonly escape?: string
}

/** The copy that one disclaimer serves (21 CFR 101.93(d): "panel or page"). */
export interface Page {
  /** Where the page lies in its file: `''` for the whole file, a JSON pointer, `row 12`. */
  readonly pointer: string
  readonly blocks: readonly Block[]
  /** BCP 47 tag where the markup names one for the page. */
  readonly language?: string
  /** Nothing where the format has no place for another paragraph. */
  readonly tail?: Tail
}

/** Reads a format: Prose in, pages of Prose out, so that readers nest. Throws where the format cannot be read. */
export type Reader = (source: Prose) => Promise<Page[]> | Page[]

/** How sure a rule is of its findings. */
export type Confidence = 'certain' | 'likely' | 'review'
export type Severity = 'error' | 'warning' | 'info'

/** A place in the file as unist has it: lines and columns from 1, offsets from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A claim as reports and registers show it (`contracts.md`: `pages[].claims[]`). */
export interface ClaimEntry {
  /** The words of the claim, as read. */
  readonly text: string
  /** Kind by the first ruleset that has one for it, in that ruleset's decision order. */
  readonly kind: string
  /** Kind by ruleset id. */
  readonly kinds: Readonly<Record<string, string>>
  readonly mark: string | null
  /** The mark, or adjacency, leads to the disclaimer. */
  readonly linked: boolean
  readonly start: Point
  readonly end: Point
  readonly pointer: string | null
  /** Why it is of its kind: what it meets, and what saved it from another. Made when it is read. */
  readonly because: readonly Reason[]
}

/** One kind, or one criterion of a kind, tried on a claim. */
export interface Reason {
  readonly ruleset: string
  readonly kind: string
  readonly criterion: string | null
  /** `saved`: it would be met, but for the concepts in `by`. */
  readonly result: 'met' | 'saved' | 'unmet'
  /** The concepts that decided. */
  readonly by: readonly string[]
}

/** A note as reports show it. */
export interface NoteEntry {
  readonly mark: string | null
  readonly kind: string
  readonly text: string
  readonly start: Point
  readonly end: Point
}

/** The disclaimer that a page prints. */
export interface DisclaimerEntry {
  readonly text: string
  readonly mark: string | null
  readonly language: string
  /** How it differs from the prescribed text: `exact`, `comma`, `agency`, `subject`, `number`, `reworded`, `truncated`, … */
  readonly variant: string
  readonly source: 'page' | 'site'
  readonly start: Point
  readonly end: Point
}

/** What says which language a page is in: the caller, `lang` or front matter, the path, its words; nothing. */
export type LanguageSource = 'option' | 'markup' | 'path' | 'words' | 'default'

/** The language of a page. */
export interface LanguageEntry {
  /** BCP 47 tag. */
  readonly tag: string
  /** Of its pack; `none` where there is none, and only marks and disclaimers are read. */
  readonly status: 'reviewed' | 'draft' | 'none'
  readonly from: LanguageSource
  /** Other languages of its blocks that have no pack. */
  readonly unread: readonly string[]
}

export interface PageEntry {
  readonly pointer: string
  readonly language: LanguageEntry
  readonly claims: readonly ClaimEntry[]
  readonly disclaimer: DisclaimerEntry | null
  readonly notes: readonly NoteEntry[]
}

/** An edit of the file: the characters from `start` up to `end` give way to `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Suggestion {
  readonly title: string
  /** Safe edits change typography or a mark, never what the sentence says. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** A claim, a mark or a note where it stands in the file. */
export interface GraphNode {
  readonly id: string
  readonly text: string
  readonly start: Point
  readonly end: Point
}

export interface ClaimNode extends GraphNode {
  readonly kind: string
  /** A ruleset wants it tied to its statement. */
  readonly needs: boolean
  /** A mark can stand behind it: it is no title, description or data. */
  readonly markable: boolean
  /** It leads to the statement in the end. */
  readonly tied: boolean
}

export interface NoteNode extends GraphNode {
  readonly mark: string | null
  readonly kind: string
  /** How a disclaimer differs from the prescribed text; `null` for other notes. */
  readonly variant: string | null
  /** A reader of the page sees it. */
  readonly shown: boolean
  /** Who prints it, where it stands in another file. */
  readonly printed: Printed | null
}

/** What leads where: a claim to its mark, a mark to its note, a claim to the note beside it, a note to a mark in it. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly via: 'mark' | 'shared' | 'symbol' | 'link' | 'adjacent'
}

/** The ties of one page. */
export interface Graph {
  readonly pointer: string
  readonly claims: readonly ClaimNode[]
  readonly marks: readonly GraphNode[]
  readonly notes: readonly NoteNode[]
  readonly edges: readonly Edge[]
}

/** What `lint` leaves on `file.data.claimlint`. */
export interface FileEntry {
  readonly status: 'checked' | 'failed' | 'skipped'
  /** BCP 47 tag of the language that the file was read in. */
  readonly language: string
  readonly pages: readonly PageEntry[]
  /** Why a file failed. */
  readonly error?: {readonly code: string; readonly message: string}
  /** Why a file was skipped. */
  readonly reason?: string
}

/** Another place of a fault. */
export interface Related {
  readonly quote: string
  readonly start: Point
  readonly end: Point
  /** Where it stands in another file. */
  readonly path?: string
}

/** What claimlint adds to a `VFileMessage` (beside its own `place`, `reason`, `ruleId`, `source`, `note`, `url`, `expected`). */
export interface Finding {
  readonly severity: Severity
  readonly confidence: Confidence
  /** The exact words at the message's place, as read. */
  readonly quote: string
  readonly citation: string
  /** Number of the criterion, where the law numbers them. */
  readonly criterion?: string
  /** Which of its rule's sorts of fault it is, where the rule tells them apart. */
  readonly grade?: string
  readonly pointer: string | null
  readonly suggestions: readonly Suggestion[]
  /** Other places of the same fault, where one finding speaks of many. */
  readonly related: readonly Related[]
}

/** How a translation stands to its source; what it lost is in the messages of the translation's file. */
export interface Parity {
  readonly source: VFile
  readonly translation: VFile
  readonly languages: {readonly source: string; readonly translation: string}
  /** What could be compared. */
  readonly compared: {readonly claims: boolean; readonly marks: boolean; readonly disclaimer: boolean}
  readonly claims: Counts
  readonly marks: Counts
  readonly blocks: Counts & {readonly paired: number}
}

/** How many there are in each of two files. */
export interface Counts {
  readonly source: number
  readonly translation: number
}

declare module 'vfile' {
  interface DataMap {
    claimlint: FileEntry
  }
}

declare module 'vfile-message' {
  interface VFileMessage extends Partial<Finding> {}
}
