import {resolve} from 'node:path'
import pico from 'picocolors'
import type {Colors} from 'picocolors/types.js'
import {VFile} from 'vfile'
import {type ExplainedClaim, type Explanation, explain, type Judgement} from '../explain.js'
import {rulesetIn} from '../levels.js'
import {type Locale, type Words, wordsIn} from '../locales/index.js'
import {inert} from '../report/inert.js'
import {inertJson, toRuleset} from '../report/json.js'
import {width as widthOf, wrap} from '../report/width.js'
import type {Grading, Ruleset} from '../ruleset.js'
import type {Reason} from '../types.js'
import {textOf, textOfStream} from './bytes.js'
import {configurations, folderOf} from './config.js'
import {noteText, tieText} from './explain-tie.js'
import {EXIT, fault, type Host, reasonFor} from './host.js'
import {requireLanguage, selectRulesets} from './rulesets.js'
import {wantsColor, write} from './streams.js'
import {toolOf} from './version.js'

/** The options of `claimlint explain FILE:LINE`, all filled. */
export interface PlaceOptions {
  readonly rulesets: readonly string[]
  readonly language: string
  readonly locale: Locale
  readonly format: 'stylish' | 'json'
  readonly stdinFilename?: string
  readonly config?: string | boolean
  readonly color?: boolean
}

