import {isWordCharacter} from '../letters.js'
import type {Prose} from '../prose.js'
import type {Span} from '../types.js'
import {isAside} from './asides.js'
import type {Mark} from './facts.js'
import {footnote, unfoldMark} from './fold.js'

/** One mark: a repeated sign, raised digits, a bracketed number, a footnote reference. */
const mark = /([*†‡§¶◊♢^#°+~※])\1*|[\uE0D0-\uE0D9]+|\uE0DF|\[\d{1,2}\]|\(\d{1,2}\)/g
/** A run of so many stars is a rating or a rule, no mark. */
const rating = 4

/** The reference marks of a block, those that trail words and those that lead a note, in order. */
export function marksOf(block: number, read: string, folded: Prose, code: readonly Span[] = []): Mark[] {
  const text = folded.value
  if (!/[*†‡§¶◊♢^#°+~※[(\uE0D0-\uE0DF]/.test(text)) return []
  const marks: Mark[] = []
  let lastEnd = -1
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const chained = lastEnd === from ? marks.at(-1)?.role : undefined
    const role = chained === 'leading' && /\S/.test(text[to] ?? '') ? 'leading' : roleOf(text, from, to)
    if (!role) continue
    const [start, end] = folded.place(from, to)
    if (code.some((span) => span.start < end && start < span.end)) continue
    const written = read.slice(start, end)
    marks.push({
      block,
      start,
      end,
      symbol: symbolOf(match[0] === footnote ? written.toLowerCase() : match[0]),
      written,
      role,
      aside: role === 'trailing' && isAside(text, from)
    })
    lastEnd = to
  }
  return marks
}

/** `[1]`, `(1)` and a raised 1 are one mark in three dresses. */
export function symbolOf(mark: string): string {
  if (/^[*†‡§¶◊♢^#°+~※]+$/.test(mark)) return mark
  const digits = unfoldMark(mark)
    .normalize('NFKC')
    .match(/^[[(]?(\d+)[\])]?$/)
  return digits?.[1] ?? mark
}

function roleOf(text: string, from: number, to: number): Mark['role'] | undefined {
  const sign = text[from]!
  const before = text[from - 1] ?? ''
  const after = text[to] ?? ''
  if (to - from >= rating && !/[[(]/.test(sign)) return undefined
  if (before === '' || before === ' ') {
    // "#These statements …" at a start leads a note; "#1", "#wellness", "~30 minutes" do not.
    if (/[#°+~]/.test(sign)) return before === '' && /[A-Z]/.test(after) ? 'leading' : undefined
    const rest = text.slice(to, to + 2)
    if (/\d/.test(text[from - 2] ?? '') && /^ \d/.test(rest)) return undefined
    if (opensText(rest) && (before === '' || after !== ' ')) {
      // A bracketed number inside a sentence cites; at a block's start it leads.
      return sign === '(' && before === ' ' ? undefined : sign === '[' && before === ' ' ? 'trailing' : 'leading'
    }
    return before === ' ' &&
      /^[.,;!?)"'”]?(?: |$)/.test(rest) &&
      (sign === '(' ? /^[.!?]?$/.test(rest) : !/[#°^]/.test(sign))
      ? 'trailing'
      : undefined
  }
  // "memory*1": the number behind the sign is another mark; "3*4" multiplies.
  if (isWordCharacter(after) && !(/^\d{1,2}(?:$|[ .,;:!?)])/.test(text.slice(to, to + 3)) && !/\d/.test(before)))
    return undefined
  if (after === '.' && isWordCharacter(text[to + 1] ?? '')) return undefined
  if (/[°^+~]/.test(sign) && /\d/.test(before)) return undefined
  // A wildcard: "/img/*".
  if (/[/\\]/.test(before)) return undefined
  if (sign === '(' && !isWordCharacter(before) && !/[.!?*†‡]/.test(before)) return undefined
  return 'trailing'
}

/** Whether the text of a note starts here, after a blank, a quote or another mark. */
function opensText(rest: string): boolean {
  const first = rest.replace(/^ ?["'“(]?/, '')
  return /^[*†‡§]/.test(first) || isWordCharacter(first)
}

/** The marks without signs that are marks only where a note opens with them: "Calm+" is a name. */
export function withoutNames(marks: readonly Mark[]): Mark[] {
  const leading = new Set(marks.flatMap(({role, symbol}) => (role === 'leading' ? [symbol] : [])))
  return marks.filter(({role, symbol}) => role === 'leading' || !/^[+~]/.test(symbol) || leading.has(symbol))
}
