import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {loadLanguage, loadRulesets, parseRuleset, rulesetAsOf, rulesetWith} from '../index.js'
import type {Ruleset} from '../ruleset.js'
import {slashed} from './gitignore.js'
import {fault, reasonFor} from './host.js'

/**
 * The rulesets that `--rulesets` names, in that order: ids of those that ship (`us-fda`), or paths of folders
 * (`./my-rules`). Throws before any page is read if one does not load; the message names file, line and mend.
 */
export async function selectRulesets(names: readonly string[], cwd: string): Promise<Ruleset[]> {
  const rulesets = new Map<string, Ruleset>()
  for (const name of names) {
    const ruleset = await load(name, cwd)
    const same = rulesets.get(ruleset.id)
    if (same) throw fault(`--rulesets names ${ruleset.id} twice: leave one out`)
    rulesets.set(ruleset.id, ruleset)
  }
  if (rulesets.size === 0) throw fault('--rulesets is empty: name at least one, as in --rulesets us-fda')
  return [...rulesets.values()]
}

/** What `--as-of` and `--rule` change of rulesets. */
export interface Changes {
  /** The day by whose law is judged. */
  readonly asOf?: string
  /** `us-fda/distant-disclaimer=off`, or the rule's id alone. */
  readonly rule: readonly string[]
}

const levels = ['off', 'info', 'warning', 'error'] as const

/** Rulesets as a call wants them. Throws where it names a rule, a level or a day that is none. */
export function changed(rulesets: readonly Ruleset[], {asOf, rule}: Changes): Ruleset[] {
  if (asOf !== undefined && !isDay(asOf)) throw fault(`--as-of ${asOf}: give a day, as in --as-of 2025-06-30`)
  let all = rulesets.map((ruleset) => (asOf === undefined ? ruleset : rulesetAsOf(ruleset, asOf)))
  for (const word of rule) {
    const [name = '', to] = word.split('=')
    const level = levels.find((one) => one === to)
    if (!level)
      throw fault(
        `--rule ${word}: give a rule and a level, as in --rule ${name || 'shared-mark'}=off (${levels.join(', ')})`
      )
    const idIn = ({id, rules}: Ruleset) => rules.find((one) => name === one.id || name === `${id}/${one.id}`)?.id
    if (!all.some(idIn)) throw fault(`--rule ${word}: there is no rule “${name}”: claimlint rules lists them`)
    all = all.map((ruleset) => {
      const id = idIn(ruleset)
      return id === undefined ? ruleset : rulesetWith(ruleset, id, level)
    })
  }
  return all
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

/** Throws before any page is read if `--language` names a language without words. */
export async function requireLanguage(tag: string): Promise<void> {
  if (tag === 'auto') return
  try {
    await loadLanguage(tag)
  } catch (error) {
    throw fault(`--language ${tag}: ${reasonFor(error)}`)
  }
}

async function load(name: string, cwd: string): Promise<Ruleset> {
  try {
    if (/[\\/]|^\.\.?$/.test(name)) return await parseRuleset(textsIn(resolve(cwd, name), name))
    const [ruleset] = await loadRulesets([name])
    if (ruleset) return ruleset
  } catch (error) {
    throw fault(reasonFor(error))
  }
  throw fault(`there is no ruleset “${name}”: a folder of your own is given as ./${name}`)
}

/** The YAML files of a ruleset's folder. A link is refused: a ruleset is what lies in its folder. */
function textsIn(folder: string, name: string): {path: string; text: string}[] {
  const stats = statSync(folder, {throwIfNoEntry: false})
  if (!stats?.isDirectory()) throw fault(`--rulesets ${name}: there is no such folder`)
  const files = readdirSync(folder, {withFileTypes: true}).filter((entry) => /\.ya?ml$/.test(entry.name))
  if (files.length === 0) throw fault(`--rulesets ${name}: the folder holds no ruleset.yml`)
  return files
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = slashed(join(name, basename(entry.name)))
      if (path.endsWith('.yaml')) throw fault(`${path}:1: is not read under this name: rename it to .yml`)
      if (!entry.isFile()) throw fault(`${path}:1: is no file of its own: put the file itself into the folder`)
      return {path, text: readFileSync(join(folder, entry.name), 'utf8')}
    })
}
