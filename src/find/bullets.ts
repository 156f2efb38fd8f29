import type {FoundBlock} from './blocks.js'
import type {Mark, Note} from './facts.js'

/**
 * The notes without the items of lists that are written by hand: neighbouring lines that open with the same sign and a
 * blank ("* Sixty capsules").
 */
export function withoutBullets(notes: readonly Note[], blocks: readonly FoundBlock[]): Note[] {
  const signs = new Map<number, string>()
  for (const {block, mark, kind} of notes) {
    if (mark && kind === 'note.other' && isBullet(blocks[block]!.text, mark)) signs.set(block, mark.symbol)
  }
  if (signs.size < 2) return [...notes]
  const isItem = (block: number) => {
    const sign = signs.get(block)
    const {group} = blocks[block]!.block
    const isSame = (other: number) => signs.get(other) === sign && blocks[other]!.block.group === group
    return sign !== undefined && (isSame(block - 1) || isSame(block + 1))
  }
  return notes.filter(({block, mark, kind}) => !(mark && kind === 'note.other' && isItem(block)))
}

function isBullet(text: string, {start, end}: Mark): boolean {
  return text.slice(0, start).trim() === '' && text[end] === ' '
}

/** A mark that is all of a block. */
const LONE = /^\s*(?:([*†‡§¶◊♢^#°+~※])\1*|\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}[.)]?|[⁰¹²³⁴-⁹]+)\s*$/

/** The notes with those statements led whose mark stands alone in the cell, the term or the line before them. */
export function withLoneMarks(
  notes: readonly Note[],
  blocks: readonly FoundBlock[],
  symbolOf: (written: string) => string
): Note[] {
  return notes.map((note) => {
    const {block, start, kind, mark, shown} = note
    if (mark || kind !== 'note.statement' || !shown || blocks[block]!.text.slice(0, start).trim() !== '') return note
    const before = blocks[block - 1]
    const written = before && LONE.test(before.folded.value) ? before.folded.value.trim() : ''
    if (written === '') return note
    const own: Mark = {
      block,
      start,
      end: start,
      symbol: symbolOf(written.replace(/[.)]$/, (sign) => (written.startsWith('(') ? sign : ''))),
      written,
      role: 'leading',
      aside: false
    }
    return {...note, mark: own, marks: [own], swallowed: null}
  })
}
