import {statementsOf} from './statement.js'
import {swallowedMark} from './swallowed-mark.js'
import type {Check} from './types.js'

/** A statement without a mark of its own, though claims are marked, or are several and not all beside it. */
export const unmarkedDisclaimer: Check = (page, rule) => {
  const {facts, needing} = page
  const statements = statementsOf(facts)
  const distant = needing.filter(({mark, via}) => mark || (via !== 'adjacent' && via !== 'link'))
  if (distant.length === 0 || statements.some((note) => note.mark) || swallowedMark(page, rule).length > 0) return []
  return statements.slice(0, 1).map((note) => ({
    block: note.block,
    span: {start: note.start, end: note.lastBlock === note.block ? note.end : note.start + firstLine(note.text)},
    values: {mark: distant.find((link) => link.mark)?.mark?.symbol ?? '*'}
  }))
}

function firstLine(text: string): number {
  const stop = text.search(/[.!?](?:\s|$)/)
  return stop < 0 ? text.length : stop + 1
}
