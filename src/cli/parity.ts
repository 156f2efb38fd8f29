import {VFile} from 'vfile'
import {parity as compare} from '../index.js'
import {rulesetIn} from '../levels.js'
import type {Locale} from '../locales/index.js'
import {parityJson, parityTally, parityText, type Uncompared} from '../report/parity.js'
import type {Parity} from '../types.js'
import {textOf} from './bytes.js'
import {EXIT, type Host, reasonFor} from './host.js'
import type {Input} from './inputs.js'
import {pairsOf} from './pairs.js'
import {selectRulesets} from './rulesets.js'
import {complain, wantsColor, write} from './streams.js'
import {toolOf} from './version.js'

/** The options of `claimlint parity`, all filled. */
export interface ParityOptions {
  readonly format: 'stylish' | 'json'
  readonly rulesets: readonly string[]
  readonly language: string
  readonly sourceLanguage: string
  readonly locale: Locale
  readonly quiet: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
}

/** Compares pages with their translations and writes what these lost; the exit code. */
export async function parity(paths: readonly string[], options: ParityOptions, host: Host): Promise<number> {
  const {cwd} = host
  const {locale, quiet, language, sourceLanguage} = options
  const rulesets = (await selectRulesets(options.rulesets, cwd)).map((one) => rulesetIn(one, locale))
  const {pairs, alone} = await pairsOf(paths, {cwd, sourceLanguage: sourceLanguage === 'auto' ? 'en' : sourceLanguage})
  const done: Parity[] = []
  const unread: Uncompared[] = []
  for (const input of alone)
    unread.push({path: input.path, message: input.error?.message ?? 'has no page to be compared with'})
  for (const pair of pairs) {
    const [source, translation] = [read(pair.source, host), read(pair.translation, host)]
    const failed = [source, translation].flatMap((one) =>
      'reason' in one ? {path: one.path, message: one.reason} : []
    )
    if ('file' in source && 'file' in translation) {
      try {
        done.push(await compare(source.file, translation.file, {rulesets, language, sourceLanguage, locale}))
      } catch (error) {
        failed.push({path: pair.translation.path, message: `could not be compared: ${reasonFor(error)}`})
      }
    }
    for (const one of failed) if (!unread.some(({path}) => path === one.path)) unread.push(one)
  }
  for (const {path, message} of unread) complain(host, `${path}: ${message}`)
  const color = options.format === 'stylish' && wantsColor(options.color, host)
  const width = host.stdout.isTTY ? Math.min(100, host.stdout.columns ?? 100) : 100
  const context = {tool: toolOf(), rulesets, quiet, color, width, locale}
  await write(host.stdout, (options.format === 'json' ? parityJson : parityText)(done, unread, context))
  return verdict(parityTally(done, unread), options, host)
}

function read({path, absolute, error}: Input, {cwd}: Host): {file: VFile} | {path: string; reason: string} {
  if (error || absolute === undefined) return {path, reason: error?.message ?? 'is no file'}
  const text = textOf(absolute)
  return 'error' in text ? {path, reason: text.error.message} : {file: new VFile({path, cwd, value: text.text})}
}

function verdict(
  {failed, errors, warnings}: ReturnType<typeof parityTally>,
  {maxWarnings}: ParityOptions,
  host: Host
): number {
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) complain(host, `${warnings} warnings found, --max-warnings allows ${maxWarnings}`)
  if (failed > 0) return EXIT.failed
  return errors > 0 || tooMany ? EXIT.found : EXIT.clean
}
