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
import {complain, isOneScreen, wantsColor, write} from './streams.js'
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
  if (options.asOf !== undefined) tellAsOf(options.asOf, rulesets, host)
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
    text += options.fixDryRun ? diff : partOf(report, file, work)
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

/** Says which rules a day makes a difference to: the others know the law only as it was last read. */
function tellAsOf(day: string, rulesets: readonly Ruleset[], host: Host): void {
  const earlier = rulesets.flatMap(({id, rules}) =>
    rules.flatMap((rule) => {
      const days = Object.values(rule.grades).flatMap((grade) => (grade.earlier ? [grade.earlier.before] : []))
      return days.length > 0 && days.some((before) => day < before) ? [`${id}/${rule.id}`] : []
    })
  )
  const others = `all other rules are as read on ${rulesets
    .map(({lawReadOn}) => lawReadOn)
    .sort()
    .at(-1)}`
  const what = earlier.length > 0 ? `changes ${earlier.join(', ')}; ${others}` : `changes no rule: ${others}`
  complain(host, `--as-of ${day} ${what}`)
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

/** What is to be checked, by path. Each configuration is read before the first page; one that is wrong stops the pages under it. */
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
  const broken: unknown[] = []
  for (const given of inputs) {
    let [input, configured]: [Input, Configured] = [given, {}]
    try {
      if (!given.error) configured = await configuredFor(folderOf(given, cwd))
    } catch (error) {
      broken.push(error)
      input = {
        ...given,
        error: {code: 'config', message: `was not read, for its configuration is wrong: ${reasonFor(error)}`}
      }
    }
    const {site, source, real = source?.path ?? '', layout, language: own} = configured
    // A layout among the pages is one of them, and there is none around it.
    const isLayout = layout !== undefined && layout === input.real
    if (source && source.messages.length > 0) sources.set(real, source)
    tasks.push({input, site: isLayout ? siteWithout(site) : site, language: own, isLayout})
  }
  // Where nothing can be read, that is all there is to tell.
  if (broken.length > 0 && broken.length === inputs.filter(({error}) => !error).length) throw broken[0]
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
function partOf(report: Report, file: VFile, {host, options}: {host: Host; options: CheckOptions}): string {
  try {
    return report.file(file)
  } catch (error) {
    const why = {code: codeOf(error), message: `could not be reported: ${reasonFor(error)}`}
    return report.file(unread(file, why, host, options))
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
  if ('error' in text) return {file: unread(file, text.error, host, options)}
  file.value = text.text
  if (input.path === '<stdin>' && isMarkup(text.text))
    complain(
      host,
      'standard input looks like HTML and is read as plain text: name its format, as in --stdin-filename page.html'
    )
  const format = input.path === '<stdin>' ? {format: 'text' as const} : {}
  const language = options.language === 'auto' ? (configured ?? 'auto') : options.language
  const how = {rulesets, language, site, locale: options.locale, ...format}
  try {
    return fixing ? await fixing.lint(file, input.absolute, how) : {file: await lint(file, how)}
  } catch (error) {
    return {file: unread(file, {code: codeOf(error), message: `could not be read: ${reasonFor(error)}`}, host, options)}
  }
}

/** Characters at the start of a text that tell its format. */
const HEAD = 4096

function isMarkup(text: string): boolean {
  return /<!doctype html|<\/[a-z][a-z0-9]{0,15}>/i.test(text.slice(0, HEAD))
}

function read(input: Input, host: Host) {
  return input.absolute === undefined ? textOfStream(host.stdin) : textOf(input.absolute)
}

/** The file as one that was not read: what a broken-off reading found counts for nothing. */
function unread(file: VFile, error: Unread, host: Host, {format, fixDryRun}: CheckOptions): VFile {
  file.value = ''
  file.messages = []
  file.data.claimlint = {status: 'failed', language: 'und', pages: [], error}
  // The report for people ends in a list of them.
  if (format !== 'stylish' || fixDryRun || !isOneScreen(host)) complain(host, `${file.path}: ${error.message}`)
  return file
}

function verdict({failed, errors, warnings}: Tally, {maxWarnings}: CheckOptions, host: Host): number {
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany)
    complain(host, `${warnings} warning${warnings === 1 ? '' : 's'} found, --max-warnings allows ${maxWarnings}`)
  if (failed > 0) return EXIT.failed
  return errors > 0 || tooMany ? EXIT.found : EXIT.clean
}
