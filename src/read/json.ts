import type {Prose} from '../prose.js'
import {gathering, proseOf, take, takeAs} from './gather.js'

/** A string value of a JSON text, its escapes decoded. */
export interface JsonString {
  /** JSON pointer (RFC 6901) of the value. */
  readonly pointer: string
  /** The nearest property name above the value; `''` where there is none. */
  readonly key: string
  readonly prose: Prose
}

interface Frame {
  readonly array: boolean
  readonly pointer: string
  readonly owner: string
  key: string
  index: number
}

const SHORT: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** The string values of a JSON text in the order of the file. What is malformed is passed over, the rest is read. */
export function* jsonStrings(source: Prose): Generator<JsonString> {
  const text = source.value
  const stack: Frame[] = []
  const interesting = /["{}[\],]/g
  for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
    const top = stack.at(-1)
    switch (match[0]) {
      case '{':
      case '[':
        stack.push(frame(match[0] === '[', top))
        break
      case '}':
      case ']':
        stack.pop()
        break
      case ',':
        if (top?.array) top.index++
        break
      default: {
        const end = stringEnd(text, match.index)
        interesting.lastIndex = end + 1
        const isKey = top !== undefined && !top.array && /^\s*:/.test(text.slice(end + 1, end + 64))
        const prose = readString(source, match.index + 1, end)
        if (isKey) top.key = prose.value
        else yield {pointer: top ? pointerOf(top) : '', key: keyOf(top), prose}
      }
    }
  }
}

function frame(array: boolean, top: Frame | undefined): Frame {
  return {array, pointer: top ? pointerOf(top) : '', owner: keyOf(top), key: '', index: 0}
}

function pointerOf(top: Frame): string {
  return `${top.pointer}/${top.array ? top.index : top.key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function keyOf(top: Frame | undefined): string {
  return top ? (top.array ? top.owner : top.key) : ''
}

/** Index of the quotation mark that ends the string which starts at `start`; the text's end where there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 34) return at
  }
  return text.length
}

function readString(source: Prose, from: number, to: number): Prose {
  const text = source.value
  const into = gathering(source)
  let run = from
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 92 || at + 1 >= to) continue
    const hex = text[at + 1] === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 2, Math.min(at + 6, to)))?.[0] : undefined
    const end = at + (hex ? 6 : 2)
    take(into, run, at)
    const letter = text[at + 1]!
    takeAs(into, at, end, hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (SHORT[letter] ?? letter))
    run = end
    at = end - 1
  }
  take(into, run, to)
  return proseOf(into)
}
