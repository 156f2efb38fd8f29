import type {Claim, Facts, Link, Reading} from '../find/index.js'
import {Prose} from '../prose.js'
import type {Rewrite, Rule, Ruleset} from '../ruleset.js'
import type {Block, Page, Suggestion} from '../types.js'
import {faultsNear, type JudgedPage, judgePage} from './index.js'
import {hasAll} from './pattern.js'
import {carriesMark, type Sign, signFor} from './sign.js'
import type {Fault} from './types.js'
import {phrase, wordsOf} from './words.js'

/** How a page is read again; `lint` knows. */
export interface Finder {
  readonly reading: Reading
  links(page: Page, facts: Facts): Link[]
}

/** Tries a rule's wordings in the place of a faulty sentence. */
export interface Prover {
  rewritesFor(ruleset: Ruleset, rule: Rule, fault: Fault): Suggestion[]
}

/** Wordings that are tried on one page at most; each of them once, as a reader wants to be told it once. */
const most = 3

/**
 * Offers a wording only if the page with it in place has the fault no more, and no fault that it did not have. Only the
 * sentence's own block is read again; the rest of the page keeps its facts, and all rulesets then judge the whole. So a
 * trial costs little more than a sentence, and their number a page is bounded.
 */
export function proverOf(source: string, judged: readonly JudgedPage[], language: string, finder: Finder): Prover {
  const tried = new Set<string>()
  const tallies = new Map<number, Map<string, number>>()
  return {
    rewritesFor(ruleset, rule, fault) {
      const page = judged[0]
      const {claim} = fault
      const offered: Suggestion[] = []
      if (!page || !claim || tried.size === most) return offered
      const wordings = fitting(rule.rewrites[language] ?? [], claim)
      if (wordings.every(({text}) => tried.has(text))) return offered
      const place = placeOf(page, claim, source)
      if (!place) return offered
      const before = tallies.get(claim.block) ?? tally(judged, claim.block)
      tallies.set(claim.block, before)
      for (const {text} of wordings) {
        if (offered.length > 0 || tried.size === most || tried.has(text)) continue
        tried.add(text)
        const sign = markOf(page, claim)
        const plain = text.replace(/\*$/, '')
        const marked = plain === text ? {read: text, written: text} : signed(plain, sign)
        const after = tally(rewritten(judged, claim, marked.read, finder), claim.block)
        if (!isBetter(before, after, keyOf(page, ruleset, rule, fault))) continue
        const title = phrase({word: 'write', values: {text: marked.read}}, wordsOf(rule, language))
        offered.push({title, safe: false, edits: [{...place, text: marked.written}]})
      }
      return offered
    }
  }
}

/** The wordings for claims of this sort; where there are none, those for any. */
function fitting(rewrites: readonly Rewrite[], claim: Claim): readonly Rewrite[] {
  const own = rewrites.filter((one) => one.for && hasAll(claim, one.for))
  return own.length > 0 ? own : rewrites.filter((one) => !one.for)
}

/** Where the claim's sentence stands in the file, if its words stand there as they are read: no markup to be lost. */
function placeOf({page, links}: JudgedPage, claim: Claim, source: string): {start: number; end: number} | undefined {
  const {prose} = page.blocks[claim.block]!
  const {start, end} = claim.sentence
  const own = links.find((link) => link.claim === claim)?.mark
  const words = own && own.block === claim.block && own.end <= end ? own.start : end
  const [from, to] = prose.place(start, words)
  if (source.slice(from, to) !== prose.value.slice(start, words)) return undefined
  const [, last] = prose.place(start, end)
  return /[<>]/.test(source.slice(to, last)) ? undefined : {start: from, end: last}
}

/** The mark that leads to the page's statement, for a claim that can carry one. */
function markOf({page, facts, statements}: JudgedPage, claim: Claim): Sign | undefined {
  const block = page.blocks[claim.block]!
  const mark = statements.find((note) => note.mark)?.mark
  return mark && carriesMark(block, claim) ? signFor({page, facts}, block, mark) : undefined
}

function signed(text: string, sign: Sign | undefined): Sign {
  return sign ? {read: text + sign.read, written: text + sign.written} : {read: text, written: text}
}

/** The page with a text in the place of a claim's sentence, judged anew. */
function rewritten(judged: readonly JudgedPage[], claim: Claim, text: string, finder: Finder): JudgedPage[] {
  const block = judged[0]!.page.blocks[claim.block]!
  const {page, facts} = finder.reading.withBlock(claim.block, withText(block, claim, text))
  const links = finder.links(page, facts)
  return judged.map(({ruleset, verdicts}) => judgePage(page, facts, links, ruleset, verdicts))
}

function withText(block: Block, {sentence}: Claim, text: string): Block {
  const {prose, raised, swallowed: _, ...rest} = block
  const {start, end} = sentence
  const by = text.length - (end - start)
  const moved = raised?.flatMap((span) =>
    span.end <= start ? [span] : span.start >= end ? [{start: span.start + by, end: span.end + by}] : []
  )
  const joined = [prose.slice(0, start), prose.slice(start, end).as(text), prose.slice(end)]
  return {...rest, prose: Prose.join(joined), ...(moved ? {raised: moved} : {})}
}

/** How often each fault stands on a page that a change in one block can bear on: not those of the claims of others. */
function tally(judged: readonly JudgedPage[], block: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const page of judged) {
    for (const {rule, fault} of faultsNear(page, block)) {
      // A mere remark of a graver rule is no loss: a claim in a description cannot carry a mark.
      if (rule.severity !== 'info' && rule.grades[fault.grade ?? '']?.severity === 'info') continue
      const key = keyOf(page, page.ruleset, rule, fault)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** What a fault is known by wherever it stands: its rule and its words. */
function keyOf({page}: JudgedPage, ruleset: Ruleset, rule: Rule, {block, span}: Fault): string {
  return `${ruleset.id}/${rule.id} ${page.blocks[block]!.prose.value.slice(span.start, span.end)}`
}

function isBetter(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>, key: string): boolean {
  if ((after.get(key) ?? 0) >= (before.get(key) ?? 0)) return false
  for (const [fault, count] of after) if (count > (before.get(fault) ?? 0)) return false
  return true
}
