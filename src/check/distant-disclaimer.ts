import {statementsOf} from './statement.js'
import type {Check} from './types.js'

/** Notes that send the reader of a claim to a statement which is not on the page. */
export const distantDisclaimer: Check = ({facts, needing}) => {
  if (needing.length === 0 || statementsOf(facts).length > 0) return []
  return facts.notes.flatMap(({block, lastBlock, start, end, kind, shown}) =>
    kind === 'note.elsewhere' && shown && block === lastBlock ? [{block, span: {start, end}}] : []
  )
}
