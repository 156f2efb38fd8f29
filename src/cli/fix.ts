import {isAbsolute, relative} from 'node:path'
import type {VFile} from 'vfile'
import {fix, type LintOptions} from '../index.js'
import {unifiedDiff} from '../report/diff.js'
import {inert} from '../report/inert.js'
import {count} from '../report/words.js'
import {slashed} from './gitignore.js'
import {type Host, reasonFor} from './host.js'
import {replaceFile} from './replace.js'
import {complain} from './streams.js'

/** What is to become of the mends: `--fix`, `--fix-dry-run`, `--fix-insert-disclaimer`. */
export interface FixingOptions {
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly fixInsertDisclaimer: boolean
}

/** Lints files and mends them on the way. */
export interface Fixing {
  /** The file as it stands afterwards, with its findings; and how it would be changed, where it is not to be. */
  lint(file: VFile, absolute: string | undefined, options: LintOptions): Promise<{file: VFile; diff: string}>
  /** Tells what was done; whether all was written that was to be. */
  end(): boolean
}

/** Mends as the options say: on the disk, or in a diff. */
export function fixing({fix: writes, fixInsertDisclaimer}: FixingOptions, host: Host): Fixing {
  const sum = {files: 0, applied: 0, refused: 0, untried: 0, unwritten: 0}
  return {
    async lint(given, absolute, options) {
      const {before, file, edits, applied, refused, untried, left} = await fix(given, {
        ...options,
        insertDisclaimer: fixInsertDisclaimer
      })
      sum.refused += refused
      sum.untried += untried
      for (const {ruleId, line, column, why} of left)
        complain(host, `${before.path}:${line}:${column}: the fix of ${ruleId} was left out: ${why}`)
      if (applied === 0) return {file: before, diff: ''}
      if (writes && absolute !== undefined) {
        try {
          replaceFile(absolute, String(before), String(file))
        } catch (error) {
          sum.unwritten++
          complain(host, `${before.path}: was not mended: it ${reasonFor(error)}`)
          return {file: before, diff: ''}
        }
      }
      sum.files++
      sum.applied += applied
      const diff = writes ? '' : unifiedDiff(nameOf(before.path, absolute, host), String(before), edits)
      // A terminal would act on control characters; a file or a pipe gets the text as it is.
      return {file: writes ? file : before, diff: host.stdout.isTTY ? diff.split('\n').map(inert).join('\n') : diff}
    },
    end() {
      const done = `${sum.applied} fix${sum.applied === 1 ? '' : 'es'} ${writes ? 'applied' : 'to apply'} in ${count(sum.files, 'file')}`
      const refused = sum.refused > 0 ? `; ${sum.refused} left out` : ''
      const untried = sum.untried > 0 ? `; ${sum.untried} more not tried, for too many were not proved` : ''
      if (sum.applied + sum.refused + sum.untried > 0) complain(host, done + refused + untried)
      return sum.unwritten === 0
    }
  }
}

/** The path that leads to a file from the working directory; the whole path where none leads down to it. */
function nameOf(path: string, absolute: string | undefined, {cwd}: Host): string {
  if (absolute === undefined) return path
  const down = relative(cwd, absolute)
  return slashed(/^\.\.(?:[/\\]|$)/.test(down) || isAbsolute(down) ? absolute : down)
}
