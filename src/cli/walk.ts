import {readdirSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {type Unread, unreadable} from './bytes.js'
import {type IgnoreRules, isIgnored, rulesAround, rulesIn} from './gitignore.js'

/** A file that a walk came to, or what it could not go into. */
export interface Found {
  /** Path from the folder that was walked, forward slashes. */
  readonly name: string
  /** The one path that the file has with all links resolved, so that no file is read twice. */
  readonly real: string
  readonly error?: Unread
}

/** A folder still to be read. */
interface Folder {
  readonly path: string
  readonly name: string
  readonly real: string
  readonly rules: IgnoreRules | undefined
  readonly depth: number
}

const SKIPPED = new Set(['node_modules', '.git'])

/**
 * The files under a folder for which `wanted` says yes, leaving out what git ignores, `node_modules` and `.git`. Links
 * are followed, each real folder once; a link to a folder around itself is told, as is a folder that may not be read.
 * `depth` is how many folders deep to look, the folder itself being the first.
 */
export async function walk(
  root: string,
  cwd: string,
  wanted: (name: string) => boolean,
  depth = Number.POSITIVE_INFINITY
): Promise<Found[]> {
  const found: Found[] = []
  const seen = new Set<string>()
  // Folders before links, so that a file keeps the path that it really has.
  const rules = await rulesAround(root, cwd)
  const folders: Folder[] = [{path: root, name: '', real: realpathSync(root), rules, depth: 1}]
  const links: Folder[] = []
  for (let folder = folders.pop(); folder; folder = folders.pop() ?? links.pop()) {
    if (seen.has(folder.real) || folder.depth > depth) continue
    seen.add(folder.real)
    try {
      const rules = await rulesIn(folder.path, folder.rules)
      for (const entry of readdirSync(folder.path, {withFileTypes: true})) {
        const child = inside({...folder, rules}, entry.name)
        if (SKIPPED.has(entry.name) || isIgnored(rules, child.path, entry.isDirectory())) continue
        if (entry.isDirectory()) folders.push(child)
        else if (entry.isSymbolicLink()) follow(child, folder, wanted, found, links)
        else if (wanted(child.name)) found.push({name: child.name, real: child.real})
      }
    } catch (error) {
      found.push({name: folder.name, real: folder.real, error: unreadable(error)})
    }
  }
  return found
}

function inside(folder: Folder, name: string): Folder {
  return {
    path: join(folder.path, name),
    name: folder.name === '' ? name : `${folder.name}/${name}`,
    real: join(folder.real, name),
    rules: folder.rules,
    depth: folder.depth + 1
  }
}

function follow(link: Folder, from: Folder, wanted: (name: string) => boolean, found: Found[], links: Folder[]): void {
  try {
    const real = realpathSync(link.path)
    if (!statSync(real).isDirectory()) {
      if (wanted(link.name)) found.push({name: link.name, real})
    } else if (isWithin(from.real, real)) {
      found.push({name: link.name, real: link.real, error: loop})
    } else links.push({...link, real})
  } catch (error) {
    const reason = unreadable(error)
    if (reason.code === 'loop' || wanted(link.name)) found.push({name: link.name, real: link.real, error: reason})
  }
}

const loop = {
  code: 'loop',
  message: 'is a link to a folder that it lies in: remove the link or ignore it in .gitignore'
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(join(folder, '/'))
}
