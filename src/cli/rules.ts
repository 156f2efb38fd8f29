import pico from 'picocolors'
import {rulesetIn} from '../levels.js'
import {type Locale, wordsIn} from '../locales/index.js'
import {inert} from '../report/inert.js'
import {inertJson, toRuleset} from '../report/json.js'
import {clip, width} from '../report/width.js'
import type {Rule, Ruleset} from '../ruleset.js'
import {EXIT, type Host} from './host.js'
import {selectRulesets} from './rulesets.js'
import {wantsColor, write} from './streams.js'
import {toolOf} from './version.js'

/** The options of `claimlint rules`, all filled. */
export interface RulesOptions {
  readonly format: 'stylish' | 'json'
  readonly rulesets: readonly string[]
  readonly locale: Locale
  readonly color?: boolean
}

const WIDTH = 100

/** Writes a table of the rules that are loaded; the exit code. */
export async function rules(options: RulesOptions, host: Host): Promise<number> {
  const rulesets = (await selectRulesets(options.rulesets, host.cwd)).map((one) => rulesetIn(one, options.locale))
  const text =
    options.format === 'json' ? toJson(rulesets) : toTable(rulesets, options.locale, wantsColor(options.color, host))
  await write(host.stdout, text)
  return EXIT.clean
}

function toJson(rulesets: readonly Ruleset[]): string {
  const listed = rulesets.flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ruleId: `${ruleset.id}/${rule.id}`,
      severity: rule.severity,
      confidence: rule.confidence,
      citation: rule.law.cite,
      url: rule.law.url ?? null,
      about: firstSentence(rule)
    }))
  )
  return `${inertJson({version: 1, tool: toolOf(), rulesets: rulesets.map(toRuleset), rules: listed})}\n`
}

function toTable(rulesets: readonly Ruleset[], locale: Locale, color: boolean): string {
  const paint = pico.createColors(color)
  const {severity, explain} = wordsIn(locale)
  const tables = rulesets.map((ruleset) => {
    const title = `${ruleset.name} · ${ruleset.id} ${ruleset.version} · ${explain.lawReadOn(ruleset.lawReadOn)}`
    if (ruleset.rules.length === 0) return inert(title)
    const rows = ruleset.rules.map((rule) => [
      inert(`${ruleset.id}/${rule.id}`),
      inert(`${severity[rule.severity]}, ${explain.confidence[rule.confidence]}`),
      inert(rule.law.cite)
    ])
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column]!))))
    const lines = ruleset.rules.flatMap((rule, index) => {
      const [id, level, cite] = rows[index]!
      const head = `${paint.bold(pad(id!, widths[0]!))}  ${pad(level!, widths[1]!)}  ${cite}`
      return [head, `  ${clip(firstSentence(rule), WIDTH - 2)}`]
    })
    return [inert(title), '', ...lines].join('\n')
  })
  return `${tables.join('\n\n')}\n`
}

/** What a rule is about, in one sentence: the first of its `why`. */
function firstSentence(rule: Rule): string {
  const why = inert(rule.why.trim())
  return /^.*?[.!?](?=\s|$)/.exec(why)?.[0] ?? why
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}
