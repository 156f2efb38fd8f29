import {resolve} from 'node:path'
import pico from 'picocolors'
import {VFile} from 'vfile'
import {graph} from '../graph.js'
import {graphDot, graphText} from '../report/graph.js'
import {inertJson, toRuleset} from '../report/json.js'
import {textOf, textOfStream} from './bytes.js'
import {configurations, folderOf} from './config.js'
import {EXIT, fault, type Host, reasonFor} from './host.js'
import {requireLanguage, selectRulesets} from './rulesets.js'
import {wantsColor, write} from './streams.js'
import {toolOf} from './version.js'

/** The options of `claimlint graph`, all filled. */
export interface GraphOptions {
  readonly format: 'text' | 'json' | 'dot'
  readonly rulesets: readonly string[]
  readonly language: string
  readonly stdinFilename?: string
  readonly config?: string | boolean
  readonly color?: boolean
}

/** Writes what leads where on a file's pages: claims, marks, notes; the exit code. */
export async function graphFile(given: string, options: GraphOptions, host: Host): Promise<number> {
  const rulesets = await selectRulesets(options.rulesets, host.cwd)
  await requireLanguage(options.language)
  const isStdin = given === '-'
  const path = isStdin ? (options.stdinFilename ?? '-') : given
  const read = isStdin ? await textOfStream(host.stdin) : textOf(resolve(host.cwd, path))
  if ('error' in read) throw fault(`${path}: ${read.error.message}`)
  const file = new VFile({path, cwd: host.cwd, value: read.text})
  const {language, config} = options
  const input = path === '-' ? {path: '<stdin>'} : {path}
  const {site} = await configurations({cwd: host.cwd, config, rulesets, language})(folderOf(input, host.cwd))
  try {
    const pages = await graph(file, {rulesets, language, site})
    if (options.format === 'json') {
      const head = {version: 1, tool: toolOf(), rulesets: rulesets.map(toRuleset), path}
      await write(host.stdout, `${inertJson({...head, pages})}\n`)
    } else if (options.format === 'dot') await write(host.stdout, graphDot(path, pages))
    else await write(host.stdout, graphText(path, pages, pico.createColors(wantsColor(options.color, host))))
  } catch (error) {
    throw fault(`${path}: could not be read: ${reasonFor(error)}`)
  }
  return EXIT.clean
}
