import pico from 'picocolors'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {wordsIn} from '../locales/index.js'
import type {PageEntry} from '../types.js'
import type {ReportContext} from './context.js'
import {type Style, toBrief, toFinding} from './finding.js'
import type {Reporter} from './index.js'
import {disarm, inert} from './inert.js'
import {addTo, emptyTally, entryOf, messagesOf, reasonOf, ruleOf, severityOf, type Tally} from './result.js'
import {claimsOf, disclaimerOf, languageOf, sumOf, type Ties, tiesOf} from './words.js'

/** Findings of one rule on one page that are shown in full once there are more than `MANY`. */
const FULL = 2
const MANY = 3
const WIDTH = 100

/** The report that people read: a line on each page, its findings with their place and their law, and a summary. */
export const stylish: Reporter = (context) => {
  const style = styleOf(context)
  const told = new Set<string>()
  const closing: Closing = {sum: emptyTally, ties: {claims: 0, needing: 0, tied: 0}, unread: [], hint: undefined}
  let started = false
  let tall = false
  return {
    file(file) {
      note(closing, file, context, style)
      const pages = pagesOf(file)
      const messages = byPage(file, pages, context.quiet)
      let part = ''
      for (const page of pages) {
        const findings = toFindings(messages.get(page) ?? [], String(file), told, style)
        if (started && (tall || findings.length > 0)) part += '\n'
        part += `${[pageLine(file, page, context, style), ...findings].join('\n')}\n`
        tall = findings.length > 0
        started = true
      }
      return part
    },
    end() {
      const lines = [
        ...summary(closing, context, style),
        ...unread(closing.unread, style),
        ...hint(closing.hint, style)
      ]
      return `${started ? '\n' : ''}${lines.join('\n')}\n`
    }
  }
}

/** How the report of a context is painted and worded. */
export function styleOf({color = false, width = WIDTH, locale}: ReportContext): Style {
  return {paint: pico.createColors(color), width: Math.max(40, width), words: wordsIn(locale)}
}

/** What the last lines tell of all files. */
interface Closing {
  sum: Tally
  ties: Ties
  readonly unread: string[]
  /** The gravest finding that is listed, the first of its severity. */
  hint: VFileMessage | undefined
}

function note(closing: Closing, file: VFile, context: ReportContext, {paint}: Style): void {
  closing.sum = addTo(closing.sum, file)
  for (const page of entryOf(file).pages) closing.ties = added(closing.ties, tiesOf(page.claims, servedBy(context)))
  const reason = reasonOf(entryOf(file))
  if (reason !== undefined) closing.unread.push(`  ${paint.bold(inert(file.path))}: ${inert(reason)}`)
  if (closing.hint && severityOf(closing.hint) === 'error') return
  // What no ruleset says has no law to be explained.
  const listed = messagesOf(file, context.quiet).filter(({ruleId}) => ruleId !== 'unknown-language')
  closing.hint = listed.find((message) => severityOf(message) === 'error') ?? closing.hint ?? listed[0]
}

function added(one: Ties, other: Ties): Ties {
  return {
    claims: one.claims + other.claims,
    needing: one.needing + other.needing,
    tied: one.tied + other.tied
  }
}

/** The pages of a file; an empty file that was read is one page that says nothing. */
function pagesOf(file: VFile): readonly PageEntry[] {
  const {pages, status} = entryOf(file)
  if (pages.length > 0 || status !== 'checked') return pages
  return [
    {
      pointer: '',
      language: {tag: 'en', status: 'reviewed', from: 'default', unread: []},
      claims: [],
      disclaimer: null,
      notes: []
    }
  ]
}

/** Which page, how many claims, how many tied, what state the disclaimer is in. */
function pageLine(file: VFile, page: PageEntry, context: ReportContext, {paint, words}: Style): string {
  const where = page.pointer === '' ? file.path : `${file.path} ${page.pointer}`
  const claims = claimsOf(tiesOf(page.claims, servedBy(context)), page.disclaimer !== null, words)
  const facts = [claims, disclaimerOf(page, words), languageOf(page, words)].filter((fact) => fact !== '')
  return `${paint.bold(inert(where))}  ${disarm(facts.join(' · '))}`
}

