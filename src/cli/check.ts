import {VFile} from 'vfile'
import {lint} from '../index.js'
import {rulesetIn, rulesetWith} from '../levels.js'
import type {Locale} from '../locales/index.js'
import {addTo, emptyTally, type Report, reporters, type Tally} from '../report/index.js'
import type {Ruleset} from '../ruleset.js'
import type {SiteText} from '../types.js'
import {textOf, textOfStream, type Unread} from './bytes.js'
import {type Configured, configurations, folderOf} from './config.js'
import type {Fixing, FixingOptions} from './fix.js'
import {EXIT, type Host, reasonFor} from './host.js'
import {findInputs, type Input} from './inputs.js'
import {type Changes, changed, requireLanguage, selectRulesets} from './rulesets.js'
import {complain, wantsColor, write} from './streams.js'
import {toolOf} from './version.js'

/** The options of `claimlint check`, all filled. */
export interface CheckOptions extends Changes, FixingOptions {
  readonly format: 'stylish' | 'json'
  readonly rulesets: readonly string[]
  readonly language: string
  readonly stdinFilename?: string
  /** The configuration for all files, or `false` for none. */
  readonly config?: string | boolean
  /** The language of the report. */
  readonly locale: Locale
  readonly quiet: boolean
  /** Warnings that may be found before the gate closes; any number where it is not given. */
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly errorOnUnmatchedPattern: boolean
}

/** Characters of a report that are written at once. */
const CHUNK = 2 ** 17

/** Reads what the paths name, writes the report, tells what was not read; the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const {locale} = options
  const selected = changed(await selectRulesets(options.rulesets, host.cwd), options)
  const rulesets = selected.map((ruleset) => rulesetIn(ruleset, locale))
  await requireLanguage(options.language)
  const {stdinFilename, errorOnUnmatchedPattern: unmatched} = options
  const inputs = await findInputs(paths, {cwd: host.cwd, stdinFilename, unmatched})
  const color = options.format === 'stylish' && wantsColor(options.color, host)
  const width = host.stdout.isTTY ? Math.min(100, host.stdout.columns ?? 100) : 100
  const report = reporters[options.format]({tool: toolOf(), rulesets, quiet: options.quiet, color, width, locale})
  const fixing = options.fix || options.fixDryRun ? (await import('./fix.js')).fixing(options, host) : undefined
  const work = {options, host, fixing}
  const tasks = () => tasksOf(inputs, rulesets, options, host)
  const forLayouts = rulesets.map((ruleset) => rulesetWith(ruleset, 'unused-note', 'off'))
  const mended = options.fix ? await checkLayouts(await tasks(), forLayouts, work) : new Map<Input, Checked>()
  let sum = emptyTally
  let text = ''
  for (const {isLayout, source, ...task} of await tasks()) {
    if (inputs.length > 1) (await import('./heap.js')).holdHeap()
    const {file, diff = ''} = source
      ? {file: source}
      : (mended.get(task.input) ?? (await checkOne(task, isLayout ? forLayouts : rulesets, work)))
    text += options.fixDryRun ? diff : partOf(report, file, host)
    sum = addTo(sum, file)
    if (text.length > CHUNK) {
      await write(host.stdout, text)
      text = ''
    }
  }
  await write(host.stdout, options.fixDryRun ? text : text + report.end())
  const isDone = fixing?.end() ?? true
  const code = verdict(sum, options, host)
  return isDone ? code : EXIT.failed
}

/** An input with what is configured for it, or a file of the configuration that has findings of its own. */
interface Task {
  readonly input: Input
  readonly site?: SiteText | undefined
  /** The language that the configuration gives it. */
  readonly language?: string | undefined
  /** It is the layout around other pages. */
  readonly isLayout?: boolean
  readonly source?: VFile
}

