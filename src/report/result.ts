import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FileEntry, Point, Severity} from '../types.js'

/** What was found in all files together. `failed` counts every file that was not read. */
export interface Tally {
  readonly files: number
  readonly failed: number
  readonly claims: number
  readonly linked: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly waived: number
  /** Pages that are in a language without a pack, or have text that is. */
  readonly unread: number
  /** Pages whose disclaimer stands elsewhere, as a configuration says. */
  readonly printed: number
}

/** What `lint` left on the file; a file that it never saw is a failed one, never a clean one. */
export function entryOf(file: VFile): FileEntry {
  const error = {code: 'unread', message: 'was not read'}
  return file.data.claimlint ?? {status: 'failed', language: 'und', pages: [], error}
}

/** Why a file was not read; nothing where it was. */
export function reasonOf(entry: FileEntry): string | undefined {
  if (entry.status === 'checked') return undefined
  return entry.error?.message ?? entry.reason ?? 'was not read'
}

/** How grave a message is; a message of somebody else's plugin is judged by its `fatal`. */
export function severityOf(message: VFileMessage): Severity {
  if (message.severity) return message.severity
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** The rule's whole id: `us-fda/missing-mark`. */
export function ruleOf(message: VFileMessage): string {
  return message.ruleId ?? message.source ?? 'claimlint'
}

/** Where a message starts and ends in its file; nothing where it has no place. */
export function placeOf(message: VFileMessage): {start: Point; end: Point} | undefined {
  const place = message.place
  if (!place) return undefined
  const start = 'start' in place ? place.start : place
  const end = 'end' in place ? place.end : place
  return {start: toPoint(start), end: toPoint(end)}
}

/** The messages of a file by line, column, rule; with `quiet` only the errors. */
export function messagesOf(file: VFile, quiet = false): VFileMessage[] {
  const messages = quiet ? file.messages.filter((message) => severityOf(message) === 'error') : [...file.messages]
  return messages.sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(ruleOf(a), ruleOf(b)) ||
      compare(a.reason, b.reason)
  )
}

/** The sums that the gate and the last line of every report go by. */
export function tally(files: readonly VFile[]): Tally {
  return files.reduce(addTo, emptyTally)
}

export const emptyTally: Tally = {
  files: 0,
  failed: 0,
  claims: 0,
  linked: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  waived: 0,
  unread: 0,
  printed: 0
}

/** A tally with one more file in it. */
export function addTo(before: Tally, file: VFile): Tally {
  const sum = {...before, files: before.files + 1}
  const counter = {error: 'errors', warning: 'warnings', info: 'infos'} as const
  const entry = entryOf(file)
  if (entry.status !== 'checked') sum.failed++
  for (const page of entry.pages) {
    sum.claims += page.claims.length
    if (page.language.status === 'none' || page.language.unread.length > 0) sum.unread++
    if (page.disclaimer?.source === 'site') sum.printed++
    for (const claim of page.claims) if (claim.linked) sum.linked++
  }
  for (const message of file.messages) sum[counter[severityOf(message)]]++
  return sum
}

function toPoint(point: {line: number; column: number; offset?: number | undefined}): Point {
  return {line: point.line, column: point.column, offset: point.offset ?? 0}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
