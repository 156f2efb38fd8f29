import type {Link} from '../find/index.js'
import {signFor} from './sign.js'
import {statementsOf} from './statement.js'
import type {Check, Fault, JudgedPage, Mend} from './types.js'

/** Claims with no mark that leads to the statement and none beside them: one fault a sentence. */
export const missingMark: Check = (page) => {
  const statements = statementsOf(page.facts)
  if (statements.length === 0) return []
  const symbol = statements.find((note) => note.mark)?.mark?.written ?? '*'
  const faults: Fault[] = []
  let open: {link: Link; effects: readonly string[]; start: number; end: number} | undefined
  const close = () => {
    if (open) faults.push(faultOf(page, open.link, open.effects, open.start, open.end, symbol))
    open = undefined
  }
  for (const link of page.needing) {
    if (link.mark || link.adjacent) continue
    const {claim} = link
    const same = open?.link.claim.block === claim.block && open.link.claim.sentence.start === claim.sentence.start
    if (open && same) open = {...open, effects: [...open.effects, ...claim.effects], end: claim.end}
    else {
      close()
      open = {link, effects: claim.effects, start: claim.start, end: claim.end}
    }
  }
  close()
  return faults
}

function faultOf(
  page: JudgedPage,
  {claim}: Link,
  effects: readonly string[],
  start: number,
  end: number,
  symbol: string
): Fault {
  const block = page.page.blocks[claim.block]!
  const text = block.prose.value.slice(start, end)
  return {
    block: claim.block,
    span: {start, end},
    values: {claim: text, mark: symbol},
    ...(effects.every((effect) => effect === 'effect.named') ? {grade: 'named'} : {}),
    suggestions: markSuggestion(page, claim.block, claim.sentence.end, symbol)
  }
}

/** The mark behind the sentence, where the text stands in the file as read and the mark would be read as one. */
function markSuggestion(page: JudgedPage, index: number, end: number, symbol: string): Mend[] {
  const block = page.page.blocks[index]!
  const {prose} = block
  const text = prose.value.slice(0, end).trimEnd()
  const [from, to] = prose.place(text.length - 1, text.length)
  const {read, written} = signFor(block, {written: symbol})
  // A word goes on behind it, or a raised number would be an exponent.
  const isLost = startsWord(prose.value.slice(text.length)) || (/\d$/.test(text) && !/^[*†‡§[(]/.test(read))
  if (to - from !== 1 || isLost) return []
  return [{title: {word: 'mend', values: {mark: symbol}}, safe: false, edits: [{start: to, end: to, text: written}]}]
}

function startsWord(text: string): boolean {
  return text.charCodeAt(0) >= 0x80 ? /^[\p{L}\p{N}]/u.test(text) : /^[a-z0-9]/i.test(text)
}