/** A place in a file, as the command line names it. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column?: number
}

const WIDTH = 100

/** The place that a word names: `page.md:3`, `page.md:3:14`; nothing where it names none. */
export function placeOf(word: string): Place | undefined {
  const [, path, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(word) ?? []
  if (path === undefined) return undefined
  return {path, line: Number(line), ...(column === undefined ? {} : {column: Number(column)})}
}

/** Writes what was read at a place and why it is flagged or passes, criterion by criterion; the exit code. */
export async function explainPlace(place: Place, options: PlaceOptions, host: Host): Promise<number> {
  const {locale} = options
  const rulesets = (await selectRulesets(options.rulesets, host.cwd)).map((one) => rulesetIn(one, locale))
  await requireLanguage(options.language)
  const {line, column} = place
  const isStdin = place.path === '<stdin>'
  const path = isStdin ? (options.stdinFilename ?? '<stdin>') : place.path
  if (line === 0 || column === 0) throw fault(`${placed(path, place)}: lines and columns count from 1`)
  const read = isStdin ? await textOfStream(host.stdin) : textOf(resolve(host.cwd, path))
  if ('error' in read) throw fault(`${path}: ${read.error.message}`)
  const file = new VFile({path, cwd: host.cwd, value: read.text})
  const {config} = options
  const {site, language: own} = await configurations({cwd: host.cwd, config, rulesets, language: options.language})(
    folderOf({path}, host.cwd)
  )
  const language = options.language === 'auto' ? (own ?? 'auto') : options.language
  let found: Explanation[]
  try {
    found = await explain(file, {rulesets, language, site, locale}, line, column)
  } catch (error) {
    throw fault(`${path}: could not be read: ${reasonFor(error)}`)
  }
  if (found.length === 0) throw fault(`${placed(path, place)}: ${whyNone(read.text, line, column)}`)
  const head = {version: 1, tool: toolOf(), rulesets: rulesets.map(toRuleset), path}
  const style = {paint: pico.createColors(wantsColor(options.color, host)), words: wordsIn(locale)}
  await write(
    host.stdout,
    options.format === 'json' ? `${inertJson({...head, sentences: found})}\n` : toText(path, found, rulesets, style)
  )
  return EXIT.clean
}

function placed(path: string, {line, column}: Place): string {
  return `${path}:${line}${column === undefined ? '' : `:${column}`}`
}

/** Why no sentence stands at a place. */
function whyNone(text: string, line: number, column: number | undefined): string {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const own = lines[line - 1]
  if (own === undefined) return `there is no such line: the last one is ${lines.length}`
  if (own.trim() === '') return 'the line is blank'
  if (column !== undefined && column > own.length) return `there is no such column: the line has ${own.length}`
  return column === undefined
    ? 'no copy is read in this line: what people never see of a page is left out'
    : 'no sentence is read at this column: without the column, all of the line are shown'
}

/** How it is painted and worded. */
interface Style {
  readonly paint: Colors
  readonly words: Words
}

function toText(path: string, found: readonly Explanation[], rulesets: readonly Ruleset[], style: Style): string {
  const {name, version} = toolOf()
  const laws = rulesets
    .map((one) => `${one.id} ${one.version} (${style.words.explain.lawReadOn(one.lawReadOn)})`)
    .join(', ')
  const blocks = found.map((sentence) => sentenceText(path, sentence, rulesets, style))
  return `${[`${name} ${version} · ${inert(laws)}`, ...blocks].join('\n\n')}\n`
}

function sentenceText(path: string, sentence: Explanation, rulesets: readonly Ruleset[], style: Style): string {
  const {paint, words: said} = style
  const own = said.explain.place
  const {start, text, words, contexts, claims, notes} = sentence
  const quote = wrap(said.quote(inert(text.trim())), WIDTH - 2).map((line) => `  ${line}`)
  const known = table(
    words.map(({text: word, concepts}) => [said.quote(inert(word)), concepts.join(', ')]),
    '  '
  )
  const place = contexts.length > 0 ? [`  ${own.standsIn(contexts.join(', '))}`] : []
  const answers =
    claims.length > 0
      ? claims.flatMap((claim) => ['', ...claimText(claim, sentence, rulesets, style)])
      : notes.length > 0
        ? []
        : ['', `  ${paint.bold(own.notClassified)} ${words.length === 0 ? own.noWords : own.noEffect}`]
  const parts = notes.flatMap((note) => [
    '',
    ...wrap(`This is ${noteText(note)}.`, WIDTH - 2).map((line) => `  ${line}`)
  ])
  const findings = sentence.findings.flatMap(({ruleId, severity, message}) => [
    '',
    `  ${paint.bold(own.reported(said.severity[severity], inert(ruleId)))}`,
    ...wrap(inert(message), WIDTH - 4).map((line) => `    ${line}`)
  ])
  return [
    paint.bold(`${inert(path)}:${start.line}:${start.column}`),
    ...quote,
    '',
    ...known,
    ...place,
    ...answers,
    ...parts,
    ...findings
  ].join('\n')
}

function claimText(claim: ExplainedClaim, sentence: Explanation, rulesets: readonly Ruleset[], style: Style): string[] {
  const {paint} = style
  const {place} = style.words.explain
  const head = headOf(claim, sentence, style)
  const parts = claim.judgements.flatMap((judgement) => {
    const ruleset = rulesets.find(({id}) => id === judgement.ruleset)!
    const rows = inOrder(judgement.reasons, ruleset).map((reason) => [
      reason.criterion ? `${reason.kind} (${reason.criterion})` : reason.kind,
      resultOf(reason, judgement, place),
      reason.by.length > 0 ? byWords(reason, sentence, style.words) : titleOf(reason, ruleset)
    ])
    return ['', `  ${paint.bold(verdictOf(judgement, place))}`, ...table(rows, '    ', style)]
  })
  return [...head, ...parts, '', ...wrap(tieText(claim.tie), WIDTH - 2).map((line) => `  ${line}`)]
}

/** A claim with its stance, or with the words that decided by their weight. */
function headOf({text, stance, weight}: ExplainedClaim, {weights}: Explanation, {paint, words}: Style): string[] {
  const {place} = words.explain
  const quote = words.quote(inert(text))
  if (!weight) return [`  ${paint.bold(quote)} ${place.stance[stance] ?? stance}`]
  const heaviest = (weight === 'for' ? weights : weights.toReversed()).slice(0, most)
  const told = heaviest
    .map((one) => `${words.quote(inert(one.text))} ${one.weight > 0 ? '+' : ''}${one.weight}`)
    .join(', ')
  const what = weight === 'for' ? place.leansTo : place.leansAway
  return wrap(`${quote} ${what}, ${place.weights(told)}`, WIDTH - 2).map((line) => `  ${line}`)
}

/** Words that are named as the heaviest. */
const most = 6

function verdictOf({ruleset, kind, criterion, rules}: Judgement, place: Words['explain']['place']): string {
  const kinds = kind === 'none' ? place.noKind : criterion ? place.criterion(kind, criterion) : kind
  return inert(`${ruleset}: ${kinds}${rules.length > 0 ? place.reportedBy(rules.join(', ')) : ''}`)
}

/** `MET`: what decided. A kind that is met too, but stands behind it in the law's order, did not decide. */
function resultOf({result, kind, criterion}: Reason, judgement: Judgement, place: Words['explain']['place']): string {
  if (result !== 'met') return result === 'saved' ? place.saved : place.unmet
  return kind === judgement.kind && criterion === judgement.criterion ? place.met : place.behind
}

/** The concepts that decided, each with the words that mean it. */
function byWords({by}: Reason, {words}: Explanation, {quote}: Words): string {
  return by
    .map((concept) => {
      const said = words.filter(({concepts}) => concepts.includes(concept)).map(({text}) => quote(inert(text)))
      return said.length > 0 ? `${said.join(' ')} ${concept}` : concept
    })
    .join('; ')
}

/** What the law asks for, where a rule's grades or the kind say it. */
function titleOf({kind, criterion}: Reason, ruleset: Ruleset): string {
  const title = gradesOf(kind, ruleset).find(([key]) => key === criterion)?.[1].title
  return inert(title ?? ruleset.kinds.find(({id}) => id === kind)?.means ?? '')
}

/** The reasons by kind, in the law's order, and by criterion as the rule's file numbers them. */
function inOrder(reasons: readonly Reason[], ruleset: Ruleset): Reason[] {
  const kinds = ruleset.kinds.map(({id}) => id)
  const rank = ({kind, criterion}: Reason) => gradesOf(kind, ruleset).findIndex(([key]) => key === criterion)
  return reasons.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a) - rank(b))
}

/** The grades of the rules that speak of a kind. */
function gradesOf(kind: string, {rules, kinds}: Ruleset): [string, Grading][] {
  const own = kinds.find(({id}) => id === kind)?.rules ?? []
  return rules
    .filter((rule) => rule.kinds.includes(kind) || own.includes(rule.id))
    .flatMap(({grades}) => Object.entries(grades))
}

/** Rows in columns, the last one wrapped. */
function table(rows: readonly (readonly string[])[], indent: string, style?: Style): string[] {
  if (rows.length === 0) return []
  const widths = rows[0]!.slice(0, -1).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]!))))
  const left = indent.length + widths.reduce((sum, one) => sum + one + 2, 0)
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, at) => cell + ' '.repeat(widths[at]! - widthOf(cell)))
    const lines = wrap(row.at(-1)!, Math.max(30, WIDTH - left))
    const head = `${indent}${cells.join('  ')}  ${lines[0]}`
    const bold = style && row[1] === style.words.explain.place.met ? style.paint.bold(head) : head
    return [bold.trimEnd(), ...lines.slice(1).map((line) => ' '.repeat(left) + line)]
  })
}
