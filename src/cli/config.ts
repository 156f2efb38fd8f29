import {realpathSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {Config, SiteSetting} from '../config.js'
import type {LintOptions} from '../index.js'
import {packIdOf} from '../packs.js'
import type {SiteText} from '../types.js'
import {textOf, unreadable} from './bytes.js'
import {finder, isLink, isWithin, PACKAGE, repositoryOf} from './config-files.js'
import {slashed} from './gitignore.js'
import {fault, reasonFor} from './host.js'

/** What holds for a file by the configuration that was found for it. */
export interface Configured {
  readonly site?: SiteText
  /** The file that the site's disclaimer stands in, with what was found in its words; and where it lies, with all links resolved. */
  readonly source?: VFile
  readonly real?: string
  /** The layout, with all links resolved. */
  readonly layout?: string
  /** BCP 47 tag of the language of its pages. */
  readonly language?: string
}

export interface ConfigOptions extends LintOptions {
  readonly cwd: string
  /** The configuration for all files; `false` for none. */
  readonly config?: string | boolean | undefined
}

const none: Configured = {}

/** The folder in which the search for an input's configuration starts; that of standard input is where its name would lie. */
export function folderOf({absolute, path}: {readonly absolute?: string; readonly path: string}, cwd: string): string {
  return absolute === undefined && path === '<stdin>' ? cwd : dirname(absolute ?? resolve(cwd, path))
}

/** A function that says what is configured for the files of a folder; it reads each configuration once. */
export function configurations(options: ConfigOptions): (folder: string) => Promise<Configured> {
  const {cwd, config} = options
  const given = typeof config === 'string' ? resolve(cwd, config) : undefined
  const pathFor = finder(cwd)
  const read = new Map<string, Promise<Configured>>()
  return (folder) => {
    const path = config === false ? undefined : (given ?? pathFor(folder))
    if (path === undefined) return Promise.resolve(none)
    const known = read.get(path) ?? configured(path, options)
    read.set(path, known)
    return known
  }
}

async function configured(path: string, options: ConfigOptions): Promise<Configured> {
  const name = slashed(relative(options.cwd, path))
  const read = textOf(path)
  if ('error' in read && read.error.code === 'not-found' && isLink(path))
    throw fault(`${name}: is a link to a file that does not exist: mend the link, or remove it`)
  if ('error' in read) throw fault(`${name}: ${read.error.message}`)
  const {parseConfig} = await import('../config.js')
  const key = path.endsWith(PACKAGE) ? 'claimlint' : undefined
  let config: Config
  try {
    config = parseConfig({path: name, text: read.text}, key)
  } catch (error) {
    throw fault(reasonFor(error))
  }
  const {site, language} = config
  if (language !== undefined && packIdOf(language) === undefined)
    throw fault(`${name}: there is no language pack for “${language}”`)
  const spoken = language === undefined ? none : {language}
  if (!site) return spoken
  const file = new VFile({path: name, value: read.text})
  const own = site.text === undefined ? none : {...(await fromText(site, file, key, options)), real: realpathSync(path)}
  const whole = site.layout === undefined ? own : await fromLayout(site, path, own, name, options)
  return {...whole, ...spoken}
}

async function fromText(
  {text = '', mark, printedBy, line}: SiteSetting,
  file: VFile,
  key: string | undefined,
  options: ConfigOptions
): Promise<Configured> {
  const {readSite} = await import('../index.js')
  const setting = `${key === undefined ? '' : `${key}/`}site-disclaimer/text`
  if (!(await readSite(file, {...options, setting})))
    throw fault(
      `${file.path}:${line}: this text is no disclaimer that ${named(options)} prescribes: copy the words of the law`
    )
  const site = {text: text.trim(), ...(mark === undefined ? {} : {mark}), printedBy, from: file.path}
  return {site, source: file}
}

/** The disclaimer that a layout prints: its own, or the configuration's, if it calls what prints that. */
async function fromLayout(
  {printedBy, layout = '', line}: SiteSetting,
  path: string,
  own: Configured,
  name: string,
  options: ConfigOptions
): Promise<Configured> {
  const absolute = resolve(dirname(path), layout)
  const shown = slashed(relative(options.cwd, absolute))
  const real = realOf(absolute, (reason) => fault(`${name}:${line}: the layout ${shown} ${reason}`))
  const folder = realpathSync(dirname(path))
  if (!isWithin(real, repositoryOf(folder) ?? folder))
    throw fault(
      `${name}:${line}: the layout ${shown} lies outside: keep it in the configuration's folder or in its repository`
    )
  const read = textOf(real)
  if ('error' in read) throw fault(`${name}:${line}: the layout ${shown} ${read.error.message}`)
  const {readSite} = await import('../index.js')
  const {formatOf} = await import('../read/index.js')
  const file = new VFile({path: shown, value: read.text})
  const format = formatOf(shown) ?? 'html'
  const found = await readSite(file, {...options, format, site: own.site})
  if (!found) {
    const outer = /^---\r?\n(?:.*\r?\n)*?layout:\s*["']?([\w./-]+)/.exec(read.text)?.[1]
    const mend =
      outer === undefined ? 'name the file that does' : `it stands in the layout “${outer}” itself: name that file`
    throw fault(`${name}:${line}: the layout ${shown} prints no disclaimer: ${mend}`)
  }
  if (own.site) return {...own, site: {...own.site, layout}, layout: real}
  const mark = found.mark === null ? {} : {mark: found.mark}
  const site = {text: found.text, ...mark, printedBy, layout, from: shown}
  return {site, source: file, real, layout: real}
}

/** A path with all links resolved. */
function realOf(path: string, failure: (reason: string) => Error): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw failure(unreadable(error).message)
  }
}

function named({rulesets}: LintOptions): string {
  return (
    rulesets
      .filter(({statement}) => statement)
      .map(({id}) => id)
      .join(', ') || 'any ruleset'
  )
}
