import {existsSync, statSync} from 'node:fs'
import {dirname, join, posix, relative, resolve} from 'node:path'
import {textOf} from './bytes.js'
import {slashed} from './gitignore.js'
import {fault} from './host.js'
import {findInputs, type Input} from './inputs.js'

/** A page and its translation, by their paths. */
export interface InputPair {
  readonly source: Input
  readonly translation: Input
}

/** What the paths come to. */
export interface Pairs {
  readonly pairs: readonly InputPair[]
  /** Pages for which nothing was found to compare them with. */
  readonly alone: readonly Input[]
}

/** How pages are paired. */
export interface PairOptions {
  readonly cwd: string
  /** The language of sources, where paths or `hreflang` say which language a page is in. */
  readonly sourceLanguage: string
}

/**
 * The pairs that paths name: a file and its translations; a folder and those of its translations, page by page; or one
 * folder or glob, whose pages are paired by the language in their paths or by their `hreflang`.
 */
export async function pairsOf(paths: readonly string[], options: PairOptions): Promise<Pairs> {
  const {cwd} = options
  const isFolder = paths.map((path) => isDirectory(resolve(cwd, path)))
  const find = (some: readonly string[]) => findInputs(some, {cwd, unmatched: true})
  const [first = '', ...rest] = paths
  if (rest.length > 0 && isFolder.every(Boolean)) return byFolder(first, rest, find, cwd)
  const named = (await Promise.all(paths.map((path) => find([path])))).filter(({length}) => length === 1).flat()
  const [source, ...translations] = named
  if (source && rest.length > 0 && !isFolder.some(Boolean) && named.length === paths.length)
    return {pairs: translations.map((translation) => ({source, translation})), alone: []}
  const inputs = await find(paths)
  const found = byPath(inputs, options)
  const linked = byLink(found.alone, inputs, options)
  if (found.pairs.length + linked.pairs.length === 0 && !inputs.some(({error}) => error))
    throw fault(`no translation found: give it too, as in claimlint parity ${first} TRANSLATION`)
  return {pairs: [...found.pairs, ...linked.pairs], alone: linked.alone}
}

function isDirectory(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}

type Find = (paths: readonly string[]) => Promise<Input[]>

async function byFolder(source: string, translations: readonly string[], find: Find, cwd: string): Promise<Pairs> {
  const keyIn = (folder: string, {path}: Input) =>
    keyOf(slashed(relative(resolve(cwd, folder), resolve(cwd, path)))).key
  const sources = await find([source])
  const pairs: InputPair[] = []
  const alone: Input[] = []
  for (const folder of translations) {
    const byKey = new Map((await find([folder])).map((input) => [keyIn(folder, input), input]))
    for (const one of sources) {
      const key = keyIn(source, one)
      const translation = byKey.get(key)
      byKey.delete(key)
      if (translation) pairs.push({source: one, translation})
      else alone.push(one)
    }
    alone.push(...byKey.values())
  }
  return {pairs, alone: [...new Set(alone)]}
}

const tag = '[a-z]{2}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?'
const folderTag = new RegExp(`^${tag}$`)
const suffixTag = new RegExp(`[._](${tag})(?=\\.[a-z]+$)`)

/** A path without the language that it names: `sv/a.md`, `a.sv.md` and `a.md` are versions of one page. */
function keyOf(path: string): {readonly key: string; readonly language: string | undefined} {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  const suffix = suffixTag.exec(name)
  if (suffix) return {key: [...steps, name.replace(suffix[0], '')].join('/'), language: suffix[1]}
  const at = steps.findLastIndex((step) => folderTag.test(step))
  if (at < 0) return {key: path, language: undefined}
  return {key: [...steps.toSpliced(at, 1), name].join('/'), language: steps[at]}
}

function byPath(inputs: readonly Input[], {sourceLanguage}: PairOptions): Pairs {
  const versions = new Map<string, {readonly input: Input; readonly language: string | undefined}[]>()
  for (const input of inputs) {
    const {key, language} = keyOf(input.path)
    versions.set(key, [...(versions.get(key) ?? []), {input, language}])
  }
  const pairs: InputPair[] = []
  const alone: Input[] = []
  for (const same of versions.values()) {
    const source =
      same.find(({language}) => language !== undefined && isIn(language, sourceLanguage)) ??
      same.find(({language}) => language === undefined)
    const others = same.filter((one) => one !== source)
    if (source && others.length > 0)
      pairs.push(...others.map(({input}) => ({source: source.input, translation: input})))
    else alone.push(...same.map(({input}) => input))
  }
  return {pairs, alone}
}

function isIn(language: string, wanted: string): boolean {
  const primary = (one: string) => one.toLowerCase().split(/[-_]/)[0]
  return primary(language) === primary(wanted)
}

/** Pairs by what pages say of their other versions. */
function byLink(alone: readonly Input[], inputs: readonly Input[], {cwd, sourceLanguage}: PairOptions): Pairs {
  const pairs: InputPair[] = []
  const seen = new Set<Input>()
  for (const source of alone) {
    if (source.absolute === undefined || !/\.x?html?$/i.test(source.path) || seen.has(source)) continue
    const read = textOf(source.absolute)
    if ('error' in read) continue
    const versions = alternatesIn(read.text).flatMap(({language, href}) => {
      const absolute = fileOf(href, source.absolute!, cwd)
      return absolute === undefined ? [] : [{language, absolute}]
    })
    const own = versions.find(({absolute}) => absolute === source.absolute)
    if (own && !isIn(own.language, sourceLanguage)) continue
    for (const {absolute} of versions) {
      const known = inputs.find((one) => one.absolute === absolute)
      if (absolute === source.absolute || (known && seen.has(known))) continue
      const translation = known ?? {path: slashed(relative(cwd, absolute)), absolute}
      pairs.push({source, translation})
      seen.add(translation)
    }
    if (pairs.some((pair) => pair.source === source)) seen.add(source)
  }
  return {pairs, alone: alone.filter((one) => !seen.has(one))}
}

/** `<link rel="alternate" hreflang="sv" href="…">`, its attributes in any order. */
function alternatesIn(html: string): {readonly language: string; readonly href: string}[] {
  return [...html.matchAll(/<link\b[^<>]*>/gi)].flatMap(([link]) => {
    const [rel = '', language, href] = ['rel', 'hreflang', 'href'].map(
      (name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>\\s]+)`, 'i').exec(link)?.[1]
    )
    return /alternate/i.test(rel) && language && href && language !== 'x-default' ? [{language, href}] : []
  })
}

/** The file behind an address: beside the page, or from a folder above it that may be the site's root. */
function fileOf(href: string, page: string, cwd: string): string | undefined {
  const path = href.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  if (path === '') return undefined
  const target = /\/$/.test(path) ? `${path}index.html` : path
  const names = posix.extname(target) === '' ? [`${target}.html`, `${target}/index.html`] : [target]
  const folders: string[] = []
  for (let folder = dirname(page); ; folder = dirname(folder)) {
    folders.push(folder)
    if (!path.startsWith('/') || folder === resolve(cwd) || dirname(folder) === folder) break
  }
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((one) => existsSync(one))
}
