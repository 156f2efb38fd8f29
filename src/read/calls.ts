import type {Span} from '../types.js'
import {type Flow, flowOf, type Said, saidBy} from './call-code.js'
import {type Names, nameIn} from './call-names.js'
import {roleOf} from './html-elements.js'

/** A place in a file that calls a component, a snippet or an include. */
export interface Call extends Span {
  /** As the caller of `callsOf` knows it. */
  readonly name: string
}

/** What a scan of a text remembers: where it is, and ends that are not to be found any more. */
interface Scan {
  readonly text: string
  readonly absent: Set<string>
  /** Where the line starts that the scan is in, and where it ends. */
  line: number
  lineEnd: number
}

/** A stretch of markup: what it calls, if it is a call, and where the scan goes on. */
interface Stretch extends Said {
  readonly end: number
  readonly flow?: Flow | undefined
}

const OPENING =
  /<!--|\{\/\*|\{\{|\{%|\{#|\{(?=\s*[\w$])|<%|<\?|<(?=[A-Za-z])|@(?=include|component|livewire)|\[(?=[\w-])/g

/**
 * The calls of `names` in a text, in whatever template language it is written: components (`<FdaNote />`), Liquid, Jinja,
 * Twig, Handlebars, Hugo, EJS, ERB, PHP, Blade, server-side includes, shortcodes, `{expressions}`. What a comment of one
 * of these languages holds is no call, nor what a condition that is never met does; what the format itself does not show
 * is for its reader to know. What a page `extends` is a call of `layout` alone.
 */
export function callsOf(text: string, names: Names, layout?: string): Call[] {
  const scan: Scan = {text, absent: new Set(), line: 0, lineEnd: text.indexOf('\n')}
  const calls: Call[] = []
  // How many tags that want an end stand open since a condition that is never met, that one included.
  let dead = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index
    const stretch = stretchAt(scan, start, match[0])
    OPENING.lastIndex = Math.max(stretch?.end ?? 0, start + match[0].length)
    if (!stretch) continue
    if (dead > 0 || stretch.flow === 'never') {
      dead = deadAfter(dead, stretch.flow)
      continue
    }
    const name =
      nameIn(stretch.own, names, false) ??
      stretch.words?.map((word) => nameIn(word, names)).find((one) => one !== undefined)
    if (name === undefined || (stretch.extending && name !== layout) || isOutOfCopy(scan, start)) continue
    calls.push({start, end: stretch.end, name})
  }
  return calls
}

function deadAfter(dead: number, flow: Flow | undefined): number {
  if (flow === 'never' || flow === 'opens') return dead + 1
  if (flow === 'ends') return dead - 1
  return flow === 'turns' && dead === 1 ? 0 : dead
}

/** Whether a call is written to be read as text, or stands in the code of a module. */
function isOutOfCopy(scan: Scan, at: number): boolean {
  const {text} = scan
  if (text[at - 1] === '\\') return true
  while (scan.lineEnd >= 0 && scan.lineEnd < at) {
    scan.line = scan.lineEnd + 1
    scan.lineEnd = text.indexOf('\n', scan.line)
  }
  return /^(?:import|export)\s/.test(text.slice(scan.line, scan.line + 8))
}

function stretchAt(scan: Scan, at: number, opening: string): Stretch | undefined {
  switch (opening) {
    case '<!--':
      return serverComment(scan, at)
    case '{/*':
      return comment(scan, at, '*/}')
    case '{{':
      return mustache(scan, at)
    case '{%':
      return tag(scan, at)
    case '{#':
      // Svelte's blocks and the names of headings open like a comment of Jinja.
      return /^\{#(?:[\w:-]+\}|(?:if|each|await|key|snippet)\s)/.test(scan.text.slice(at, at + 80))
        ? undefined
        : comment(scan, at, '#}')
    case '<%':
      return /^<%(?:#|--)/.test(scan.text.slice(at, at + 4)) ? openComment(scan, at, '%>') : code(scan, at, '%>')
    case '<?':
      return code(scan, at, '?>')
    case '{':
      return expression(scan.text, at)
    case '@':
      return matched(scan.text, at, /@(?:include|component|livewire)\w*\s*\(\s*["']([^"'\n]+)["'][^()\n]*\)/y)
    case '[':
      return /[[\\!]/.test(scan.text[at - 1] ?? '') ? undefined : shortcode(scan.text, at)
    default:
      return element(scan.text, at)
  }
}

/** Index behind the next `ending`, or nothing: asked for once more, it is not looked for again. */
function behind({text, absent}: Scan, ending: string, from: number): number | undefined {
  const found = absent.has(ending) ? -1 : text.indexOf(ending, from)
  if (found < 0) absent.add(ending)
  return found < 0 ? undefined : found + ending.length
}

function comment(scan: Scan, at: number, ending: string): Stretch | undefined {
  const end = behind(scan, ending, at + 2)
  return end === undefined ? undefined : {end}
}

/** A comment that is meant as one even where its end is missing: it goes on to the end of the text. */
function openComment(scan: Scan, at: number, ending: string): Stretch {
  return {end: behind(scan, ending, at + 2) ?? scan.text.length}
}

function serverComment(scan: Scan, at: number): Stretch {
  const end = behind(scan, '-->', at + 4) ?? scan.text.length
  const include = /^<!--#\s*include\s+(?:virtual|file)\s*=\s*["']([^"']+)/.exec(
    scan.text.slice(at, Math.min(end, at + 300))
  )
  return include ? {end, words: [include[1]]} : {end}
}

function mustache(scan: Scan, at: number): Stretch | undefined {
  const opening = scan.text.slice(at, at + 6)
  if (/^\{\{-?\s?\/\*/.test(opening)) return openComment(scan, at, '}}')
  if (/^\{\{!?--/.test(opening)) return openComment(scan, at, '--}}')
  if (opening[2] === '!') return openComment(scan, at, '}}')
  return code(scan, at, '}}')
}

/** A tag of Liquid, Jinja, Twig, Django, Nunjucks; with its body where that is not carried out. */
function tag(scan: Scan, at: number): Stretch | undefined {
  const silent = /^\{%-?\s*(comment|raw|verbatim)\b/.exec(scan.text.slice(at, at + 20))?.[1]
  if (!silent) return code(scan, at, '%}')
  const body = behind(scan, `end${silent}`, at)
  return body === undefined ? {end: scan.text.length} : openComment(scan, body - 2, '%}')
}

/** The code between two signs, the first of them two characters long. */
function code(scan: Scan, at: number, ending: string): Stretch | undefined {
  const end = behind(scan, ending, at + 2)
  if (end === undefined) return undefined
  const inner = scan.text.slice(at + 2, Math.min(end - ending.length, at + 302))
  const flow = flowOf(inner)
  return flow ? {end, flow} : {end, ...saidBy(inner, scan.text.slice(at, at + 2))}
}

const NEVER = /\{\s*(?:false|null|undefined|0)\s*&&/y
const EXPRESSION = /\{\s*([\w$.]+)\s*(?:(\()\s*(?:["'`]([^"'`]*)["'`]\s*)?\)\s*)?\}/y

/** `{note()}`, `{props.note}`, `{include('note')}`; a lone word is one only where its name is written so: `{note}`. */
function expression(text: string, at: number): Stretch | undefined {
  NEVER.lastIndex = at
  if (NEVER.test(text)) return {end: behindBrace(text, at)}
  EXPRESSION.lastIndex = at
  const [whole, word = '', called, given] = EXPRESSION.exec(text) ?? []
  if (whole === undefined) return undefined
  const end = at + whole.length
  const isLone = called === undefined && !word.includes('.')
  if (isLone) return {end, words: [`{${word}}`]}
  return {end, ...saidBy(given === undefined ? word : `${word}("${given}")`, '{{')}
}

/** Index behind the brace that closes the one at `at`; the end of the text where none does. */
function behindBrace(text: string, at: number): number {
  const brace = /[{}]/g
  brace.lastIndex = at
  let depth = 0
  for (let found = brace.exec(text); found; found = brace.exec(text)) {
    depth += found[0] === '{' ? 1 : -1
    if (depth === 0) return found.index + 1
  }
  return text.length
}

/** `[note tone="quiet"]`; without attributes it is one only where its name is written so: `[note]`. */
function shortcode(text: string, at: number): Stretch | undefined {
  const found = matched(text, at, /\[([\w-]+)(\s+[\w-]+\s*=[^[\]\n]*)?\](?![(:[])/y)
  if (!found) return undefined
  const [name, attributes] = found.words ?? []
  return {end: found.end, words: [`[${name}]`, ...(attributes === undefined ? [] : [name])]}
}

function matched(text: string, at: number, pattern: RegExp): Stretch | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? {end: at + found[0].length, words: found.slice(1)} : undefined
}

const ELEMENT = /<([A-Za-z][\w.:-]*)((?:[^<>"'`{}]|"[^"]*"|'[^']*'|`[^`]*`|\{[^{}]*\})*)>/y
/** Elements that include what an attribute names. */
const INCLUDING = /(?:^|[.:-])(?:include|import|partial|component|snippet|fragment)$/i
const PASSED = /\{\s*<([A-Z][\w.]*)/g
const INCLUDED = /(?:^|\s):?(?:src|page|file|name|is|href|url|path|template)\s*=\s*\{?["'`]?([\w./-]+)/gi

/** An element that is a component by its name, that includes another, or that is given one (`footer={<FdaNote />}`). */
function element(text: string, at: number): Stretch | undefined {
  ELEMENT.lastIndex = at
  const found = ELEMENT.exec(text.length > at + 2000 ? text.slice(0, at + 2000) : text)
  const [whole, name = '', attributes = ''] = found ?? []
  if (whole === undefined || /\s(?:hidden(?=[\s/=]|$)|v-if=["']false["'])/.test(attributes)) return undefined
  const included = INCLUDING.test(name) ? [...attributes.matchAll(INCLUDED)].map(([, value]) => value) : []
  const passed = [...attributes.matchAll(PASSED)].map(([, value]) => value)
  return {end: at + whole.length, words: [...(isComponent(name) ? [name] : []), ...included, ...passed]}
}

/** Elements of HTML itself are in lower case, or in capitals in old pages: `<footer>` is no component. */
function isComponent(name: string): boolean {
  if (/[-.:]/.test(name)) return true
  return name !== name.toLowerCase() && (name !== name.toUpperCase() || roleOf(name.toLowerCase()) === 'inline')
}
