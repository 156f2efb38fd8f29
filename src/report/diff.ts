import type {Edit} from '../types.js'
import {inert} from './inert.js'

/** Lines of context around a change. */
const CONTEXT = 3

/** Lines of a text, from `start` up to `end`, that give way to others. */
interface Change {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/**
 * A unified diff of a text and the same with ordered edits in it, `''` for none: as `patch -p1` and `git apply` take it where
 * the path leads down from the working directory. What lies elsewhere has its whole path, which they refuse.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text)
  const changes = changesIn(text, lines, edits)
  if (changes.length === 0) return ''
  const [from, to] = /^(?:\/|[a-z]:)/i.test(path) ? [path, path] : [`a/${path}`, `b/${path}`]
  const parts = [`--- ${named(from)}\n+++ ${named(to)}\n`]
  let by = 0
  for (const hunk of hunksOf(changes)) {
    parts.push(hunkText(lines, hunk, by))
    for (const {start, end, lines: others} of hunk) by += others.length - (end - start)
  }
  return parts.join('')
}

/** A path as git writes it: in quotes and by its bytes where a terminal would act on it, with a tab behind blanks. */
function named(path: string): string {
  if (inert(path) === path && !/["\\]/.test(path)) return path.includes(' ') ? `${path}\t` : path
  const bytes = [...new TextEncoder().encode(path)].map((byte) => {
    const sign = String.fromCharCode(byte)
    return /[\w./ -]/.test(sign) ? sign : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}

/** The lines of a text, each with its line feed. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The edits line by line; those that share a line are one change. */
function changesIn(text: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  let line = 0
  let offset = 0
  for (let at = 0; at < edits.length; ) {
    const first = edits[at]!
    while (line < lines.length && endsBefore(lines[line]!, offset, first.start)) offset += lines[line++]!.length
    const [start, from] = [line, offset]
    let [result, done] = ['', from]
    while (at < edits.length && (done === from || edits[at]!.start < offset)) {
      const edit = edits[at++]!
      result += text.slice(done, edit.start) + edit.text
      done = edit.end
      while (line < lines.length && (offset <= edit.end || line === start)) offset += lines[line++]!.length
    }
    changes.push(...trimmed(lines, {start, end: line, lines: linesOf(result + text.slice(done, offset))}))
  }
  return changes
}

/** What is written behind a last line without a line feed is written on that line. */
function endsBefore(line: string, offset: number, start: number): boolean {
  const end = offset + line.length
  return line.endsWith('\n') ? end <= start : end < start
}

/** A change without the lines at its ends that stay as they are. */
function trimmed(all: readonly string[], {start, end, lines}: Change): Change[] {
  let [head, tail] = [0, 0]
  const length = Math.min(end - start, lines.length)
  while (head < length && all[start + head] === lines[head]) head++
  while (tail < length - head && all[end - 1 - tail] === lines[lines.length - 1 - tail]) tail++
  const change = {start: start + head, end: end - tail, lines: lines.slice(head, lines.length - tail)}
  return change.start === change.end && change.lines.length === 0 ? [] : [change]
}

/** Changes whose contexts meet share a hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    if (last && change.start - last.at(-1)!.end <= 2 * CONTEXT) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function hunkText(all: readonly string[], hunk: readonly Change[], by: number): string {
  const start = Math.max(0, hunk[0]!.start - CONTEXT)
  const end = Math.min(all.length, hunk.at(-1)!.end + CONTEXT)
  let body = ''
  let at = start
  let added = 0
  for (const change of hunk) {
    body += rows(' ', all.slice(at, change.start))
    body += rows('-', all.slice(change.start, change.end)) + rows('+', change.lines)
    added += change.lines.length - (change.end - change.start)
    at = change.end
  }
  body += rows(' ', all.slice(at, end))
  return `@@ -${range(start, end - start)} +${range(start + by, end - start + added)} @@\n${body}`
}

/** `first,count`; of no lines, the line before. */
function range(start: number, count: number): string {
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}

function rows(sign: string, lines: readonly string[]): string {
  return lines.map((line) => sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
}
