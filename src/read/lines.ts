import {Prose} from '../prose.js'

/** Line ends of Markdown and HTML beside `\n`. */
export const CARRIAGE_RETURNS = /\r\n?/g
/** Line ends of plain text beside `\n`: also form feed, vertical tab, NEL, and the Unicode separators. */
export const ANY_LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** The source without its byte order mark. */
export function withoutMark(source: Prose): Prose {
  return source.value.charCodeAt(0) === 0xfeff ? source.slice(1) : source
}

/** The source without a byte order mark, and with `\n` for each of the line ends that `ends` finds. */
export function withLineFeeds(source: Prose, ends: RegExp): Prose {
  const plain = withoutMark(source)
  const parts: Prose[] = []
  let at = 0
  for (const match of plain.value.matchAll(ends)) {
    parts.push(plain.slice(at, match.index))
    // The `\n` of a pair stays as it is, so that it and the line after it remain one stretch.
    if (match[0].length === 2) at = match.index + 1
    else {
      at = match.index + 1
      parts.push(plain.slice(match.index, at).as('\n'))
    }
  }
  if (parts.length === 0) return plain
  parts.push(plain.slice(at))
  return Prose.join(parts)
}
