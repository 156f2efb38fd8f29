import type {Claim, Facts, Link} from '../find/index.js'
import {Prose} from '../prose.js'
import type {Rewrite, Rule, Ruleset} from '../ruleset.js'
import type {Block, Page, Suggestion} from '../types.js'
import {faultsOf, type JudgedPage, judgePage} from './index.js'
import {hasAll} from './pattern.js'
import {carriesMark, type Sign, signFor} from './sign.js'
import {statementsOf} from './statement.js'
import type {Fault} from './types.js'
import {phrase, wordsOf} from './words.js'

/** How a page is read for claims again; `lint` knows. */
export interface Finder {
  /** With the claims of one block alone. */
  facts(page: Page, block: number): Facts
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
 * sentence's own block is read again, in its surroundings; the rest of the page keeps its facts, and all rulesets then
 * judge the whole. So a trial costs little more than a sentence, and their number a page is bounded.
 */
export function proverOf(source: string, judged: readonly JudgedPage[], language: string, finder: Finder): Prover {
  const tried = new Set<string>()
  let before: Map<string, number> | undefined
  return {
    rewritesFor(ruleset, rule, fault) {
      const page = judged[0]
      const {claim} = fault
      const offered: Suggestion[] = []
      if (!page || !claim || tried.size === most) return offered
      const place = placeOf(page, claim, source)
      if (!place) return offered
      before ??= tally(judged)
      for (const {text} of fitting(rule.rewrites[language] ?? [], claim)) {
        if (offered.length > 0 || tried.size === most || tried.has(text)) continue
        tried.add(text)
        const sign = markOf(page, claim)
        const plain = text.replace(/\*$/, '')
        const marked = plain === text ? {read: text, written: text} : signed(plain, sign)
        const after = tally(rewritten(judged, claim, marked.read, finder))
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
function markOf({page, facts}: JudgedPage, claim: Claim): Sign | undefined {
  const block = page.blocks[claim.block]!
  const mark = statementsOf(facts).find((note) => note.mark)?.mark
  return mark && carriesMark(block) ? signFor(block, mark) : undefined
}

function signed(text: string, sign: Sign | undefined): Sign {
  return sign ? {read: text + sign.read, written: text + sign.written} : {read: text, written: text}
}

/** The page with a text in the place of a claim's sentence, judged anew. */
function rewritten(judged: readonly JudgedPage[], claim: Claim, text: string, finder: Finder): JudgedPage[] {
  const {page, facts} = judged[0]!
  const blocks = page.blocks.with(claim.block, withText(page.blocks[claim.block]!, claim, text))
  const changed = {...page, blocks}
  const own = factsAround(changed, claim.block, finder)
  const merged: Facts = {
    claims: splice(facts.claims, own.claims, claim.block),
    marks: splice(facts.marks, own.marks, claim.block),
    notes: splice(facts.notes, own.notes, claim.block)
  }
  const links = finder.links(changed, merged)
  return judged.map(({ruleset, verdicts}) => judgePage(changed, merged, links, ruleset, verdicts))
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

/** The facts of a block, read with nothing but what they hang on: its neighbours and the headings over it. */
function factsAround(page: Page, block: number, finder: Finder): Facts {
  const kept = new Set([block - 1, block, block + 1].filter((at) => page.blocks[at]))
  let heading = page.blocks[block]?.heading
  while (heading !== undefined && !kept.has(heading)) {
    kept.add(heading)
    heading = page.blocks[heading]?.heading
  }
  const order = [...kept].sort((left, right) => left - right)
  const blocks = order.map((at) => {
    const {heading: over, ...rest} = page.blocks[at]!
    return over !== undefined && kept.has(over) ? {...rest, heading: order.indexOf(over)} : rest
  })
  const {claims, marks, notes} = finder.facts({...page, blocks}, order.indexOf(block))
  const placed = <T extends {readonly block: number}>(one: T): T => ({...one, block: order[one.block]!})
  return {
    claims: claims.map(placed),
    marks: marks.map(placed),
    notes: notes.map((note) => ({
      ...placed(note),
      lastBlock: order[note.lastBlock]!,
      mark: note.mark && placed(note.mark),
      marks: note.marks.map(placed)
    }))
  }
}

/** A list with the facts of one block replaced, in the order of the page. */
function splice<T extends {readonly block: number}>(all: readonly T[], own: readonly T[], block: number): T[] {
  const behind = all.findIndex((one) => one.block > block)
  const at = behind < 0 ? all.length : behind
  return [
    ...all.slice(0, at).filter((one) => one.block !== block),
    ...own.filter((one) => one.block === block),
    ...all.slice(at)
  ]
}

/** How often each fault stands on a page. */
function tally(judged: readonly JudgedPage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const page of judged) {
    for (const {rule, fault} of faultsOf(page)) {
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
