import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Rule} from '../ruleset.js'
import type {Block, Confidence, Finding, Page, Point, Severity, Suggestion} from '../types.js'
import {type Fault, faultsOf, type JudgedPage} from './index.js'
import type {Prover} from './rewrite.js'
import {fill, phrase, textIn, wordsOf} from './words.js'

/** What messages are written with. */
export interface Writing {
  readonly language: string
  /** The page was read with a draft of a language pack. */
  readonly draft?: boolean
  readonly pointAt: (offset: number) => Point
  /** Tries wordings on the page; without it, none is offered. */
  readonly prover?: Prover
}

/** Adds a page's faults to its file as messages, each with its rule's severity, law and words. */
export function report(file: VFile, page: JudgedPage, writing: Writing): void {
  // Messages are errors to V8; tracing the stack of each would cost more than finding it.
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    for (const {rule, fault} of faultsOf(page)) add(file, page, rule, fault, writing)
  } finally {
    Error.stackTraceLimit = limit
  }
}

function add(file: VFile, {page, facts, ruleset}: JudgedPage, rule: Rule, fault: Fault, writing: Writing): void {
  const block = page.blocks[fault.block]!
  const [from, to] = fault.place
    ? [fault.place.start, fault.place.end]
    : block.prose.place(fault.span.start, fault.span.end)
  const grading = rule.grades[fault.grade ?? '']
  const isDraft = facts.packs[fault.block]?.status === 'draft' || writing.draft === true
  const {severity, confidence} = isDraft ? asDraft(grading ?? rule) : (grading ?? rule)
  const words = wordsOf(rule, writing.language)
  const finding: Finding = {
    severity,
    confidence,
    quote:
      fault.place || block.printed
        ? String(file).slice(from, to)
        : block.prose.value.slice(fault.span.start, fault.span.end),
    citation: grading?.cite ?? rule.law.cite,
    ...(fault.criterion ? {criterion: fault.criterion} : {}),
    ...(fault.grade ? {grade: fault.grade} : {}),
    pointer: pointerOf(page, block),
    related: (fault.related ?? []).map(({block: at, span}) => {
      const {prose} = page.blocks[at]!
      const [start, end] = prose.place(span.start, span.end)
      return {quote: prose.value.slice(span.start, span.end), start: writing.pointAt(start), end: writing.pointAt(end)}
    }),
    // What another file prints is not mended here.
    suggestions: (block.printed ? [] : (fault.suggestions ?? [])).map(({title, ...mend}) => ({
      title: phrase(title, words),
      ...mend
    }))
  }
  const texts = grading?.message ?? rule.message
  const text = textIn(texts, writing.language) ?? rule.id
  const message = file.message(fill(text, fault.values, words), {
    place: {start: writing.pointAt(from), end: writing.pointAt(to)},
    ruleId: `${ruleset.id}/${rule.id}`,
    source: 'claimlint'
  })
  Object.assign(message, finding, {
    fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined,
    actual: finding.quote,
    note: rule.why,
    url: rule.law.url
  })
  if (writing.prover && fault.claim && rule.rewrites[writing.language])
    offer(message, finding.suggestions, () => writing.prover!.rewritesFor(ruleset, rule, fault))
}

/** What a draft of a language pack finds is for a person to judge, and never an error. */
function asDraft({severity}: {readonly severity: Severity}): {severity: Severity; confidence: Confidence} {
  return {severity: severity === 'error' ? 'warning' : severity, confidence: 'review'}
}

/**
 * Puts proved wordings on a message. Proving one means to find and check anew, so it waits until somebody reads them:
 * a gate that only counts errors never pays for it.
 */
function offer(message: VFileMessage, mends: readonly Suggestion[], prove: () => readonly Suggestion[]): void {
  let proved: readonly Suggestion[] | undefined
  const once = () => {
    proved ??= prove()
    return proved
  }
  Object.defineProperties(message, {
    suggestions: {configurable: true, enumerable: true, get: () => [...mends, ...once()]},
    expected: {
      configurable: true,
      enumerable: true,
      get: () => once().flatMap(({edits}) => edits.map(({text}) => text))
    }
  })
}

/** Where in its file a block's container lies: `/products/3/name`; null where the file is one text. */
export function pointerOf(page: Page, block: Block): string | null {
  if (page.pointer === '' && !block.name) return null
  return block.name ? `${page.pointer}/${block.name.replace(/^\//, '')}` : page.pointer
}
