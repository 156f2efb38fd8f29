import {existsSync, lstatSync} from 'node:fs'
import {dirname, isAbsolute, join, relative} from 'node:path'
import {textOf} from './bytes.js'
import {fault, reasonFor} from './host.js'

const NAMES = ['.claimlintrc.yml', '.claimlintrc.yaml', '.claimlintrc.json']
export const PACKAGE = 'package.json'

/**
 * A function for the configuration of a folder: its own, or that of the nearest folder around it, up to the repository's
 * root. Where there is no repository, folders around the working directory may be anybody's: the search ends there, and in
 * the folder itself where that lies elsewhere.
 */
export function finder(cwd: string): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (folder) => {
    const last = known.has(folder) ? folder : (repositoryOf(folder) ?? (isWithin(folder, cwd) ? cwd : folder))
    const passed: string[] = []
    let path: string | undefined
    for (let at = folder; ; at = dirname(at)) {
      if (known.has(at)) {
        path = known.get(at)
        break
      }
      passed.push(at)
      path = pathIn(at)
      if (path !== undefined || at === last) break
    }
    for (const one of passed) known.set(one, path)
    return path
  }
}

/** The root of the repository that a folder lies in. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** Whether a path is a folder, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/.test(way)
}

/** Whether a path is a link, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}

function pathIn(folder: string): string | undefined {
  const found = NAMES.map((name) => join(folder, name)).filter((path) => lstatSync(path, {throwIfNoEntry: false}))
  const inPackage = join(folder, PACKAGE)
  if (existsSync(inPackage) && hasKey(inPackage)) found.push(inPackage)
  if (found.length > 1) throw fault(`${found[1]}:1: there is ${found[0]} too: keep one of them`)
  return found[0]
}

/** Whether a \`package.json\` configures claimlint. One that is broken is not ours to mend, unless it may do so. */
function hasKey(path: string): boolean {
  const read = textOf(path)
  if ('error' in read || !read.text.includes('"claimlint"')) return false
  try {
    return Object.hasOwn(Object(JSON.parse(read.text)), 'claimlint')
  } catch (error) {
    const reason = reasonFor(error)
    const at = /position (\d+)/.exec(reason)?.[1]
    const line = read.text.slice(0, at === undefined ? read.text.length : Number(at)).split('\n').length
    throw fault(`${path}:${line}: not valid JSON, so its "claimlint" is not read: ${reason}`)
  }
}
