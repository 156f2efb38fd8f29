import {Prose} from '../prose.js'
import type {Span} from '../types.js'

/** Superscript digits are marks; they are folded to private letters that no parser takes for part of a word. */
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const firstRaised = 0xe0d0

/** Letters of other scripts that look like Latin ones. */
const lookAlikes = new Map(
  Object.entries({
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w',
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
    α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
    Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
    ı: 'i', ɑ: 'a', ɡ: 'g', '’': "'", '‘': "'", 'ʼ': "'", '‐': '-', '‑': '-', '‒': '-', '–': '-', '∗': '*', '﹡': '*', '⁎': '*', '✱': '*', '＊': '*', '⁑': '*'
  })
)

/** Characters that no reader sees: soft hyphens, zero-width and other default-ignorable code points. */
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u
const plain = /^[\u0020-\u007e]*$/
const doubtful = / {2}|- /
const breaks = /[\t\n\r\f\v]/g

/**
 * The text as the matcher sees it, each character tied to the stretch of `text` that it stands for: white space is one
 * blank, invisible characters are gone, compatibility forms and look-alike letters are plain, a word broken over lines
 * is whole. Case stays. Length may change; `place` leads back.
 */
export function fold(text: string, raised: readonly Span[] = []): Prose {
  if (raised.length === 0 && !text.includes('-\n') && !text.includes('-\r')) {
    const flat = text.replace(breaks, ' ')
    if (plain.test(flat) && !doubtful.test(flat)) return Prose.of(flat)
  }
  return foldSlowly(text, raised)
}

function foldSlowly(text: string, raised: readonly Span[]): Prose {
  const source = Prose.of(text)
  const parts: Prose[] = []
  const isRaised = raisedAt(text.length, raised)
  let run = 0
  for (let at = 0; at < text.length; ) {
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
    if (code >= 0x30 && code <= 0x39 && isRaised(at)) return [end, raisedDigit(code - 0x30)]
    const rest = code === 0x2d ? brokenWord(text, at) : 0
    return rest > 0 ? [rest, ''] : [end, character]
  }
  if (end === next && invisible.test(character)) return [end, '']
  if (/^\s/.test(character)) return [endOfBlank(text, next), ' ']
  return [end, foldCharacter(text, at, character)]
}

function endOfBlank(text: string, at: number): number {
  let end = at
  while (end < text.length && /[\s\u00AD\u200B-\u200F\uFEFF]/.test(text[end]!)) end++
  return end
}

function foldCharacter(text: string, at: number, character: string): string {
  const digit = raisedDigits.indexOf(character)
  if (digit >= 0) return isExponent(text, at) ? character.normalize('NFKC') : raisedDigit(digit)
  const alike = lookAlikes.get(character)
  if (alike !== undefined) return alike
  // Trademark signs would fold to letters.
  if (/^[®™©℠]/.test(character)) return character
  const folded = character.normalize('NFKC').replace(/\p{M}/gu, '')
  return /^\s*$/.test(folded) ? ' ' : folded
}

/** `m²` and `10⁹` are no reference marks. */
function isExponent(text: string, at: number): boolean {
  return /(?:\d|(?:^|[\s\d(/])(?:mm|cm|m|km|ft|in))$/.test(text.slice(Math.max(0, at - 4), at))
}

/** Where the combining marks end that start at `at`. */
function endOfMarks(text: string, at: number): number {
  let end = at
  while (end < text.length && /\p{M}/u.test(text[end]!)) end++
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
  const match = /^-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{Ll})/u.exec(text.slice(at, at + 200))
  return match && /\p{L}/u.test(text[at - 1] ?? '') ? at + match[0].length : 0
}

/** A mark as it is written: folded superscript digits are digits again. */
export function unfoldMark(mark: string): string {
  return mark.replace(/[\uE0D0-\uE0D9]/g, (digit) => raisedDigits[digit.charCodeAt(0) - firstRaised] ?? digit)
}
