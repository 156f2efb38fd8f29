import {isWordCharacter} from '../letters.js'
import {humpsOf} from './names.js'

/** A word or a sign of a sentence. Offsets are in the folded text of its block. */
export interface Token {
  /** Lower-case, without a possessive ending. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly word: boolean
  /** A hyphen, and nothing else, stands between this word and the one before it. */
  readonly joined: boolean
  /** Starts with an upper-case letter. */
  readonly capital: boolean
  /** Letters in capitals, two or more, a plural's "s" aside: "AIDS", "STIs". */
  readonly upper: boolean
  /** The pieces of a name with capitals inside: "PainRelief". */
  readonly humps?: readonly string[] | undefined
}

/** The words and signs of a short text that is one sentence: a heading, a lead. */
export function wordsOf(text: string): Token[] {
  const tokens: Token[] = []
  splitWord(text, 0, tokens)
  return tokens
}

/** The token of a sign, or of a run of one: `...`. */
export function signToken(text: string, start: number): Token {
  return {text, start, end: start + text.length, word: false, joined: false, capital: false, upper: false}
}

/** The token of a word as it is written. */
export function wordToken(value: string, start: number, joined: boolean): Token {
  const {text, capital, upper, humps} = formOf(value)
  return {text, start, end: start + value.length, word: true, joined, capital, upper, humps}
}

/** `100%` is one number to the finders: the sign is no token. */
export function isPercent(text: string, previous: Token | undefined, at: number): boolean {
  return text === '%' && previous !== undefined && previous.end === at && /^\d/.test(previous.text)
}

const asciiPiece = /[a-z0-9]+(?:'[a-z]+)*|[^a-z0-9\s]/gi
let widePiece: RegExp | undefined

/** A word node holds `anti-inflammatory`, `and/or`, `Alzheimer's`, `B.` in one: finders want the words. */
export function splitWord(text: string, start: number, tokens: Token[]): void {
  const piece = pieceOf(text)
  piece.lastIndex = 0
  // `matchAll` would make a pattern anew for each word.
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const value = match[0]
    const at = start + match.index
    const previous = tokens.at(-1)
    if (!isWordCharacter(value)) tokens.push(signToken(value, at))
    else {
      const joined = previous?.text === '-' && previous.end === at && match.index > 0
      if (joined) tokens.pop()
      tokens.push(wordToken(value, at, joined))
    }
  }
}

function pieceOf(text: string): RegExp {
  if (/^[\u0020-\u007e]*$/.test(text)) return asciiPiece
  widePiece ??= /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*|[^\p{L}\p{N}\s]/gu
  return widePiece
}

/** Two capital letters or more, and perhaps a plural ending: "STDs". */
function isUpper(value: string): boolean {
  const letters = value.length > 2 && value.endsWith('s') ? value.slice(0, -1) : value
  return (
    letters.length > 1 && letters.toLowerCase() !== letters && letters.toUpperCase() === letters && !/\d/.test(letters)
  )
}

type Form = Pick<Token, 'text' | 'capital' | 'upper' | 'humps'>

const forms = new Map<string, Form>()
/** Words that are kept at most, so that a file of random ones cannot grow the table without end. */
const most = 20_000

/** A copy of its own: V8 makes a part of a text a view on all of it, and a table that keeps the part keeps the text. */
export function flat(part: string): string {
  return ` ${part}`.slice(1)
}

function formOf(written: string): Form {
  const known = forms.get(written)
  if (known) return known
  const value = flat(written)
  const lower = value.toLowerCase()
  const text = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  const form = {text, capital: value[0] !== lower[0], upper: isUpper(value), humps: humpsOf(value)}
  if (forms.size < most) forms.set(value, form)
  return form
}
