import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Ignore} from 'ignore'

/** The rules of one `.gitignore`, above those of the folders around it. */
export interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
  readonly outer: IgnoreRules | undefined
}

/** Whether git would leave the path out. The caller goes top down, so the folders above it are not ignored. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, folder: boolean): boolean {
  for (let level = rules; level; level = level.outer) {
    const name = slashed(relative(level.folder, path))
    const {ignored, unignored} = level.rules.test(folder ? `${name}/` : name)
    if (ignored || unignored) return ignored
  }
  return false
}

/** The rules that hold in a folder: those of its own `.gitignore`, if it has one, above `outer`. */
export async function rulesIn(folder: string, outer: IgnoreRules | undefined): Promise<IgnoreRules | undefined> {
  const path = join(folder, '.gitignore')
  if (!existsSync(path)) return outer
  const {default: ignore} = await import('ignore')
  return {folder, rules: ignore().add(readFileSync(path, 'utf8')), outer}
}

/** The rules that hold around a folder: of every `.gitignore` above it, up to the repository's root or to `cwd`. */
export async function rulesAround(folder: string, cwd: string): Promise<IgnoreRules | undefined> {
  const above: string[] = []
  let top: number | undefined
  for (let at = folder; ; at = dirname(at)) {
    above.push(at)
    if (at === cwd) top ??= above.length
    if (existsSync(join(at, '.git'))) {
      top = above.length
      break
    }
    if (dirname(at) === at) break
  }
  let rules: IgnoreRules | undefined
  for (const outer of above.slice(1, top ?? 1).reverse()) rules = await rulesIn(outer, rules)
  // A folder that was asked for by name is read although the folders around it would leave it out.
  return isIgnored(rules, folder, true) ? undefined : rules
}

/** A path with forward slashes, as reports show it. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
