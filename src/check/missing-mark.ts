import type {Link, Mark} from '../find/index.js'
import {markFor, marking} from './sign.js'
import {isMarked} from './statement.js'
import type {Check, Fault, JudgedPage} from './types.js'

/**
 * Claims with no mark that leads to the statement and none beside them: one fault a sentence, or one for the page where
 * nothing is tied at all; and one for those that stand where no mark can stand.
 */
export const missingMark: Check = (page) => {
  const faults = page.statements.length > 0 ? faultsOf(page, markFor(page)) : []
  const isTied = page.needing.some(({statement}) => statement)
  const isOne = !isTied && faults.length > 1 && faults.some(({grade}) => grade === undefined)
  return [...(isOne ? [leading(faults, page.needing.length)] : faults), ...unmarkable(page)]
}

function faultsOf(page: JudgedPage, mark: Known): Fault[] {
  const {statements} = page
  const faults: Fault[] = []
  let open: {link: Link; effects: readonly string[]; start: number; end: number} | undefined
  const close = () => {
    if (open) faults.push(faultOf(page, open.link, open.effects, open.start, open.end, mark))
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

type Known = Pick<Mark, 'symbol' | 'written'>

function faultOf(
  page: JudgedPage,
  {claim, via}: Link,
  effects: readonly string[],
  start: number,
  end: number,
  mark: Known
): Fault {
  const block = page.page.blocks[claim.block]!
  const text = block.prose.value.slice(start, end)
  const grade = via === 'link' ? 'link' : effects.every((effect) => effect === 'effect.named') ? 'named' : undefined
  const values = {mark: mark.written}
  const edit = marking(page, claim, mark)
  return {
    block: claim.block,
    span: {start, end},
    values: {claim: text, ...values},
    ...(grade ? {grade} : {}),
    suggestions: edit ? [{title: {word: 'mend', values}, safe: true, edits: [edit]}] : []
  }
}

/** One fault that leads, with the others as its places: a page to whose statement nothing is tied has one thing to mend. */
function leading(faults: readonly Fault[], count: number): Fault {
  const first = faults.find(({grade}) => grade === undefined) ?? faults[0]!
  const others = faults.filter((fault) => fault !== first)
  const mends = faults.flatMap(({suggestions}) => suggestions ?? [])
  const edits = mends.flatMap((mend) => mend.edits)
  return {
    ...first,
    grade: 'none',
    values: {...first.values, count: String(count)},
    related: others.map(({block, span}) => ({block, span})),
    suggestions: mends[0] ? [{title: {...mends[0].title, word: 'mend-all'}, safe: true, edits}] : []
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
