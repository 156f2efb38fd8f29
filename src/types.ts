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
  readonly quotation?: boolean
  readonly cell?: Cell
  /** Name of the attribute, field or property: `alt`, `description`, `@graph/0/name`. */
  readonly name?: string
  /** In the file, and never shown: `display: none`, `hidden`. */
  readonly hidden?: boolean
  /** BCP 47 tag where the markup names one for this block. */
  readonly language?: string
  /** Raised stretches (`<sup>`) of the text. */
  readonly raised?: readonly Span[]
  readonly swallowed?: readonly SwallowedMark[]
}

/** The copy that one disclaimer serves (21 CFR 101.93(d): "panel or page"). */
export interface Page {
  /** Where the page lies in its file: `''` for the whole file, a JSON pointer, `row 12`. */
  readonly pointer: string
  readonly blocks: readonly Block[]
  /** BCP 47 tag where the markup names one for the page. */
  readonly language?: string
}

/** Reads a format: Prose in, pages of Prose out, so that readers nest. Throws where the format cannot be read. */
export type Reader = (source: Prose) => Promise<Page[]> | Page[]
