import type {VFile} from 'vfile'
import type {Parity} from '../types.js'
import type {ReportContext} from './context.js'
import type {Style} from './finding.js'
import {disarm, inert} from './inert.js'
import {inertJson, toMessage, toRuleset} from './json.js'
import {messagesOf, severityOf} from './result.js'
import {styleOf, toFindings} from './stylish.js'

/** What was found in all pairs, and the pairs that were not read. */
export interface ParityTally {
  readonly pairs: number
  readonly failed: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** A file that was not read or compared, and why. */
export interface Uncompared {
  readonly path: string
  readonly message: string
}

/** The sums that the gate goes by. */
export function parityTally(pairs: readonly Parity[], unread: readonly Uncompared[]): ParityTally {
  const messages = pairs.flatMap(({translation}) => translation.messages.map(severityOf))
  const count = (one: string) => messages.filter((severity) => severity === one).length
  return {
    pairs: pairs.length,
    failed: unread.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info')
  }
}

/** The report that people read: a line on each translation, what it lost, and a summary. */
export function parityText(pairs: readonly Parity[], unread: readonly Uncompared[], context: ReportContext): string {
  const style = styleOf(context)
  const {paint, words} = style
  const told = new Set<string>()
  const parts = pairs.map((pair) => {
    const findings = toFindings(messagesOf(pair.translation, context.quiet), String(pair.translation), told, style)
    return `${[pairLine(pair, style), ...findings].join('\n')}\n${findings.length > 0 ? '\n' : ''}`
  })
  const {errors, warnings, infos} = parityTally(pairs, unread)
  const found = [
    errors > 0 ? paint.red(words.errors(errors)) : '',
    warnings > 0 ? paint.yellow(words.warnings(warnings)) : '',
    infos > 0 ? paint.cyan(words.infos(infos)) : ''
  ].filter((part) => part !== '')
  const hidden = context.quiet && warnings + infos > 0 ? ` ${words.summary.errorsOnly}` : ''
  const last = `${paint.bold(words.parity.summary(pairs.length))} · ${found.join(', ') || words.summary.noFindings}${hidden}`
  const failed =
    unread.length > 0
      ? [
          paint.red(words.summary.notWhole(unread.length)),
          ...unread.map(({path, message}) => `  ${paint.bold(inert(path))}: ${inert(message)}`)
        ]
      : []
  return `${parts.join('')}${[last, ...failed].join('\n')}\n`
}

function pairLine({source, translation, claims, marks, blocks, compared}: Parity, {paint, words}: Style): string {
  const {parity} = words
  const named = (file: VFile) => inert(file.path)
  const facts = [
    ...(compared.claims ? [parity.claims(claims.translation, claims.source)] : []),
    parity.marks(marks.translation, marks.source),
    parity.blocks(blocks.paired, blocks.source)
  ]
  return `${paint.bold(parity.pair(named(translation), named(source)))}  ${disarm(facts.join(' · '))}`
}

/** The report that scripts read: one line of JSON, as `schema/parity.json` describes it. */
export function parityJson(pairs: readonly Parity[], unread: readonly Uncompared[], context: ReportContext): string {
  const {tool, rulesets, quiet} = context
  return `${inertJson({
    version: 1,
    tool,
    rulesets: rulesets.map(toRuleset),
    pairs: pairs.map(({source, translation, ...facts}) => ({
      source: source.path,
      translation: translation.path,
      ...facts,
      messages: messagesOf(translation, quiet).map(toMessage)
    })),
    failed: unread,
    summary: parityTally(pairs, unread)
  })}\n`
}
