import type {Mark, Note} from '../find/index.js'
import {markFor, markingMore, signFor} from './sign.js'
import {swallowedMark} from './swallowed-mark.js'
import type {Check, JudgedPage, Mend} from './types.js'

/** A statement without a mark of its own, though claims are marked, or are several and not all beside it. */
export const unmarkedDisclaimer: Check = (page, rule) => {
  const {needing, statements} = page
  const distant = needing.filter(({mark, via}) => mark || (via !== 'adjacent' && via !== 'link'))
  if (distant.length === 0 || statements.some((note) => note.mark) || swallowedMark(page, rule).length > 0) return []
  const mark = markFor(page)
  return statements.slice(0, 1).map((note) => ({
    block: note.block,
    span: {start: note.start, end: note.lastBlock === note.block ? note.end : note.start + firstLine(note.text)},
    values: {mark: mark.symbol},
    suggestions: leadBy(page, note, mark)
  }))
}

/** The mark before the statement's words; a footnote's is markup of its own. */
function leadBy(page: JudgedPage, note: Note, mark: Pick<Mark, 'symbol' | 'written'>): Mend[] {
  const block = page.page.blocks[note.block]!
  const [start] = block.prose.place(note.start, note.start + 1)
  const {written} = signFor(page, block, mark)
  const text = written.startsWith('[^') ? `${written}: ` : written
  return [
    {
      title: {word: 'mend', values: {mark: mark.symbol}},
      safe: true,
      edits: [{start, end: start, text}, ...markingMore(page, mark)]
    }
  ]
}

function firstLine(text: string): number {
  const stop = text.search(/[.!?](?:\s|$)/)
  return stop < 0 ? text.length : stop + 1
}
