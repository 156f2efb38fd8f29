import {VFile} from 'vfile'
import {checks} from './check/index.js'
import {findFacts, readBlock, wholePage} from './find/index.js'
import type {Language} from './language.js'
import {lint} from './lint.js'
import {Prose} from './prose.js'
import {formatOf, loadReader} from './read/index.js'
import type {ConceptExamples} from './ruleset/concept-examples.js'
import {unquote} from './ruleset/examples.js'
import type {Examples, Rule, Ruleset} from './ruleset.js'
import type {Page} from './types.js'

/** One example of a rule, a kind or a concept. */
export interface Example {
  /** What it is an example of: `us-fda/disease-claim`, `us-fda kind wellbeing`, `en effect.prevent`. */
  readonly of: string
  readonly text: string
  /** The exact words that have to be found; none in what has to pass. */
  readonly wanted: readonly string[]
}

/** An example that does not come out as it says. */
export interface Failure extends Example {
  readonly found: readonly string[]
}

/** What a run of examples has shown. */
export interface Outcome {
  readonly examples: number
  readonly failures: readonly Failure[]
  /** What no example shows: grades, criteria, kinds, concepts. */
  readonly uncovered: readonly string[]
}

/** Runs the examples of a ruleset: those of its rules, of their grades, of its kinds. */
export async function tryRuleset(ruleset: Ruleset): Promise<Outcome> {
  const failures: Failure[] = []
  const shown = new Set<string>()
  let examples = 0
  for (const rule of ruleset.rules) {
    const id = `${ruleset.id}/${rule.id}`
    for (const [grade, all] of setsOf(rule)) {
      for (const {text, wanted, language} of casesOf(all)) {
        examples++
        const {messages} = await lintExample(text, ruleset, language)
        const own = messages.filter((message) => message.ruleId === id)
        const found = own.filter((message) => wanted.length === 0 || grade === '' || message.grade === grade)
        const quotes = found.map((message) => message.quote ?? '')
        if (!isSame(quotes, wanted)) failures.push({of: named(id, grade), text, wanted, found: quotes})
        else for (const {grade: given = ''} of found) shown.add(id).add(named(id, given))
      }
    }
  }
  for (const kind of ruleset.kinds) {
    const of = `${ruleset.id} kind ${kind.id}`
    for (const {text, wanted, language} of casesOf(kind.examples ?? {})) {
      examples++
      const {pages = []} = (await lintExample(text, ruleset, language)).data.claimlint ?? {}
      const claims = pages.flatMap((page) => page.claims).filter(({kinds}) => kinds[ruleset.id] === kind.id)
      const quotes = claims.map((claim) => claim.text)
      if (!isSame(quotes, wanted)) failures.push({of, text, wanted, found: quotes})
      else if (wanted.length > 0) shown.add(of)
    }
  }
  return {examples, failures, uncovered: [...wantedOf(ruleset)].filter((one) => !shown.has(one))}
}

/** All that a ruleset tells apart, by the names that a report gives it. */
function wantedOf(ruleset: Ruleset): Set<string> {
  const all = new Set<string>(ruleset.kinds.map((kind) => `${ruleset.id} kind ${kind.id}`))
  for (const rule of ruleset.rules) {
    const id = `${ruleset.id}/${rule.id}`
    const cases = [...rule.match, ...(rule.match.length > 0 ? [] : ruleset.kinds.flatMap(kindCases(rule)))]
    const grades = cases.map(({grade, criterion}) => grade ?? criterion ?? '')
    for (const grade of [...grades, ...(checks[rule.check]?.grades ?? [])]) all.add(named(id, grade))
    for (const element of rule.elements) all.add(named(id, element.id))
  }
  return all
}

function kindCases(rule: Rule) {
  return ({id, cases}: Ruleset['kinds'][number]) => (rule.kinds.includes(id) && rule.elements.length === 0 ? cases : [])
}

function named(id: string, grade: string): string {
  return grade === '' ? id : `${id} (${grade})`
}

/** A rule's own examples, and those of its grades. */
function setsOf(rule: Rule): [grade: string, examples: Examples][] {
  const graded = Object.entries(rule.grades).flatMap(([grade, {examples}]): [string, Examples][] =>
    examples ? [[grade, examples]] : []
  )
  return [['', rule.examples], ...graded]
}

/** The examples in all languages, each with what has to be found in it. */
export function* casesOf(examples: Examples): Generator<{text: string; wanted: readonly string[]; language: string}> {
  for (const [language, {ok, flag}] of Object.entries(examples)) {
    for (const text of ok) yield {text, wanted: [], language}
    for (const example of flag) {
      const {text, quotes} = unquote(example)
      yield {text, wanted: quotes, language}
    }
  }
}

function lintExample(text: string, ruleset: Ruleset, language: string): Promise<VFile> {
  return lint(new VFile({path: 'example.md', value: text}), {rulesets: [ruleset], language})
}

/** Runs a language pack's examples, and names the concepts that none of them shows. */
export async function tryLanguage(language: Language, examples: ConceptExamples): Promise<Outcome> {
  const failures: Failure[] = []
  const shown = new Set<string>()
  let count = 0
  for (const [concept, {has, not}] of examples) {
    for (const example of [...has, ...not]) {
      count++
      const {text, quotes} = unquote(example)
      const found = await wordsFor(concept, text, language)
      if (!isSame(found, quotes)) failures.push({of: `${language.id} ${concept}`, text, wanted: quotes, found})
      else if (quotes.length > 0) shown.add(concept)
    }
  }
  const known = new Set(language.concepts.split('\n').map(listed))
  return {
    examples: count,
    failures,
    uncovered: [...known].filter((one) => !shown.has(one)).map((one) => `${language.id} ${one}`)
  }
}

/** Words that are named one by one in law end their concept with themselves: the group is what needs an example. */
function listed(concept: string): string {
  // Letters in capitals that name an illness are illnesses where they are found.
  const path = concept.replace(/^acronym\./, 'disease.')
  return /^(?:disease|nutrient|deficiency)\./.test(path) ? path.split('.').slice(0, 2).join('.') : path
}

/** What a page claims, and what it holds of a prescribed statement. */
function factsFor(concept: 'claim' | 'note.statement', page: Page, language: Language): string[] {
  const {claims, notes} = findFacts(wholePage(page, language), language)
  if (concept === 'claim')
    return claims.filter(({stance}) => /^(?:asserted|quoted)$/.test(stance)).map(({text}) => text)
  return notes.filter(({kind, halves}) => kind === 'note.statement' && halves.length === 2).map(({text}) => text)
}

async function wordsFor(concept: string, text: string, language: Language): Promise<string[]> {
  const reader = await loadReader(formatOf('example.md') ?? 'text')
  const pages = await reader(Prose.of(text))
  if (concept === 'claim' || concept === 'note.statement')
    return pages.flatMap((page) => factsFor(concept, page, language))
  return pages.flatMap((page) =>
    page.blocks.flatMap((_, block) =>
      readBlock(page, block, language).sentences.flatMap(({words}) =>
        words.filter(({concepts}) => concepts.some((one) => listed(one) === concept)).map((word) => word.text)
      )
    )
  )
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
