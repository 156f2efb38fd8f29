import {hides, hidesByClass, isBold, roleOf, SHOWN} from './html-elements.js'
import {type Cut, type CutFacts, cut, SEAL, SEAL_END} from './inline-cuts.js'

/** A hidden inline element that is open: how often its name is, and the cut that opened it. */
export interface HiddenTag {
  name: string
  depth: number
  from: number
  at: number
}

const AUTOLINK = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>/iy
const OPEN = /<([a-z][a-z\d-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/iy
const CLOSE = /<\/([a-z][a-z\d-]*)\s*>/iy
const ATTRIBUTE = /\s+([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/giy
/** What is no element: how it starts, and how it ends. */
const OTHERS: readonly (readonly [start: RegExp, end: string])[] = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![a-z]/iy, '>']
]

/** Cuts the tag, comment or autolink that starts at `at`; returns the index after it, -1 where there is none. */
export function tagAt(text: string, at: number, cuts: Cut[], hidden: HiddenTag, closed: Map<string, number>): number {
  const link = matchAt(AUTOLINK, text, at)
  if (link) {
    const end = at + link[0].length
    cut(cuts, at, at + 1, SEAL)
    cut(cuts, end - 1, end, SEAL_END)
    return end
  }
  const close = matchAt(CLOSE, text, at)
  if (close) return closeTag(close[1]!.toLowerCase(), at, at + close[0].length, cuts, hidden)
  const open = matchAt(OPEN, text, at)
  if (open) return openTag(open[1]!.toLowerCase(), open, at, cuts, hidden)
  for (const [start, ending] of OTHERS) {
    if (!matchAt(start, text, at) || at >= (closed.get(ending) ?? Number.POSITIVE_INFINITY)) continue
    const end = text.indexOf(ending, at + 2)
    if (end < 0) closed.set(ending, at)
    else {
      cut(cuts, at, end + ending.length)
      return end + ending.length
    }
  }
  return -1
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const BREAK = {text: '\n', break: true} as const

function openTag(name: string, match: RegExpExecArray, from: number, cuts: Cut[], hidden: HiddenTag): number {
  const to = from + match[0].length
  const role = roleOf(name)
  const attributes: {name: string; from: number; to: number}[] = []
  // What a script or a template holds is never shown.
  let hiding = role === 'script' || role === 'silent'
  let anchor: string | undefined
  let link: {to: string; seen: boolean} | undefined
  for (const found of match[2]!.matchAll(ATTRIBUTE)) {
    const key = found[1]!.toLowerCase()
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    hiding ||= key === 'hidden' || (key === 'style' && hides(value)) || (key === 'class' && hidesByClass(value))
    if (key === 'id' || (key === 'name' && name === 'a')) anchor = value
    if (key === 'href' && name === 'a' && value.startsWith('#')) link = {to: value.slice(1), seen: true}
    if (key === 'aria-describedby') link ??= {to: value.trim().split(/\s/, 1)[0] ?? '', seen: false}
    if (!SHOWN.has(key)) continue
    const quoted = found[4] === undefined ? 1 : 0
    const end = from + 1 + name.length + found.index + found[0].length - quoted
    attributes.push({name: key, from: end - value.length, to: end})
  }
  const facts =
    attributes.length > 0 || anchor !== undefined || link || isCode(name) || isBold(name)
      ? {
          ...(attributes.length > 0 ? {attributes} : {}),
          ...(anchor === undefined ? {} : {anchor}),
          ...(link ? {link} : {}),
          ...(isBold(name) ? {weight: 1 as const} : {}),
          ...(isCode(name) ? {code: 1 as const} : {})
        }
      : undefined
  if (role === 'break') cut(cuts, from, to, BREAK)
  else if (role === 'raised') cut(cuts, from, to, {raise: 1, ...facts})
  else if (role !== 'inline' && role !== 'void') cut(cuts, from, to, {...BREAK, ...facts})
  else cut(cuts, from, to, facts)
  if (hidden.depth > 0) {
    if (hidden.name === name) hidden.depth++
  } else if (hiding && role !== 'void') Object.assign(hidden, {name, depth: 1, from, at: cuts.length - 1})
  return to
}

function isCode(name: string): boolean {
  return name === 'code' || name === 'kbd' || name === 'samp'
}

function closeTag(name: string, from: number, to: number, cuts: Cut[], hidden: HiddenTag): number {
  const role = roleOf(name)
  if (hidden.depth > 0 && hidden.name === name && --hidden.depth === 0) {
    setAside(cuts[hidden.at]!, from)
  }
  if (role === 'raised') cut(cuts, from, to, {raise: -1})
  else if (role === 'inline') cut(cuts, from, to, endOf(name))
  else cut(cuts, from, to, role === 'void' ? undefined : BREAK)
  return to
}

function endOf(name: string): CutFacts | undefined {
  if (name === 'a') return {link: 'end'}
  return isBold(name) ? {weight: -1} : isCode(name) ? {code: -1} : undefined
}

/** What follows the tag that was cut is hidden, up to `until`. */
export function setAside(tag: Cut, until: number): void {
  tag.facts = {...tag.facts, aside: {until}}
}
