import type {VFile} from 'vfile'
import type {Rule} from '../ruleset.js'
import type {Finding, Point, Span} from '../types.js'
import {type Fault, faultsOf, type JudgedPage} from './index.js'

/** Adds a page's faults to its file as messages, each with its rule's severity, law and words. */
export function report(file: VFile, page: JudgedPage, language: string, pointAt: (offset: number) => Point): void {
  for (const {rule, fault} of faultsOf(page)) {
    const block = page.page.blocks[fault.block]!
    const [from, to] = fault.place
      ? [fault.place.start, fault.place.end]
      : block.prose.place(fault.span.start, fault.span.end)
    const place = {start: pointAt(from), end: pointAt(to)}
    const message = file.message(wordsOf(rule, fault, language), {
      place,
      ruleId: `${page.ruleset.id}/${rule.id}`,
      source: 'claimlint'
    })
    const severity = fault.severity ?? rule.grades[fault.grade ?? ''] ?? rule.severity
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.note = rule.why
    message.url = rule.law.url
    if (rule.rewrites.length > 0) message.expected = [...rule.rewrites]
    const finding: Finding = {
      severity,
      confidence: fault.confidence ?? rule.confidence,
      quote: fault.place
        ? String(file).slice(fault.place.start, fault.place.end)
        : quoteOf(block.prose.value, fault.span),
      citation: fault.criterion ? `${rule.law.cite}(${fault.criterion})` : rule.law.cite,
      ...(fault.criterion ? {criterion: fault.criterion} : {}),
      pointer:
        page.page.pointer === '' && !block.name
          ? null
          : `${page.page.pointer}${block.name ? `/${block.name.replace(/^\//, '')}` : ''}`,
      suggestions: fault.suggestions ?? []
    }
    Object.assign(message, finding)
    message.actual = finding.quote
  }
}

function quoteOf(text: string, {start, end}: Span): string {
  return text.slice(start, end)
}

/** The rule's message with its places filled: the copy's own words first, on one line. */
function wordsOf(rule: Rule, fault: Fault, language: string): string {
  const template = rule.message[language] ?? Object.values(rule.message)[0] ?? rule.id
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = fault.values && Object.hasOwn(fault.values, name) ? fault.values[name] : undefined
    return value === undefined ? place : value.replace(/\s+/g, ' ')
  })
}