/** What is to be checked, by path. Each configuration is read before the first page. */
async function tasksOf(
  inputs: readonly Input[],
  rulesets: Ruleset[],
  {config, language}: CheckOptions,
  {cwd}: Host
): Promise<Task[]> {
  const configuredFor = configurations({cwd, config, rulesets, language})
  // By the file's real path: what is a page too is told there.
  const sources = new Map<string, VFile>()
  const tasks: Task[] = []
  for (const input of inputs) {
    const {
      site,
      source,
      real = source?.path ?? '',
      layout,
      language: own
    }: Configured = input.error ? {} : await configuredFor(folderOf(input, cwd))
    // A layout among the pages is one of them, and there is none around it.
    const isLayout = layout !== undefined && layout === input.real
    if (source && source.messages.length > 0) sources.set(real, source)
    tasks.push({input, site: isLayout ? siteWithout(site) : site, language: own, isLayout})
  }
  for (const {real} of inputs) if (real !== undefined) sources.delete(real)
  for (const source of sources.values()) tasks.push({input: {path: source.path}, source})
  return tasks.sort(({input: a}, {input: b}) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** The layouts among the pages, mended before the configuration is read for the others: it quotes what they print. */
async function checkLayouts(tasks: readonly Task[], rulesets: Ruleset[], work: Work): Promise<Map<Input, Checked>> {
  const done = new Map<Input, Checked>()
  for (const task of tasks) if (task.isLayout) done.set(task.input, await checkOne(task, rulesets, work))
  return done
}

function siteWithout(site: SiteText | undefined): SiteText | undefined {
  if (!site) return site
  const {layout: _, ...own} = site
  return own
}

/** A file's part of the report; a file whose findings cannot be told is named as one that was not read. */
function partOf(report: Report, file: VFile, host: Host): string {
  try {
    return report.file(file)
  } catch (error) {
    return report.file(unread(file, {code: codeOf(error), message: `could not be reported: ${reasonFor(error)}`}, host))
  }
}

/** What scripts know a failure by: the reader's own word, or a crash. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[a-z-]+$/.test(code) ? code : 'crash'
}

/** What all files are checked with. */
interface Work {
  readonly options: CheckOptions
  readonly host: Host
  readonly fixing: Fixing | undefined
}

/** A file with its findings, and how `--fix-dry-run` would change it. */
interface Checked {
  readonly file: VFile
  readonly diff?: string
}

async function checkOne(
  {input, site, language: configured}: Task,
  rulesets: Ruleset[],
  {options, host, fixing}: Work
): Promise<Checked> {
  const file = new VFile({path: input.path, cwd: host.cwd})
  const text = input.error ? {error: input.error} : await read(input, host)
  if ('error' in text) return {file: unread(file, text.error, host)}
  file.value = text.text
  const format = input.path === '<stdin>' ? {format: 'text' as const} : {}
  const language = options.language === 'auto' ? (configured ?? 'auto') : options.language
  const how = {rulesets, language, site, locale: options.locale, ...format}
  try {
    return fixing ? await fixing.lint(file, input.absolute, how) : {file: await lint(file, how)}
  } catch (error) {
    return {file: unread(file, {code: codeOf(error), message: `could not be read: ${reasonFor(error)}`}, host)}
  }
}

function read(input: Input, host: Host) {
  return input.absolute === undefined ? textOfStream(host.stdin) : textOf(input.absolute)
}

/** The file as one that was not read: what a broken-off reading found counts for nothing. */
function unread(file: VFile, error: Unread, host: Host): VFile {
  file.value = ''
  file.messages = []
  file.data.claimlint = {status: 'failed', language: 'und', pages: [], error}
  complain(host, `${file.path}: ${error.message}`)
  return file
}

function verdict({failed, errors, warnings}: Tally, {maxWarnings}: CheckOptions, host: Host): number {
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany)
    complain(host, `${warnings} warning${warnings === 1 ? '' : 's'} found, --max-warnings allows ${maxWarnings}`)
  if (failed > 0) return EXIT.failed
  return errors > 0 || tooMany ? EXIT.found : EXIT.clean
}
