import type {VFile} from 'vfile'
import {concepts as conceptPaths, rulesets as rulesetModules} from '#data/index'
import {becauseOf, checks, judgeAll, judgePage} from './check/index.js'
import {report} from './check/message.js'
import {proverOf} from './check/rewrite.js'
import {entryOf} from './entry.js'
import {findFacts, linksOf, type Reading, readPage, wholePage} from './find/index.js'
import {pointsOf} from './lines.js'
import type {Locale} from './locales/index.js'
import {loadLanguage} from './packs.js'
import {Prose} from './prose.js'
import {type Format, formatOf, loadReader, pagesWith} from './read/index.js'
import type {Ruleset} from './ruleset.js'
import {type Asked, original, type Tongue, tongueOf} from './tongue.js'
import type {Page, Reason, SiteText} from './types.js'
import {reportUnread} from './unread.js'
import type {YamlFile} from './yaml.js'

export interface LintOptions {
  readonly rulesets: readonly Ruleset[]
  /** BCP 47 tag of the copy's language; `auto` (the default) takes it from the markup, the path or the words of each page. */
  readonly language?: string
  /** `text`, `markdown` or `html`; by the file's name where it is not given. */
  readonly format?: Format
  /** The disclaimer that components, includes or the layout print on pages of the site. */
  readonly site?: SiteText | undefined
  /** The language of what is not told by a rule; rules are told as their ruleset has them (`rulesetIn`). */
  readonly locale?: Locale | undefined
}

/** A page with the language that it is read in. */
export interface PageIn {
  readonly page: Page
  readonly tongue: Tongue
}

/**
 * Reads a file, finds its claims, marks and notes, and checks them by each ruleset: adds messages to the file and the
 * table of claims at `file.data.claimlint`. Throws where the file cannot be read as its format.
 */
export async function lint(file: VFile, options: LintOptions): Promise<VFile> {
  requireRulesets(options)
  return checkPages(file, await pagesOf(file, options), options)
}

/** Checks the pages of a file that were read: see `lint`. */
export function checkPages(file: VFile, pages: readonly PageIn[], options: LintOptions): VFile {
  const value = String(file)
  const pointAt = pointsOf(value)
  const entries = pages.map(({page, tongue}) => {
    const reading = readIn(page, tongue)
    const {facts} = reading
    const links = linksOf(page, facts)
    const judged = options.rulesets.map((ruleset) => judgePage(page, facts, links, ruleset))
    const language = tongue.tag
    const prover = proverOf(value, judged, language, {reading, links: linksOf})
    const writing = {language, draft: tongue.pack?.status === 'draft', pointAt, prover}
    for (const one of judged) report(file, one, writing)
    reportUnread(file, page, facts, tongue, pointAt, options.locale)
    return entryOf(page, facts, judged, tongue, pointAt)
  })
  file.messages.sort(
    (left, right) =>
      (left.place && right.place ? offsetOf(left.place) - offsetOf(right.place) : 0) ||
      compare(left.ruleId, right.ruleId)
  )
  file.data.claimlint = {status: 'checked', language: pages[0]?.tongue.tag ?? original, pages: entries}
  return file
}

/** A page read in its language. */
export function readIn(page: Page, {pack, packFor}: Tongue): Reading {
  const tongues = {unread: !pack, packFor, original}
  return readPage(page, pack ?? packFor(original)!, {tongues})
}

/** A file's pages, by the reader of its format, each with its language. */
export async function pagesOf(file: VFile, {format, language = 'auto', site}: LintOptions): Promise<PageIn[]> {
  const reader = await loadReader(format ?? formatOf(file.path ?? '') ?? 'text')
  const source = Prose.of(String(file))
  const pages = site ? await pagesWith(reader, source, site) : await reader(source)
  const asked = {language, path: file.path ?? '', cwd: file.cwd}
  return Promise.all(pages.map((page) => pageIn(page, asked)))
}

