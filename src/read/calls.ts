import type {Span} from '../types.js'
import {roleOf} from './html-elements.js'

/** A place in a file that calls a component, a snippet or an include. */
export interface Call extends Span {
  /** As the caller of `callsOf` knows it. */
  readonly name: string
}

/** Names by what calls spell them: by path or file name, in any case, with or without dashes. */
export type Names = ReadonlyMap<string, string>

/** What calls may spell each name. */
export function namesOf(names: readonly string[]): Names {
  return new Map(names.flatMap((name) => spellings(name).map((one) => [one, name] as const)).reverse())
}

/** The name that a path or word in a call means, if it is one of `names`. */
export function nameIn(word: string | undefined, names: Names): string | undefined {
  if (!word) return undefined
  // `parts.fda-note` in Blade, `settings.fda_note`; `x-fda-note` is a component of Blade.
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf(':')) + 1)
  for (const one of [...spellings(word), plain(last), plain(word.replace(/^x-/, ''))]) {
    const name = names.get(one)
    if (name !== undefined) return name
  }
  return undefined
}

/** `shared/_fda-note.html` may be called by its path, its file's name, `fda-note`, `FdaNote`. */
function spellings(word: string): string[] {
  const file = word.slice(word.lastIndexOf('/') + 1)
  return [word, file, file.replace(/(?<=[^.])\.[a-z]{1,10}$/i, '')].map(plain)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ $]/g, '')
}

/** What a scan of a text remembers: where it is, and ends that are not to be found any more. */
interface Scan {
  readonly text: string
  readonly names: Names
  readonly absent: Set<string>
}

/** A stretch of markup: what it calls, if it is a call, and where the scan goes on. */
interface Stretch {
  readonly end: number
  readonly words?: readonly (string | undefined)[]
}

const OPENING =
  /<!--|\{\/\*|\{\{|\{%|\{#|\{(?=\s*[\w$])|<%|<\?|<(?=[A-Za-z])|@(?=include|component|livewire)|\[(?=[\w-])/g

/**
 * The calls of `names` in a text, in whatever template language it is written: components (`<FdaNote />`), Liquid, Jinja,
 * Twig, Handlebars, Hugo, EJS, ERB, PHP, Blade, server-side includes, shortcodes, `{expressions}`. What a comment of one
 * of these languages holds is no call; what the format itself does not show is for its reader to know.
 */
export function callsOf(text: string, names: Names): Call[] {
  const scan = {text, names, absent: new Set<string>()}
  const calls: Call[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index
    const stretch = stretchAt(scan, start, match[0])
    OPENING.lastIndex = Math.max(stretch?.end ?? 0, start + match[0].length)
    const name = stretch?.words?.map((word) => nameIn(word, names)).find((one) => one !== undefined)
    if (stretch && name !== undefined && !isOutOfCopy(text, start)) calls.push({start, end: stretch.end, name})
  }
  return calls
}

/** Whether a call is written to be read as text, or stands in the code of a module. */
function isOutOfCopy(text: string, at: number): boolean {
  if (text[at - 1] === '\\') return true
  return /^(?:import|export)\s/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 8))
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
      return /^<%(?:#|--)/.test(scan.text.slice(at, at + 4)) ? comment(scan, at, '%>') : code(scan, at + 2, '%>')
    case '<?':
      return code(scan, at + 2, '?>')
    case '{':
      return matched(scan.text, at, /\{\s*([\w$.]+)\s*(?:\(\s*(?:["'`]([^"'`]*)["'`])?\s*\)\s*)?\}/y)
    case '@':
      return matched(scan.text, at, /@(?:include|component|livewire)\w*\s*\(\s*["']([^"'\n]+)["'][^()\n]*\)/y)
    case '[':
      return /[[\\!]/.test(scan.text[at - 1] ?? '')
        ? undefined
        : matched(scan.text, at, /\[([\w-]+)(?:\s[^[\]\n]*)?\](?![(:[])/y)
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

function serverComment(scan: Scan, at: number): Stretch {
  const end = behind(scan, '-->', at + 4) ?? scan.text.length
  const include = /^<!--#\s*include\s+(?:virtual|file)\s*=\s*["']([^"']+)/.exec(
    scan.text.slice(at, Math.min(end, at + 300))
  )
  return include ? {end, words: [include[1]]} : {end}
}

function mustache(scan: Scan, at: number): Stretch | undefined {
  const opening = scan.text.slice(at, at + 6)
  if (/^\{\{-?\s?\/\*/.test(opening)) return comment(scan, at, '}}')
  if (/^\{\{!?--/.test(opening)) return comment(scan, at, '--}}')
  if (opening[2] === '!') return comment(scan, at, '}}')
  return code(scan, at + 2, '}}')
}

/** A tag of Liquid, Jinja, Twig, Django, Nunjucks; with its body where that is not carried out. */
function tag(scan: Scan, at: number): Stretch | undefined {
  const silent = /^\{%-?\s*(comment|raw|verbatim)\b/.exec(scan.text.slice(at, at + 20))?.[1]
  if (!silent) return code(scan, at + 2, '%}')
  const body = behind(scan, `end${silent}`, at)
  return body === undefined ? undefined : comment(scan, body - 2, '%}')
}

/** Words that open a tag which prints nothing by itself. */
const QUIET =
  /^(?:if|elsif|elif|elseif|else|unless|case|when|for|foreach|while|each|assign|set|capture|define|macro|import|from|schema|let|const|var|function|end\w*)$/i
const SAID = /^[-~=>%<&{\s]*(?:php\s+|=\s*)?(?:echo\s+)?([\w$@./:>-]+)?[\s(]*(?:\w+\s*=\s*)?["'`]?\[?([\w$@./:-]+)?/

/** What the code between two signs calls: its first word (`fda_note()`), or what that is said of (`include "fda-note"`). */
function code(scan: Scan, from: number, ending: string): Stretch | undefined {
  const end = behind(scan, ending, from)
  if (end === undefined) return undefined
  const inner = scan.text.slice(from, Math.min(end - ending.length, from + 300))
  if (/^[-~\s]*(?:[#/^](?!>)|(?:php\s+)?(?:\/[/*]|#)|<\s*\/\*)/.test(inner)) return {end}
  const [, first, second] = SAID.exec(inner.replace(/^#>/, '>')) ?? []
  return first !== undefined && QUIET.test(first) ? {end} : {end, words: [first, second]}
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
  if (whole === undefined || /\shidden(?=[\s/=]|$)/.test(attributes)) return undefined
  const included = INCLUDING.test(name) ? [...attributes.matchAll(INCLUDED)].map(([, value]) => value) : []
  const passed = [...attributes.matchAll(PASSED)].map(([, value]) => value)
  return {end: at + whole.length, words: [...(isComponent(name) ? [name] : []), ...included, ...passed]}
}

/** Elements of HTML itself are in lower case, or in capitals in old pages: `<footer>` is no component. */
function isComponent(name: string): boolean {
  if (/[-.:]/.test(name)) return true
  return name !== name.toLowerCase() && (name !== name.toUpperCase() || roleOf(name.toLowerCase()) === 'inline')
}
