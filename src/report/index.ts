import type {VFile} from 'vfile'
import type {ReportContext} from './context.js'
import {json} from './json.js'
import {stylish} from './stylish.js'

export type {ReportContext, RulesetEntry} from './context.js'
export {tally} from './result.js'

/** Makes one text of all files. Pure: no clock, no disk, no terminal. */
export type Reporter = (files: readonly VFile[], context: ReportContext) => string

/** The reports by the name that `--format` knows them by. */
export const reporters: Readonly<Record<'stylish' | 'json', Reporter>> = {stylish, json}
