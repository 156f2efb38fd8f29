import {isCombining, isLower, isWordCharacter} from '../letters.js'
import {Prose} from '../prose.js'
import type {Span} from '../types.js'

/** Superscript digits are marks; they are folded to private letters that no parser takes for part of a word. */
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const firstRaised = 0xe0d0

/** A footnote reference (`[^fda]`) is one mark, whatever word is in it. */
export const footnote = '\uE0DF'
const reference = /\[\^[\w-]{1,40}\]/y

/** Letters and signs of other scripts that look like Latin ones, and their twins in the same order. */
const alien = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɑɡ’‘ʼ‐‑‒–∗﹡⁎✱＊⁑٭⋆✝'
const latin = "aeopcyxijshdqwABEKMHOPCTYXIJSaeikvoptuxABEZHIKMNOPTYXiag'''----********†"
const lookAlikes = new Map([...alien].map((letter, index) => [letter, latin[index] ?? letter]))

/** First and last of the code points that no reader sees: soft hyphens, zero-width and other default-ignorable ones. */
const invisible: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff]
]
/** Anything but plain characters with single blanks between. */
const folds = /[^\u0020-\u007e]| {2}|\[\^/
const brokenLine = /-[\r\n]/
const breaks = /[\t\n\r\f\v]/g

/**
 * The text as the matcher sees it, each character tied to the stretch of `text` that it stands for: white space is one
 * blank, invisible characters are gone, compatibility forms and look-alike letters are plain, a word broken over lines
 * is whole. Case stays. Length may change; `place` leads back.
 */
export function fold(text: string, raised: readonly Span[] = []): Prose {
  if (raised.length > 0) return foldSlowly(text, raised)
  if (!folds.test(text)) return Prose.of(text)
  const flat = text.replace(breaks, ' ')
  return folds.test(flat) || brokenLine.test(text) ? foldSlowly(text, raised) : Prose.of(flat)
}

/** What may be folded: all but plain characters, a blank before another, a hyphen at a line's end. */
const special = /[^\u0020-\u007e]|\[\^| (?=[^\u0021-\u007e])|-(?=[ \t]*[\r\n])/g
const specialOrDigit = /[^\u0020-\u007e]|\[\^| (?=[^\u0021-\u007e])|-(?=[ \t]*[\r\n])|\d/g

function foldSlowly(text: string, raised: readonly Span[]): Prose {
  const source = Prose.of(text)
  const parts: Prose[] = []
  const isRaised = raisedAt(text.length, raised)
  const next = raised.length > 0 ? specialOrDigit : special
  let run = 0
  for (let at = 0; at < text.length; ) {
    next.lastIndex = at
    const found = next.exec(text)
    if (!found) break
    // A combining mark is folded with the letter that it stands on.
    at = Math.max(run, isCombining(text.charCodeAt(found.index)) ? found.index - 1 : found.index)
    const [end, folded] = foldAt(text, at, isRaised)
    if (end - at !== folded.length || text.slice(at, end) !== folded) {
      if (run < at) parts.push(source.slice(run, at))
      if (folded !== '') parts.push(source.slice(at, end).as(folded))
      run = end
    }
    at = end
  }
  if (run < text.length) parts.push(source.slice(run))
  return Prose.join(parts)
}

/** What stands at `at`: where it ends, and what it is folded to. */
function foldAt(text: string, at: number, isRaised: (at: number) => boolean): [end: number, folded: string] {
  const code = text.codePointAt(at) ?? 0
  const next = at + (code > 0xffff ? 2 : 1)
  const end = text.charCodeAt(next) >= 0x300 ? endOfMarks(text, next) : next
  const character = text.slice(at, end)
  if (end === next && code > 0x20 && code < 0x7f) {
    if (code >= 0x30 && code <= 0x39 && isRaised(at) && !isBracketed(text, at, isRaised))
      return [end, raisedDigit(code - 0x30)]
    if (code === 0x5b) {
      reference.lastIndex = at
      const found = reference.exec(text)
      return found ? [at + found[0].length, footnote] : [end, character]
    }
    const rest = code === 0x2d ? brokenWord(text, at) : 0
    return rest > 0 ? [rest, ''] : [end, character]
  }
  if (end === next && isInvisible(code)) return [end, '']
  if (/^\s/.test(character)) return [endOfBlank(text, next), ' ']
  return [end, foldCharacter(text, at, character)]
}

function isInvisible(code: number): boolean {
  return invisible.some(([first, last]) => first <= code && code <= last)
}

function endOfBlank(text: string, at: number): number {
  let end = at
  while (end < text.length && (/\s/.test(text[end]!) || isInvisible(text.charCodeAt(end)))) end++
  return end
}

function foldCharacter(text: string, at: number, character: string): string {
  const digit = raisedDigits.indexOf(character)
  if (digit >= 0) return isExponent(text, at) ? character.normalize('NFKC') : raisedDigit(digit)
  const alike = lookAlikes.get(character)
  if (alike !== undefined) return alike
  // Trademark signs would fold to letters.
  if (/^[®™©℠]/.test(character)) return character
  const folded = withoutMarks(character.normalize('NFKC'))
  return /^\s*$/.test(folded) ? ' ' : folded
}

/** A raised `(1)` is a mark by its brackets already. */
function isBracketed(text: string, at: number, isRaised: (at: number) => boolean): boolean {
  const open = /[([]\d?$/.exec(text.slice(Math.max(0, at - 2), at))
  return open !== null && isRaised(at - open[0].length) && /^\d{1,2}[)\]]/.test(text.slice(at, at + 3))
}

/** `m²` and `10⁹` are no reference marks. */
function isExponent(text: string, at: number): boolean {
  return /(?:\d|(?:^|[\s\d(/])(?:mm|cm|m|km|ft|in))$/.test(text.slice(Math.max(0, at - 4), at))
}

function withoutMarks(text: string): string {
  if (text.length === 1) return isCombining(text.charCodeAt(0)) ? '' : text
  return [...text].filter((character) => !isCombining(character.charCodeAt(0))).join('')
}

/** Where the combining marks end that start at `at`. */
function endOfMarks(text: string, at: number): number {
  let end = at
  while (end < text.length && isCombining(text.charCodeAt(end))) end++
  return end
}

function raisedAt(length: number, raised: readonly Span[]): (at: number) => boolean {
  const mask = new Uint8Array(raised.length > 0 ? length : 0)
  for (const span of raised) mask.fill(1, span.start, span.end)
  return (at) => mask[at] === 1
}

function raisedDigit(digit: number): string {
  return String.fromCharCode(firstRaised + digit)
}

/** Where the rest of a word starts that was broken with a hyphen at `at`; 0 where it was not. */
function brokenWord(text: string, at: number): number {
  const match = /^-[ \t]*(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(at, at + 200))
  const rest = at + (match?.[0].length ?? 0)
  return match && isLower(text.slice(rest, rest + 2)) && isWordCharacter(text[at - 1] ?? '') ? rest : 0
}

/** A mark as it is written: folded superscript digits are digits again. */
export function unfoldMark(mark: string): string {
  return mark.replace(/[\uE0D0-\uE0D9]/g, (digit) => raisedDigits[digit.charCodeAt(0) - firstRaised] ?? digit)
}
