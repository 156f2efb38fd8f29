import type {VFile} from 'vfile'
import type {ReportContext} from './context.js'
import {json} from './json.js'
import {stylish} from './stylish.js'

export type {ReportContext, RulesetEntry} from './context.js'
export {addTo, emptyTally, type Tally, tally} from './result.js'

/** A report that is written file by file, in the order of their paths, so that no file has to stay in memory. */
export interface Report {
  /** The file's part. */
  file(file: VFile): string
  /** What closes the report. */
  end(): string
}

/** Opens a report. Pure: no clock, no disk, no terminal; same files, same bytes. */
export type Reporter = (context: ReportContext) => Report

/** The reports by the name that `--format` knows them by. */
export const reporters: Readonly<Record<'stylish' | 'json', Reporter>> = {stylish, json}

/** One text of all files, by path as code units sort. */
export function reportOn(files: readonly VFile[], reporter: Reporter, context: ReportContext): string {
  const report = reporter(context)
  const ordered = [...files].sort((a, b) =>
    (a.path ?? '') < (b.path ?? '') ? -1 : (a.path ?? '') > (b.path ?? '') ? 1 : 0
  )
  return `${ordered.map((file) => report.file(file)).join('')}${report.end()}`
}
