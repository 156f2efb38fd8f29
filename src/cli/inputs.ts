import {realpathSync, statSync} from 'node:fs'
import {posix, resolve} from 'node:path'
import {formatOf} from '../read/index.js'
import {type Unread, unreadable} from './bytes.js'
import {slashed} from './gitignore.js'
import {fault} from './host.js'
import {type Found, walk} from './walk.js'

/** Something to check, or the reason why there is nothing. */
export interface Input {
  /** As the report shows it: as given, forward slashes. */
  readonly path: string
  /** Where it lies; nothing for standard input. */
  readonly absolute?: string
  /** The same with all links resolved. */
  readonly real?: string
  readonly error?: Unread
}

/** How to take the paths. */
export interface InputOptions {
  readonly cwd: string
  readonly stdinFilename?: string | undefined
  /** Whether a folder or a glob without a page is a fault. */
  readonly unmatched: boolean
}

/** Each page that the paths name (files, folders, globs, `-`), once, and each path that names none. */
export async function findInputs(paths: readonly string[], options: InputOptions): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  const found: Input[] = []
  for (const path of paths) {
    if (path === '') throw fault('one of the paths is empty: give files, folders, globs or -')
    if (path === '-') inputs.set('<stdin>', fromStdin(options.stdinFilename))
    else {
      const stats = statOf(resolve(options.cwd, path))
      if (stats === 'folder') found.push(...(await inFolder(path, options)))
      else if (stats === 'missing' && isGlob(path)) found.push(...(await matching(path, options)))
      else {
        const input = named(path, options.cwd)
        inputs.set(identity(input), input)
      }
    }
  }
  // What was named keeps the path that it was named by.
  for (const input of found) if (!inputs.has(identity(input))) inputs.set(identity(input), input)
  return [...inputs.values()]
}

function fromStdin(name: string | undefined): Input {
  if (name === undefined) return {path: '<stdin>'}
  const path = shown(name)
  return formatOf(path) ? {path} : {path, error: unsupported()}
}

function named(path: string, cwd: string): Input {
  const absolute = resolve(cwd, path)
  const input = {path: shown(path), absolute}
  try {
    const real = realpathSync(absolute)
    return formatOf(path) ? {...input, real} : {...input, error: unsupported()}
  } catch (error) {
    return {...input, error: unreadable(error)}
  }
}

function inFolder(path: string, options: InputOptions): Promise<Input[]> {
  const empty = {code: 'empty-folder', message: `holds no page to read (${FORMATS})`}
  return walked(path, {folder: path, wanted: (name) => formatOf(name) !== undefined}, empty, options)
}

async function matching(path: string, options: InputOptions): Promise<Input[]> {
  const {default: picomatch} = await import('picomatch')
  const {base, glob} = picomatch.scan(slashed(path))
  if (glob === '')
    return [
      {
        path: shown(path),
        error: {
          code: 'not-found',
          message: 'does not exist, and is no pattern: check the spelling and the working directory'
        }
      }
    ]
  const matches = picomatch(glob, {dot: true})
  const wanted = (name: string) => formatOf(name) !== undefined && matches(name)
  const depth = /\*\*|[{(]/.test(glob) ? undefined : glob.split('/').length
  const empty = {code: 'no-match', message: `matches no page to read (${FORMATS})`}
  return walked(path, {folder: base === '' ? '.' : base, wanted, depth}, empty, options)
}

/** The pages of a folder by the paths that lead there from the working directory, or why there are none. */
async function walked(path: string, {folder, wanted, depth}: Walk, empty: Unread, options: InputOptions) {
  const root = resolve(options.cwd, folder)
  let found: Found[] = []
  try {
    if (statOf(root) === 'folder') found = await walk(root, options.cwd, wanted, depth)
  } catch (error) {
    return [{path: shown(path), error: unreadable(error)}]
  }
  if (found.length === 0 && options.unmatched) return [{path: shown(path), error: empty}]
  return found.map(({name, ...rest}) => ({path: shown(`${folder}/${name}`), absolute: resolve(root, name), ...rest}))
}

interface Walk {
  readonly folder: string
  readonly wanted: (name: string) => boolean
  readonly depth?: number | undefined
}

function statOf(absolute: string): 'folder' | 'file' | 'missing' {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'file'
  }
}

function isGlob(path: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(path)
}

/** Two inputs with the same one are the same file, whatever path led there. */
function identity({path, real, error}: Input): string {
  return real === undefined || error ? `unread:${path}` : real
}

function shown(path: string): string {
  return posix.normalize(slashed(path)).replace(/(?<=.)\/$/, '')
}

const FORMATS = '.txt, .md, .html'

function unsupported(): Unread {
  return {code: 'unsupported', message: `is in a format that is not read: give ${FORMATS}`}
}