/** A page with its language, its statements whole. */
export async function pageIn(page: Page, asked: Asked): Promise<PageIn> {
  const tongue = await tongueOf(page, asked)
  const {pack, packFor} = tongue
  const law = packFor(original)!
  const own = pack && pack !== law ? wholePage(page, pack) : page
  return {page: wholePage(own, law), tongue}
}

/** Callers without types learn at once what is wanted. */
function requireRulesets(options: {readonly rulesets?: readonly Ruleset[]} | undefined): void {
  const rulesets = options?.rulesets
  if (!Array.isArray(rulesets) || rulesets.some((ruleset) => !ruleset?.rules))
    throw new TypeError("rulesets are missing: give {rulesets: await loadRulesets(['us-fda', 'us-ftc'])}")
}

/** One statement, judged alone: no page rules. */
export interface Statement {
  readonly text: string
  readonly language: string
  readonly kind: string
  readonly kinds: Readonly<Record<string, string>>
  readonly claims: readonly {
    readonly text: string
    readonly kind: string
    readonly kinds: Readonly<Record<string, string>>
    readonly criterion: string | null
    readonly concepts: readonly string[]
    readonly because: readonly Reason[]
  }[]
}

/**
 * The kind of one statement: the first kind, in the first ruleset's order of decision, of any of its claims; one that
 * yields only where no claim is of another.
 */
export async function classify(text: string, options: LintOptions): Promise<Statement> {
  requireRulesets(options)
  const language = await loadLanguage(options.language && options.language !== 'auto' ? options.language : original)
  const page: Page = {pointer: '', blocks: [{kind: 'paragraph', prose: Prose.of(text), group: 0}]}
  const facts = findFacts(page, language, {alone: true})
  const judged = options.rulesets.map((ruleset) => judgeAll(facts.claims, ruleset))
  const claims = facts.claims.map((claim) => {
    const verdicts = judged.map((verdictsOn) => verdictsOn.get(claim)!)
    const kinds = Object.fromEntries(options.rulesets.map((ruleset, index) => [ruleset.id, verdicts[index]!.kind]))
    const first = verdicts.find((verdict) => verdict.kind !== 'none')
    const concepts = [...claim.effects, ...claim.targets, ...claim.qualifiers, ...claim.cues, `stance.${claim.stance}`]
    return {
      text: claim.text,
      kind: first?.kind ?? 'none',
      kinds,
      criterion: first?.criterion ?? null,
      concepts: [...new Set(concepts)],
      because: options.rulesets.flatMap((ruleset, index) => becauseOf(claim, ruleset, verdicts[index]!))
    }
  })
  const kinds = Object.fromEntries(
    options.rulesets.map((ruleset) => [
      ruleset.id,
      [...ruleset.kinds]
        .sort((one, two) => Number(one.yields) - Number(two.yields))
        .find(({id}) => claims.some((claim) => claim.kinds[ruleset.id] === id))?.id ?? 'none'
    ])
  )
  const kind = Object.values(kinds).find((one) => one !== 'none') ?? 'none'
  return {text, language: language.id, kind, kinds, claims: claims.filter((claim) => claim.kind !== 'none')}
}

/** The rulesets that ship with claimlint, by id. Throws where one is not known. */
export async function loadRulesets(ids: readonly string[]): Promise<Ruleset[]> {
  return Promise.all(
    ids.map(async (id) => {
      const load = Object.hasOwn(rulesetModules, id) ? rulesetModules[id] : undefined
      if (!load)
        throw new Error(
          `there is no ruleset “${id}”: use one of ${Object.keys(rulesetModules).join(', ')}, or the path of a folder`
        )
      return (await load()).default
    })
  )
}

/** The ruleset in a folder's YAML texts. Throws an error that names file, line and mend. */
export async function parseRuleset(files: readonly YamlFile[]): Promise<Ruleset> {
  // Most runs read no YAML, and its parser takes longer to load than a page to check.
  const ruleset = await import('./ruleset/parse.js')
  return ruleset.parseRuleset(files, new Set(conceptPaths), checks)
}

function offsetOf(place: NonNullable<VFile['messages'][number]['place']>): number {
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}

function compare(left = '', right = ''): number {
  return left < right ? -1 : left > right ? 1 : 0
}
