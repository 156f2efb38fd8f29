import type {VFile} from 'vfile'
import type {Rule} from '../ruleset.js'
import type {Block, Finding, Page, Point} from '../types.js'
import {type Fault, faultsOf, type JudgedPage} from './index.js'

/** Adds a page's faults to its file as messages, each with its rule's severity, law and words. */
export function report(file: VFile, page: JudgedPage, language: string, pointAt: (offset: number) => Point): void {
  // Messages are errors to V8; tracing the stack of each would cost more than finding it.
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    for (const {rule, fault} of faultsOf(page)) add(file, page, rule, fault, language, pointAt)
  } finally {
    Error.stackTraceLimit = limit
  }
}

function add(
  file: VFile,
  {page, ruleset}: JudgedPage,
  rule: Rule,
  fault: Fault,
  language: string,
  pointAt: (offset: number) => Point
): void {
  const block = page.blocks[fault.block]!
  const [from, to] = fault.place
    ? [fault.place.start, fault.place.end]
    : block.prose.place(fault.span.start, fault.span.end)
  const {severity, confidence} = rule.grades[fault.grade ?? ''] ?? rule
  const finding: Finding = {
    severity,
    confidence,
    quote: fault.place ? String(file).slice(from, to) : block.prose.value.slice(fault.span.start, fault.span.end),
    citation: fault.criterion ? `${rule.law.cite}(${fault.criterion})` : rule.law.cite,
    ...(fault.criterion ? {criterion: fault.criterion} : {}),
    pointer: pointerOf(page, block),
    suggestions: fault.suggestions ?? []
  }
  const message = file.message(wordsOf(rule, fault, language), {
    place: {start: pointAt(from), end: pointAt(to)},
    ruleId: `${ruleset.id}/${rule.id}`,
    source: 'claimlint'
  })
  Object.assign(message, finding, {
    fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined,
    actual: finding.quote,
    note: rule.why,
    url: rule.law.url,
    ...(rule.rewrites.length > 0 ? {expected: rule.rewrites} : {})
  })
}

/** Where in its file a block's container lies: `/products/3/name`; null where the file is one text. */
export function pointerOf(page: Page, block: Block): string | null {
  if (page.pointer === '' && !block.name) return null
  return block.name ? `${page.pointer}/${block.name.replace(/^\//, '')}` : page.pointer
}

/** The rule's message with its places filled: the copy's own words first, on one line. */
function wordsOf(rule: Rule, fault: Fault, language: string): string {
  const template = rule.message[language] ?? Object.values(rule.message)[0] ?? rule.id
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = fault.values && Object.hasOwn(fault.values, name) ? fault.values[name] : undefined
    return value === undefined ? place : value.replace(/\s+/g, ' ')
  })
}