/** The kinds of claim that the disclaimer of a report's rulesets serves. */
function servedBy({rulesets}: ReportContext): readonly string[] | undefined {
  return rulesets.find(({statement}) => statement)?.statement?.kinds
}

/** Whether a finding leads its page: an error that speaks of many places of its page. */
function leads(message: VFileMessage): boolean {
  return severityOf(message) === 'error' && (message.related ?? []).some(({path}) => path === undefined)
}

/** The findings of a page in their order, what leads it first; a rule that is broken often is told twice in full, then in a list. */
export function toFindings(all: readonly VFileMessage[], source: string, report: Set<string>, style: Style): string[] {
  const messages = [...all.filter(leads), ...all.filter((message) => !leads(message))]
  const byRule = new Map<string, VFileMessage[]>()
  for (const message of messages) push(byRule, ruleOf(message), message)
  const told = {report, page: new Set<string>()}
  const shown = new Map<string, number>()
  const lines: string[] = []
  for (const message of messages) {
    const rule = ruleOf(message)
    const same = byRule.get(rule)!
    const rank = (shown.get(rule) ?? 0) + 1
    shown.set(rule, rank)
    if (same.length > MANY && rank > FULL) continue
    lines.push('', ...toFinding(message, source, told, style))
    if (same.length > MANY && rank === FULL) lines.push('', ...toRest(same.slice(FULL), style))
  }
  return lines
}

/** The findings of a rule that would drown the page, one line each. */
function toRest(rest: readonly VFileMessage[], style: Style): string[] {
  const {paint, words} = style
  const lead = words.finding.moreOf(rest.length, paint.bold(inert(ruleOf(rest[0]!))))
  return [`  ${lead}`, ...rest.map((one) => toBrief(one, style))]
}

/** The messages of a file by the page whose pointer leads to theirs; those that none leads to go to the first. */
function byPage(file: VFile, pages: readonly PageEntry[], quiet?: boolean): Map<PageEntry, VFileMessage[]> {
  const byPointer = new Map(pages.map((page) => [page.pointer, page]))
  const found = new Map<PageEntry, VFileMessage[]>()
  for (const message of messagesOf(file, quiet)) {
    let pointer = message.pointer ?? ''
    while (pointer !== '' && !byPointer.has(pointer)) pointer = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
    const page = byPointer.get(pointer) ?? pages[0]
    if (page) push(found, page, message)
  }
  return found
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function summary({sum, ties}: Closing, context: ReportContext, {paint, words}: Style): string[] {
  const {summary: said} = words
  const found = [
    sum.errors > 0 ? paint.red(words.errors(sum.errors)) : '',
    sum.warnings > 0 ? paint.yellow(words.warnings(sum.warnings)) : '',
    sum.infos > 0 ? paint.cyan(words.infos(sum.infos)) : ''
  ].filter((part) => part !== '')
  const hidden = context.quiet && sum.warnings + sum.infos > 0 ? ` ${said.errorsOnly}` : ''
  const strange = sum.unread > 0 ? ` · ${said.withoutPack(sum.unread)}` : ''
  const printed = sum.printed > 0 ? ` · ${said.printed(sum.printed)}` : ''
  const parts = [said.read(sum.files - sum.failed), sumOf(ties, words), found.join(', ') || said.noFindings]
  return [`${paint.bold(parts[0]!)} · ${parts[1]} · ${parts[2]}${hidden}${strange}${printed}`]
}

function unread(lines: readonly string[], {paint, words}: Style): string[] {
  if (lines.length === 0) return []
  return [paint.red(words.summary.notWhole(lines.length)), ...lines]
}

/** Where to read on about the gravest finding that is listed. */
function hint(grave: VFileMessage | undefined, {words}: Style): string[] {
  if (!grave) return []
  return [words.summary.explain(inert(ruleOf(grave)))]
}
