import type {Link} from '../find/index.js'
import {signFor} from './sign.js'
import {isMarked, statementsOf} from './statement.js'
import type {Check, Fault, JudgedPage, Mend} from './types.js'

/**
 * Claims with no mark that leads to the statement and none beside them: one fault a sentence, or one for the page where
 * nothing is tied at all; and one for those that stand where no mark can stand.
 */
export const missingMark: Check = (page) => {
  const statements = statementsOf(page.facts)
  const symbol = statements.find((note) => note.mark)?.mark?.written ?? '*'
  const faults = statements.length > 0 ? faultsOf(page, symbol) : []
  const isTied = page.needing.some(({statement}) => statement)
  const isOne = !isTied && faults.length > 1 && faults.some(({grade}) => grade === undefined)
  return [...(isOne ? [leading(faults, page.needing.length, symbol)] : faults), ...unmarkable(page)]
}

function faultsOf(page: JudgedPage, symbol: string): Fault[] {
  const statements = statementsOf(page.facts)
  const faults: Fault[] = []
  let open: {link: Link; effects: readonly string[]; start: number; end: number} | undefined
  const close = () => {
    if (open) faults.push(faultOf(page, open.link, open.effects, open.start, open.end, symbol))
    open = undefined
  }
  for (const link of page.needing) {
    if (isMarked(link, statements)) continue
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
  {claim, via}: Link,
  effects: readonly string[],
  start: number,
  end: number,
  symbol: string
): Fault {
  const block = page.page.blocks[claim.block]!
  const text = block.prose.value.slice(start, end)
  const grade = via === 'link' ? 'link' : effects.every((effect) => effect === 'effect.named') ? 'named' : undefined
  return {
    block: claim.block,
    span: {start, end},
    values: {claim: text, mark: symbol},
    ...(grade ? {grade} : {}),
    suggestions: markSuggestion(page, claim.block, claim.sentence.end, symbol)
  }
}

/** One fault that leads, with the others as its places: a page to whose statement nothing is tied has one thing to mend. */
function leading(faults: readonly Fault[], count: number, symbol: string): Fault {
  const first = faults.find(({grade}) => grade === undefined) ?? faults[0]!
  const others = faults.filter((fault) => fault !== first)
  const mends = faults.map(({suggestions}) => suggestions?.[0])
  const edits = mends.flatMap((mend) => mend?.edits ?? [])
  return {
    ...first,
    grade: 'none',
    values: {...first.values, count: String(count)},
    related: others.map(({block, span}) => ({block, span})),
    suggestions: edits.length > 0 ? [{title: {word: 'mend-all', values: {mark: symbol}}, safe: false, edits}] : []
  }
}

/** The claims of a page that cannot carry a mark, as one fault. */
function unmarkable({unmarkable: links}: JudgedPage): Fault[] {
  const [first, ...others] = links.map(({claim}) => ({block: claim.block, span: claim, claim}))
  if (!first) return []
  const values = {claim: first.claim.text, count: String(links.length)}
  return [
    {
      block: first.block,
      span: first.span,
      values,
      grade: 'unmarkable',
      related: others.map(({block, span}) => ({block, span}))
    }
  ]
}

/** The mark behind the sentence, where the text stands in the file as read and the mark would be read as one. */
function markSuggestion(page: JudgedPage, index: number, end: number, symbol: string): Mend[] {
  const block = page.page.blocks[index]!
  const {prose} = block
  const text = prose.value.slice(0, end).trimEnd()
  const [from, to] = prose.place(text.length - 1, text.length)
  const {read, written} = signFor(block, {written: symbol})
  // A word goes on behind it, a raised number would be an exponent, or the mark would be one with that before it.
  const isLost =
    startsWord(prose.value.slice(text.length)) ||
    (/\d$/.test(text) && !/^[*†‡§[(]/.test(read)) ||
    text.endsWith(read.slice(0, 1))
  if (to - from !== 1 || isLost) return []
  return [{title: {word: 'mend', values: {mark: symbol}}, safe: false, edits: [{start: to, end: to, text: written}]}]
}

function startsWord(text: string): boolean {
  return text.charCodeAt(0) >= 0x80 ? /^[\p{L}\p{N}]/u.test(text) : /^[a-z0-9]/i.test(text)
}
