import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {RulesetEntry} from './context.js'
import type {Reporter} from './index.js'
import {addTo, emptyTally, entryOf, messagesOf, placeOf, reasonOf, ruleOf, severityOf} from './result.js'

/** Version of the JSON report: a new field keeps it, a renamed one raises it. */
const VERSION = 1

/** The report that scripts read: one line of JSON, as `schema/check.json` describes it. */
export const json: Reporter = (context) => {
  const {tool} = context
  const head = inertJson({version: VERSION, tool, rulesets: context.rulesets.map(toRuleset)}).slice(0, -1)
  let sum = emptyTally
  return {
    file(file) {
      const before = sum.files === 0 ? `${head},"files":[` : ','
      sum = addTo(sum, file)
      return before + inertJson(toFile(file, context.quiet))
    },
    end: () => `${sum.files === 0 ? `${head},"files":[` : ''}],"summary":${inertJson(sum)}}\n`
  }
}

/** A ruleset as the JSON outputs name it. */
export function toRuleset(ruleset: RulesetEntry) {
  return {id: ruleset.id, version: ruleset.version, 'law-read-on': ruleset.lawReadOn}
}

/**
 * JSON on one line that a terminal and a CI log leave alone. `JSON.stringify` escapes C0 only; what else acts on a
 * terminal, turns the reading direction or starts a log command (`##[`, `##vso[`) is written as an escape too.
 */
export function inertJson(value: unknown): string {
  const text = JSON.stringify(value)
  const still = ACTIVE.test(text) ? text.replace(ALL_ACTIVE, toEscape) : text
  return still.includes('##') ? still.replace(/##(?=\w*\[)/g, '#\\u0023') : still
}

const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/
const ALL_ACTIVE = new RegExp(ACTIVE, 'g')

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function toFile(file: VFile, quiet = false) {
  const entry = entryOf(file)
  const reason = reasonOf(entry)
  return {
    path: file.path,
    language: entry.language,
    status: entry.status,
    ...(entry.status === 'failed' ? {error: entry.error ?? {code: 'unread', message: reason}} : {}),
    ...(entry.status === 'skipped' ? {reason} : {}),
    pages: entry.pages,
    messages: messagesOf(file, quiet).map(toMessage)
  }
}

/** A finding as the JSON outputs have it. */
export function toMessage(message: VFileMessage) {
  const place = placeOf(message)
  return {
    ruleId: ruleOf(message),
    severity: severityOf(message),
    confidence: message.confidence ?? 'certain',
    message: message.reason,
    quote: message.quote ?? '',
    start: place?.start ?? null,
    end: place?.end ?? null,
    pointer: message.pointer ?? null,
    citation: message.citation ?? null,
    criterion: message.criterion ?? null,
    url: message.url ?? null,
    suggestions: message.suggestions ?? [],
    related: message.related ?? [],
    waived: null
  }
}
