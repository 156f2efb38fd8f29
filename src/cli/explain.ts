import pico from 'picocolors'
import {rulesetIn} from '../levels.js'
import {type Locale, type Words, wordsIn} from '../locales/index.js'
import {inert} from '../report/inert.js'
import {wrap} from '../report/width.js'
import type {Rule, Ruleset} from '../ruleset.js'
import {EXIT, fault, type Host} from './host.js'
import {nearest} from './nearest.js'
import {selectRulesets} from './rulesets.js'
import {wantsColor, write} from './streams.js'

/** The options of `claimlint explain`, all filled. */
export interface ExplainOptions {
  readonly rulesets: readonly string[]
  readonly locale: Locale
  /** Every example, not the few that tell most. */
  readonly all?: boolean
  readonly color?: boolean
}

const WIDTH = 80
/** Examples of each sort that are shown: the first of their list. */
const FEW = 4

/** Writes what a rule file says of its rule: the law, why, what to write instead, examples; the exit code. */
export async function explainRule(name: string, options: ExplainOptions, host: Host): Promise<number> {
  const rulesets = (await selectRulesets(options.rulesets, host.cwd)).map((one) => rulesetIn(one, options.locale))
  const words = wordsIn(options.locale)
  const pages = rulesets.flatMap((ruleset) =>
    ruleset.rules
      .filter((rule) => name === rule.id || name === `${ruleset.id}/${rule.id}`)
      .map((rule) => explanation(ruleset, rule, words, options, wantsColor(options.color, host)))
  )
  if (pages.length === 0) throw fault(unknown(name, rulesets))
  await write(host.stdout, `${pages.join('\n\n')}\n`)
  return EXIT.clean
}

function unknown(name: string, rulesets: readonly Ruleset[]): string {
  const ids = rulesets.flatMap((ruleset) => ruleset.rules.flatMap((rule) => [`${ruleset.id}/${rule.id}`, rule.id]))
  const guess = nearest(name, ids)
  if (guess) return `there is no rule “${name}”: did you mean ${guess}?`
  return `there is no rule “${name}”: claimlint rules lists them; of a file, give the line too (page.md:3)`
}

function explanation(
  ruleset: Ruleset,
  rule: Rule,
  words: Words,
  {all = false}: ExplainOptions,
  color: boolean
): string {
  const paint = pico.createColors(color)
  const {law} = rule
  const {explain} = words
  const [passing, flagged] = [examples(rule, 'ok'), examples(rule, 'flag')]
  const most = all ? Number.POSITIVE_INFINITY : FEW
  const more = [passing, flagged].reduce((sum, list) => sum + Math.max(0, list.length - most), 0)
  const parts = [
    `${paint.bold(`${ruleset.id}/${rule.id}`)}\n${levelOf(rule, words)} · ${inert(ruleset.name)}`,
    section(explain.why, paragraphs(rule.why)),
    section(explain.law, [
      inert(law.cite),
      ...paragraphs(law.says),
      ...(law.url ? [inert(law.url)] : []),
      explain.readOn(inert(String(law['read-on'])))
    ]),
    section(explain.sorts, sorts(rule, words).map(item)),
    section(explain.rewrites, [...new Set(rewrites(rule))].map(item)),
    section(explain.passes, passing.slice(0, most).map(item)),
    section(explain.flagged, flagged.slice(0, most).map(item)),
    more > 0 ? explain.more(more, inert(`${ruleset.id}/${rule.id}`)) : ''
  ]
  return parts.filter((part) => part !== '').join('\n\n')

  function section(title: string, lines: readonly string[]): string {
    return lines.length === 0 ? '' : [paint.bold(title), ...lines.map((line) => `  ${line}`)].join('\n')
  }
}

function rewrites(rule: Rule): string[] {
  return Object.values(rule.rewrites).flatMap((list) => list.map(({text}) => text))
}

/** The examples of a rule and of its grades, in all languages, each once. */
function examples(rule: Rule, side: 'ok' | 'flag'): string[] {
  const sets = [rule.examples, ...Object.values(rule.grades).map((grade) => grade.examples ?? {})]
  return [...new Set(sets.flatMap((set) => Object.values(set).flatMap((language) => language[side])))]
}

function levelOf(
  {severity, confidence}: Pick<Rule, 'severity' | 'confidence'>,
  {severity: grave, explain}: Words
): string {
  return `${grave[severity]}, ${explain.confidence[confidence]}`
}

/** The sorts of fault that the rule tells apart, where the law has a name for them, each with the first of its examples. */
function sorts(rule: Rule, words: Words): string[] {
  return Object.entries(rule.grades).flatMap(([key, grade]) => {
    if (!grade.title) return []
    const shown = Object.values(grade.examples ?? {}).flatMap(({flag}) => flag)[0]
    return [`(${key}) ${grade.title}: ${levelOf(grade, words)}${shown ? `; ${shown}` : ''}`]
  })
}

/** A text of several paragraphs in lines that fit under a title. */
function paragraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(inert(paragraph), WIDTH - 2)])
}

function item(text: string): string {
  return wrap(inert(text.trim()), WIDTH - 4)
    .map((line, index) => `${index === 0 ? '- ' : '    '}${line}`)
    .join('\n')
}
