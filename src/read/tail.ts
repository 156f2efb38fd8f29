import type {Prose} from '../prose.js'
import type {Tail} from '../types.js'

/** The place for another paragraph behind a page's text, or before the tag that ends it; line ends are the file's own. */
export function tailOf(file: Prose, open: string, close: string, end?: number): Tail {
  const {value} = file
  const at = end ?? file.place(0, value.length)[1]
  const line = /\r\n?|\n/.exec(value)?.[0] ?? '\n'
  if (end !== undefined) return {at, open, close: `${close}${line}`}
  const ends = value.trim() === '' ? 2 : (/(?:\r\n|\r|\n){0,2}$/.exec(value)?.[0].replaceAll('\r\n', '\n').length ?? 0)
  return {at, open: line.repeat(Math.max(0, 2 - ends)) + open, close: `${close}${line}`}
}
