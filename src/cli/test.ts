import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import pico from 'picocolors'
import {concepts as conceptPaths} from '#data/index'
import {checks} from '../check/index.js'
import {type Outcome, tryLanguage, tryRuleset} from '../examples.js'
import {parseLanguage} from '../pack.js'
import {inert} from '../report/inert.js'
import {inertJson} from '../report/json.js'
import {parseConceptExamples} from '../ruleset/concept-examples.js'
import {parseRuleset} from '../ruleset/parse.js'
import type {YamlFile} from '../yaml.js'
import {slashed} from './gitignore.js'
import {EXIT, fault, type Host, reasonFor} from './host.js'
import {wantsColor, write} from './streams.js'

/** The options of `claimlint test`, all filled. */
export interface TestOptions {
  readonly coverage: boolean
  readonly format: 'stylish' | 'json'
  readonly color?: boolean
}

/** A folder's examples, and how they came out. */
interface Result extends Outcome {
  readonly path: string
}

/**
 * Runs the examples of the rulesets and language packs in the folders (those that ship, where none is named) and writes
 * which do not come out as they say; the exit code. With `coverage`, what no example shows is a failure too.
 */
export async function test(paths: readonly string[], options: TestOptions, host: Host): Promise<number> {
  const given = paths.length > 0 ? paths : [fileURLToPath(new URL('../../rulesets', import.meta.url))]
  const folders = given.flatMap((path) => foldersIn(path, host.cwd))
  const concepts = new Set(conceptPaths)
  const results: Result[] = []
  for (const folder of folders) {
    try {
      results.push({path: folder.name, ...(await tryFolder(folder, concepts))})
    } catch (error) {
      throw fault(reasonFor(error))
    }
  }
  await write(
    host.stdout,
    options.format === 'json' ? `${inertJson(toJson(results))}\n` : toText(results, options, host)
  )
  const failed = results.some(
    ({failures, uncovered}) => failures.length > 0 || (options.coverage && uncovered.length > 0)
  )
  return failed ? EXIT.found : EXIT.clean
}

interface Folder {
  /** As it is named in reports. */
  readonly name: string
  readonly path: string
}

/** The folder itself if it is a ruleset or a pack; else those of its folders, at any depth, that are. */
function foldersIn(name: string, cwd: string): Folder[] {
  const found: Folder[] = []
  const queue: Folder[] = [{name, path: resolve(cwd, name)}]
  for (let folder = queue.shift(); folder; folder = queue.shift()) {
    if (!statSync(folder.path, {throwIfNoEntry: false})?.isDirectory())
      throw fault(`${folder.name}: there is no such folder`)
    if (isMade(folder.path)) found.push(folder)
    else
      for (const entry of readdirSync(folder.path, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1)))
        if (entry.isDirectory())
          queue.push({name: slashed(join(folder.name, entry.name)), path: join(folder.path, entry.name)})
  }
  if (found.length === 0) throw fault(`${name}: no ruleset.yml and no pack.yml is in it or below it`)
  return found
}

function isMade(path: string): boolean {
  return existsSync(join(path, 'ruleset.yml')) || existsSync(join(path, 'pack.yml'))
}

function tryFolder({name, path}: Folder, concepts: ReadonlySet<string>): Promise<Outcome> {
  if (!existsSync(join(path, 'pack.yml'))) return tryRuleset(parseRuleset(textsIn(path, name), concepts, checks))
  const language = parseLanguage(textsIn(path, name), concepts)
  const examples = join(path, 'examples')
  const texts = existsSync(examples) ? textsIn(examples, slashed(join(name, 'examples'))) : []
  return tryLanguage(language, parseConceptExamples(texts, concepts))
}

function textsIn(path: string, name: string): YamlFile[] {
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      path: slashed(join(name, basename(entry.name))),
      text: readFileSync(join(path, entry.name), 'utf8')
    }))
}

function toJson(results: readonly Result[]) {
  return {version: 1, results}
}

function toText(results: readonly Result[], {coverage, color}: TestOptions, host: Host): string {
  const paint = pico.createColors(wantsColor(color, host))
  const lines: string[] = []
  for (const {path, examples, failures, uncovered} of results) {
    for (const {of, text, wanted, found} of failures) {
      lines.push(`${paint.red('✗')} ${paint.bold(inert(of))}`)
      lines.push(
        ...text
          .trim()
          .split('\n')
          .map((line) => `    ${inert(line)}`)
      )
      lines.push(`  wanted: ${listed(wanted)}`, `  found:  ${listed(found)}`, '')
    }
    if (coverage) lines.push(...uncovered.map((one) => `${paint.red('✗')} ${paint.bold(inert(one))} has no example`))
    const gaps = coverage ? `, ${uncovered.length} not covered` : ''
    const mark = failures.length > 0 || (coverage && uncovered.length > 0) ? paint.red('✗') : paint.green('✓')
    lines.push(`${mark} ${inert(path)}: ${examples} examples, ${failures.length} failed${gaps}`)
  }
  return `${lines.join('\n')}\n`
}

function listed(quotes: readonly string[]): string {
  return quotes.length === 0 ? 'nothing' : quotes.map((quote) => `«${inert(quote)}»`).join(' ')
}
