import type {Colors} from 'picocolors/types.js'
import type {VFileMessage} from 'vfile-message'
import type {Words} from '../locales/index.js'
import {frame} from './frame.js'
import {inert} from './inert.js'
import {placeOf, ruleOf, severityOf} from './result.js'
import {clip, wrap} from './width.js'

/** How the stylish report is painted and worded, and how wide it may be. */
export interface Style {
  readonly paint: Colors
  readonly width: number
  readonly words: Words
}

const COLOR = {error: 'red', warning: 'yellow', info: 'cyan'} as const

/** What was said of a rule already: its reason once in the report, wordings and mends once on a page. */
export interface Told {
  readonly report: Set<string>
  readonly page: Set<string>
}

/** A finding in full: what is wrong and where, the line of the file, the law, and what to write instead, unless `told`. */
export function toFinding(message: VFileMessage, source: string, told: Told, style: Style): string[] {
  const {paint, width, words: own} = style
  const severity = own.severity[severityOf(message)]
  const color = paint[COLOR[severityOf(message)]]
  const place = placeOf(message)
  const lead = `${severity} ${where(message)}`
  const words = wrap(inert(message.reason), width - lead.length - 4)
  const lines = words.map((line, index) =>
    index === 0 ? `  ${color(severity)} ${paint.dim(where(message))}  ${paint.bold(line)}` : `    ${paint.bold(line)}`
  )
  if (place) {
    const painted = {gutter: paint.dim, mark: color}
    lines.push(...frame(source, place.start, place.end, width - 4, painted).map((line) => `    ${line}`))
  }
  lines.push(...wrap(lawOf(message, own), width - 4).map((line) => `    ${paint.dim(line)}`))
  lines.push(...advice(message, told, style))
  const related = message.related ?? []
  if (related.length > 0)
    lines.push(...related.slice(0, MOST).map((one) => placed(one.start, one.quote, style, one.path)))
  if (related.length > MOST) lines.push(`    ${own.finding.more(related.length - MOST)}`)
  return lines
}

/** Other places of a finding that are listed. */
const MOST = 40

/** A finding on one line: where, and the words. */
export function toBrief(message: VFileMessage, style: Style): string {
  return placed(message, message.quote ?? message.reason, style)
}

function placed(place: Where, quote: string, {paint, width, words}: Style, path?: string): string {
  const at = (path === undefined ? where(place) : `${inert(path)}:${where(place)}`).padEnd(8)
  return `    ${paint.dim(at)} ${clip(words.quote(inert(quote)), width - at.length - 5)}`
}

interface Where {
  readonly line?: number | undefined
  readonly column?: number | undefined
}

function where(message: Where): string {
  return `${message.line ?? 1}:${message.column ?? 1}`
}

/** The rule, the paragraph of law behind it, and how sure it is where it is not certain. */
function lawOf(message: VFileMessage, {confidence}: Words): string {
  const parts = [ruleOf(message), message.citation ?? '', confidence[message.confidence ?? 'certain']]
  return inert(parts.filter((part) => part !== '').join(' · '))
}

/** Why, what to write for example, how to mend this one; none of it twice. */
function advice(message: VFileMessage, told: Told, {width, words}: Style): string[] {
  const rule = ruleOf(message)
  const lines: string[] = []
  if (message.note && news(told.report, `${rule}\n${message.note}`)) lines.push(...wrap(inert(message.note), width - 4))
  const wordings = (message.expected ?? []).filter((wording) => news(told.page, `${rule}\n${wording}`))
  lines.push(...labelled(words.finding.write, wordings, width - 4))
  const shown = new Set(message.expected)
  const edits = (message.suggestions ?? [])
    .filter((suggestion) => !suggestion.edits.some(({text}) => shown.has(text)))
    .map(({title}) => title)
    .filter((title) => news(told.page, `${rule}\n${title}`))
  lines.push(...labelled(words.finding.mend, edits, width - 4))
  return lines.map((line) => `    ${line}`)
}

/** The texts under one another behind a label. */
function labelled(label: string, texts: readonly string[], columns: number): string[] {
  const lines = texts.flatMap((text) => wrap(inert(text), columns - label.length))
  return lines.map((line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line}`)
}

/** Whether a text was not said before; from now on it was. */
function news(said: Set<string>, text: string): boolean {
  if (said.has(text)) return false
  said.add(text)
  return true
}
