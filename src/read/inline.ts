import type {Prose} from '../prose.js'
import {type Delimiter, delimiterOf, pairEmphasis} from './emphasis.js'
import {entityAt} from './entities.js'
import type {Gathering} from './gather.js'
import {applyCuts, type Cut, cut, SEAL, SEAL_END} from './inline-cuts.js'
import {type HiddenTag, setAside, tagAt} from './inline-html.js'
import {foldLabel, tailOf} from './links.js'

/** A `[` that may become a link, or the `![` of an image. */
interface Bracket {
  readonly from: number
  readonly to: number
  readonly image: boolean
  /** The delimiter below it. */
  readonly below: Delimiter | undefined
}

interface Scan {
  readonly text: string
  readonly labels: ReadonlySet<string>
  readonly cuts: Cut[]
  readonly brackets: Bracket[]
  /** Links do not hold links: openers below this height of the stack are dead, images excepted. */
  dead: number
  top: Delimiter | undefined
  /** Index of the last character that was escaped. */
  escaped: number
  /** By length: where the runs of backticks are. */
  ticks: Map<number, number[]> | undefined
  /** Where no more closing quote, comment end and so on is to be found. */
  readonly closed: Map<string, number>
  readonly hidden: HiddenTag
}

const SPECIAL = /[\\`*_~[\]<&\n]/g
const BREAK = {break: true} as const
const CODE = {code: 1} as const
const CODE_END = {code: -1} as const
const NOTE_REFERENCE = /\[\^[^[\]\s]+\]/y

/** Index of the first character that may be markup; -1 where a text is plain. */
export function markupAt(text: string): number {
  return text.search(SPECIAL)
}

/**
 * Reads the inline markup of a block, which starts at `markup`; `labels` are those that the document defines. Linear in
 * its length.
 */
export function readInline(leaf: Prose, labels: ReadonlySet<string>, markup: number): Gathering {
  const text = leaf.value
  const hidden = {name: '', depth: 0, from: 0, at: 0}
  const closed = new Map<string, number>()
  const scan: Scan = {
    text,
    labels,
    cuts: [],
    brackets: [],
    dead: 0,
    top: undefined,
    escaped: -1,
    ticks: undefined,
    closed,
    hidden
  }
  for (let at = markup; at >= 0; ) {
    SPECIAL.lastIndex = readSpecial(scan, at)
    at = SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : -1
  }
  pairEmphasis(scan.top, undefined, scan.cuts)
  if (hidden.depth > 0) setAside(scan.cuts[hidden.at]!, text.length)
  return applyCuts(leaf, scan.cuts)
}

/** Reads the special character at `at`; returns where to go on. */
function readSpecial(scan: Scan, at: number): number {
  const {text, cuts} = scan
  switch (text[at]) {
    case '\\':
      if (text[at + 1] !== '\n' && !isPunctuation(text.charCodeAt(at + 1))) return at + 1
      cut(cuts, at, at + 1)
      if (text[at + 1] === '\n') cut(cuts, at + 1, at + 1, BREAK)
      scan.escaped = at + 1
      return at + 2
    case '`':
      return readCode(scan, at)
    case '[':
      return readOpening(scan, at)
    case ']':
      return readClosing(scan, at)
    case '<': {
      const end = tagAt(text, at, cuts, scan.hidden, scan.closed)
      return end > at ? end : at + 1
    }
    case '&': {
      const entity = entityAt(text, at, 'markdown')
      if (!entity) return at + 1
      cut(cuts, at, entity.end, {text: entity.text})
      return entity.end
    }
    case '\n':
      if (text[at - 1] === ' ' && text[at - 2] === ' ') cut(cuts, at, at, BREAK)
      return at + 1
    default:
      return readDelimiters(scan, at)
  }
}

function isPunctuation(code: number): boolean {
  return (
    (code > 0x20 && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x7f)
  )
}

function readDelimiters(scan: Scan, at: number): number {
  const {text} = scan
  let end = at + 1
  while (text[end] === text[at]) end++
  if (text[at] === '~' && end - at > 2) return end
  const delimiter = delimiterOf(text, at, end, scan.top)
  if (!delimiter.canOpen && !delimiter.canClose) return end
  if (scan.top) scan.top.after = delimiter
  scan.top = delimiter
  return end
}

