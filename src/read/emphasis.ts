import {type Cut, cut} from './inline-cuts.js'

/** A run of `*`, `_` or `~` that may open or close emphasis. The runs of a text form a doubly linked list. */
export interface Delimiter {
  readonly char: string
  /** What is left of the run: an opener is used from its end, a closer from its start. */
  from: number
  to: number
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  before: Delimiter | undefined
  after: Delimiter | undefined
  /** Place in the list: grows from one run to the next. */
  readonly index: number
}

/** White space and punctuation as CommonMark 0.31 has them: symbols count as punctuation. */
const SPACE = /^\s?$/
const PUNCTUATION = /^[\p{P}\p{S}]$/u

/** The run of delimiters in `text` from `from` up to `to`, with what it may do there. */
export function delimiterOf(text: string, from: number, to: number, before: Delimiter | undefined): Delimiter {
  const char = text[from]!
  // As on GitHub, `**~~gone~~**` is strong after a letter too: the marks look past `~`.
  let start = from
  let end = to
  while (text[start - 1] === '~') start--
  while (text[end] === '~') end++
  const left = characterBefore(text, start)
  const right = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : ''
  const spaceLeft = SPACE.test(left)
  const spaceRight = SPACE.test(right)
  const markLeft = PUNCTUATION.test(left)
  const markRight = PUNCTUATION.test(right)
  const opens = !spaceRight && (!markRight || spaceLeft || markLeft)
  const closes = !spaceLeft && (!markLeft || spaceRight || markRight)
  const isWord = char === '_'
  const canOpen = opens && (!isWord || !closes || markLeft)
  const canClose = closes && (!isWord || !opens || markRight)
  const index = before ? before.index + 1 : 0
  return {char, from, to, length: to - from, canOpen, canClose, before, after: undefined, index}
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return ''
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit < 0xe000 && at > 1 ? text.slice(at - 2, at) : text[at - 1]!
}

/**
 * Pairs the delimiters after `bottom` up to `top` (CommonMark's “process emphasis”) and cuts those that were paired.
 * Linear: where no opener was found for a kind of closer, nobody looks again.
 */
export function pairEmphasis(top: Delimiter | undefined, bottom: Delimiter | undefined, cuts: Cut[]): void {
  if (top === bottom) return
  const floors = new Map<string, number>()
  const lowest = bottom ? bottom.index : -1
  let closer = firstAbove(top, bottom)
  while (closer) {
    if (!closer.canClose) {
      closer = closer.after
      continue
    }
    const kind = `${closer.char}${closer.canOpen}${closer.char === '~' ? closer.length : closer.length % 3}`
    const floor = floors.get(kind) ?? lowest
    let opener = closer.before
    while (opener && opener.index > floor && !pairs(opener, closer)) opener = opener.before
    if (opener && opener.index > floor) closer = usePair(opener, closer, cuts)
    else {
      floors.set(kind, closer.before ? closer.before.index : lowest)
      const next: Delimiter | undefined = closer.after
      if (!closer.canOpen) unlink(closer)
      closer = next
    }
  }
}

function firstAbove(top: Delimiter | undefined, bottom: Delimiter | undefined): Delimiter | undefined {
  let first = top === bottom ? undefined : top
  while (first?.before && first.before !== bottom) first = first.before
  return first
}

function pairs(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canOpen || opener.char !== closer.char) return false
  if (closer.char === '~') return opener.length === closer.length
  const isBoth = opener.canClose || closer.canOpen
  return !isBoth || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

const STRONG = {how: 'strong', weight: 1} as const
const STRONG_END = {how: 'strong', weight: -1} as const
const EMPHASIS = {how: 'emphasis'} as const

/** Uses up what the two have in common; returns the run to look at next. */
function usePair(opener: Delimiter, closer: Delimiter, cuts: Cut[]): Delimiter | undefined {
  const room = Math.min(opener.to - opener.from, closer.to - closer.from)
  const size = closer.char === '~' ? room : Math.min(room, 2)
  const facts = closer.char === '~' ? undefined : size === 2 ? STRONG : closer.char === '*' ? EMPHASIS : undefined
  cut(cuts, opener.to - size, opener.to, facts)
  cut(cuts, closer.from, closer.from + size, facts === STRONG ? STRONG_END : facts)
  opener.to -= size
  closer.from += size
  // What stood between the two cannot reach out of the pair.
  opener.after = closer
  closer.before = opener
  if (opener.from === opener.to) unlink(opener)
  if (closer.from < closer.to) return closer
  unlink(closer)
  return closer.after
}

function unlink(run: Delimiter): void {
  if (run.before) run.before.after = run.after
  if (run.after) run.after.before = run.before
}
