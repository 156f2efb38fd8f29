/** The tail of an inline link, `(url "title")`: where it ends, and where its title stands. */
export interface Tail {
  readonly end: number
  readonly title?: readonly [from: number, to: number]
}

const DEFINITION =
  /[ ]{0,3}\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:(?:[ \t]*\n[ \t]*|[ \t]+)(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*(?:\n|$)/y
const LABEL = /^[ \t>*+\d.)-]*\[(?!\^)((?:[^[\]\\\n]|\\.){1,999})\]:/gm
const TITLE_ENDS: Readonly<Record<string, string>> = {'"': '"', "'": "'", '(': ')'}

/** The labels that a document defines from `from` on, folded. */
export function definedLabels(text: string, from: number): Set<string> {
  const labels = new Set<string>()
  if (!text.includes(']:', from)) return labels
  LABEL.lastIndex = from
  for (const match of text.matchAll(LABEL)) labels.add(foldLabel(match[1]!))
  return labels
}

/** A label as references and definitions compare it. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Index after the link reference definitions with which a paragraph starts. */
export function afterDefinitions(text: string): number {
  let at = 0
  while (text[at] === '[' || text[at] === ' ') {
    DEFINITION.lastIndex = at
    const match = DEFINITION.exec(text)
    if (!match) break
    at += match[0].length
  }
  return at
}

/** The tail of a link whose `(` stands at `open`; `undefined` where it is none. */
export function tailOf(text: string, open: number, closed: Map<string, number>): Tail | undefined {
  let at = skipSpace(text, open + 1)
  const destination = text[at] === ')' ? at : destinationEnd(text, at)
  if (destination === undefined) return undefined
  at = skipSpace(text, destination)
  if (text[at] === ')') return {end: at + 1}
  const quote = at > destination ? TITLE_ENDS[text[at] ?? ''] : undefined
  const end = quote === undefined ? -1 : titleEnd(text, at + 1, quote, closed)
  if (end < 0) return undefined
  const close = skipSpace(text, end + 1)
  return text[close] === ')' ? {end: close + 1, title: [at + 1, end]} : undefined
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n'.includes(text[at]!)) at++
  return at
}

function destinationEnd(text: string, from: number): number | undefined {
  if (text[from] === '<') {
    for (let at = from + 1; at < text.length; at++) {
      const char = text[at]!
      if (char === '>') return at + 1
      if (char === '<' || char === '\n') return undefined
      if (char === '\\') at++
    }
    return undefined
  }
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) break
    if (code === 92) at++
    else if (code === 40 && ++depth > 32) return undefined
    else if (code === 41 && depth-- === 0) break
  }
  return at > from && depth <= 0 ? Math.min(at, text.length) : undefined
}

/** `closed` remembers from where on there is no such closing quote, so that nobody looks twice. */
function titleEnd(text: string, from: number, quote: string, closed: Map<string, number>): number {
  if (from >= (closed.get(quote) ?? Number.POSITIVE_INFINITY)) return -1
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at
    if (text[at] === '\\') at++
  }
  closed.set(quote, from)
  return -1
}