/** Inline code: the text stays, the backticks and one blank at each end go. */
function readCode(scan: Scan, at: number): number {
  const {text, cuts} = scan
  scan.ticks ??= ticksOf(text)
  let end = at + 1
  while (text[end] === '`') end++
  const size = end - at
  const runs = scan.ticks.get(size) ?? []
  while (runs.length > 0 && runs.at(-1)! < end) runs.pop()
  const close = runs.pop()
  if (close === undefined) return end
  const blank =
    /^[ \n]/.test(text.slice(end, end + 1)) && /[ \n]/.test(text[close - 1]!) && text.slice(end, close).trim()
  const pad = blank ? 1 : 0
  cut(cuts, at, end + pad, CODE)
  cut(cuts, close - pad, close + size, CODE_END)
  return close + size
}

/** Where the runs of backticks of each length are, the last one first. */
function ticksOf(text: string): Map<number, number[]> {
  const ticks = new Map<number, number[]>()
  for (const {0: run, index} of text.matchAll(/`+/g)) {
    const places = ticks.get(run.length)
    if (places) places.push(index)
    else ticks.set(run.length, [index])
  }
  for (const places of ticks.values()) places.reverse()
  return ticks
}

function readOpening(scan: Scan, at: number): number {
  const {text} = scan
  NOTE_REFERENCE.lastIndex = at
  const note = text[at + 1] === '^' ? NOTE_REFERENCE.exec(text) : null
  if (note && text[at + note[0].length] !== '(') return at + note[0].length
  const image = text[at - 1] === '!' && scan.escaped !== at - 1
  scan.brackets.push({from: image ? at - 1 : at, to: at + 1, image, below: scan.top})
  return at + 1
}

function readClosing(scan: Scan, at: number): number {
  const {text, brackets, cuts} = scan
  const open = brackets.pop()
  if (!open) return at + 1
  const isDead = brackets.length < scan.dead
  if (isDead) scan.dead = brackets.length
  if (isDead && !open.image) return at + 1
  const tail = (text[at + 1] === '(' && tailOf(text, at + 1, scan.closed)) || referenceTail(scan, open, at)
  if (!tail) return at + 1
  pairEmphasis(scan.top, open.below, cuts)
  scan.top = open.below
  if (scan.top) scan.top.after = undefined
  const {end, title} = tail
  const anchor =
    open.image || text[at + 1] !== '('
      ? undefined
      : /^\(\s*<?#([^\s<>)]{1,200})/.exec(text.slice(at + 1, at + 210))?.[1]
  const link = anchor === undefined ? undefined : {to: anchor, seen: true}
  // The text of `[text]` and of `[text][]` is the label by which its address is known.
  const isLabel = /^(?:\[\])?$/.test(text.slice(at + 1, end))
  cut(
    cuts,
    open.from,
    open.to,
    open.image ? {aside: {name: 'alt', until: at}} : {linked: 1, ...(isLabel && SEAL), ...(link && {link})}
  )
  const titled = title && {attributes: [{name: 'title', from: title[0], to: title[1]}]}
  const ends = link ? ({link: 'end', ...titled} as const) : titled
  cut(cuts, at, end, open.image ? ends : {linked: -1, ...(isLabel && SEAL_END), ...ends})
  if (!open.image) scan.dead = brackets.length
  return end
}

/** The tail of a link by reference: `[label]`, `[]`, or nothing, if the label is defined. */
function referenceTail({text, labels}: Scan, open: Bracket, at: number): {end: number; title?: never} | undefined {
  if (labels.size === 0) return undefined
  const next = text[at + 1] === '[' ? /^\[([^[\]]{0,999})\]/.exec(text.slice(at + 1, at + 1003)) : null
  const label = next?.[1]?.trim() ? next[1] : at - open.to <= 999 ? text.slice(open.to, at) : ''
  if (label === '' || !labels.has(foldLabel(label))) return undefined
  return {end: at + 1 + (next ? next[0].length : 0)}
}
