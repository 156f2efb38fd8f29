import type {Mark} from '../find/index.js'
import type {Block, Span} from '../types.js'

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Whether a claim in a block can carry a mark: a search result's title, an image's description, data, a hashtag cannot. */
export function carriesMark(block: Block | undefined, claim: Span): boolean {
  return !/^(?:attribute|meta|field)$/.test(block?.kind ?? '') && block?.prose.value[claim.start - 1] !== '#'
}

/** A mark to put behind words: as it is read there, and as the block has it written so that it is shown. */
export interface Sign {
  readonly read: string
  readonly written: string
}

/** The sign that leads where `mark` does, for a block. A bare number would be read as part of the text: it is raised. */
export function signFor(block: Block, {written}: Pick<Mark, 'written'>): Sign {
  const read = /^\d+$/.test(written) ? written.replace(/\d/g, (digit) => RAISED[Number(digit)]!) : written
  // A reference to a footnote is markup of the format itself.
  const bare = block.escape === undefined || read.startsWith('[^')
  return {read, written: bare ? read : read.replace(/[*_[\]]/g, `${block.escape}$&`)}
}
