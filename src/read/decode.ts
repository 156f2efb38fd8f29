import {Prose} from '../prose.js'

/** How a format writes one character as several: a sticky pattern, and what it stands for (`undefined`: nothing). */
export interface Escape {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => string | undefined
}

/**
 * Reads `raw` as `value`, the text that a parser decoded it to; what `value` lacks was markup. Where the two cannot be
 * paired to the end, every character of `value` stands for the whole stretch: coarse rather than wrong.
 */
export function decode(raw: Prose, value: string, escapes: readonly Escape[]): Prose {
  const parts: Prose[] = []
  const text = raw.value
  let run = 0
  let at = 0
  let done = 0
  while (done < value.length && at < text.length) {
    const found = escapeAt(text, at, value, done, escapes)
    if (!found && text[at] === value[done]) {
      at++
      done++
      continue
    }
    if (at > run) parts.push(raw.slice(run, at))
    if (found) {
      parts.push(raw.slice(at, at + found.length).as(found.text))
      at += found.length
      done += found.text.length
    } else at++
    run = at
  }
  if (done < value.length) return raw.as(value)
  if (at > run) parts.push(raw.slice(run, at))
  return Prose.join(parts)
}

function escapeAt(text: string, at: number, value: string, done: number, escapes: readonly Escape[]) {
  for (const {pattern, read} of escapes) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const stands = match ? read(match) : undefined
    if (match && stands && value.startsWith(stands, done)) return {length: match[0].length, text: stands}
  }
  return undefined
}
