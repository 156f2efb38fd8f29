import type {Node} from 'yaml'
import type {Prose} from '../prose.js'
import {decode, type Escape} from './decode.js'
import type {Draft} from './draft.js'
import {addField} from './html.js'

/** Front matter at the start of a text: where its lines are, and where the text below starts. */
export interface FrontMatter {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly format: 'yaml' | 'toml'
}

const SHORT: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029'
}
/**
 * Line ends of a scalar that goes over several lines: one is a blank, each more is a line end. Only the first of many
 * blanks is worth a look for the line end behind them.
 */
const FOLD: Escape = {
  pattern: /(?<![ \t])[ \t]*\n(?:[ \t]*\n)*[ \t]*/y,
  read: ([lines]) => '\n'.repeat(lines.split('\n').length - 2) || ' '
}
const ESCAPES: Readonly<Record<string, readonly Escape[]>> = {
  QUOTE_DOUBLE: [
    {
      pattern: /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/y,
      read: ([, x, u, long, letter]) => {
        const code = x ?? u ?? long
        return code === undefined ? (SHORT[letter!] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16))
      }
    },
    FOLD
  ],
  QUOTE_SINGLE: [{pattern: /''/y, read: () => "'"}, FOLD],
  PLAIN: [FOLD],
  BLOCK_FOLDED: [FOLD],
  BLOCK_LITERAL: []
}

/** The front matter of a text; a rule at the top of a page is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = /^(?:---|\+\+\+)[ \t]*\n/.exec(text)?.[0]
  if (open === undefined) return undefined
  const format = open[0] === '-' ? 'yaml' : 'toml'
  const closing = format === 'yaml' ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g : /\n\+\+\+[ \t]*(?:\n|$)/g
  closing.lastIndex = open.length - 1
  const close = closing.exec(text)
  if (!close) return undefined
  const [from, to] = [open.length, Math.max(close.index, open.length)]
  const first = text
    .slice(from, to)
    .split('\n')
    .find((line) => /^[ \t]*[^#\s]/.test(line))
  if (format === 'yaml' && first !== undefined && !/^[^:]+:(?:\s|$)/.test(first)) return undefined
  return {from, to, end: close.index + close[0].length, format}
}

/** Adds the copy in YAML front matter, a block for each string that people read; a language goes to the page. */
export async function addFrontMatter(draft: Draft, source: Prose): Promise<void> {
  const plain = plainFields(source)?.map((field) => ({...field, name: field.key}))
  const fields = plain ?? (await yamlStrings(source))
  if (!fields) addLines(draft, source)
  else for (const {key, name, value} of fields) addOwn(draft, key, name, value)
}

/** A string in YAML: its nearest key, and the path of its keys. */
interface YamlString {
  readonly key: string
  readonly name: string
  readonly value: Prose
}

/** The strings of a YAML text in its order; nothing where it is no valid YAML. */
export async function yamlStrings(source: Prose): Promise<YamlString[] | undefined> {
  const {parseDocument, isMap, isSeq, isScalar, isNode} = await import('yaml')
  const text = source.value
  if (isTooDeep(text)) return undefined
  const document = parseDocument(text, {logLevel: 'silent', uniqueKeys: false})
  if (document.errors.length > 0) return undefined
  const strings: YamlString[] = []
  const stack: {node: unknown; key: string; name: string}[] = [{node: document.contents, key: '', name: ''}]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const {node, key, name} = item
    const below = name === '' ? '' : `${name}/`
    if (isMap(node)) {
      for (const pair of node.items.toReversed()) {
        const own = isScalar(pair.key) ? String(pair.key.value) : ''
        stack.push({node: pair.value, key: own, name: below + own})
      }
    } else if (isSeq(node)) {
      for (let at = node.items.length - 1; at >= 0; at--) stack.push({node: node.items[at], key, name: below + at})
    } else if (isScalar(node) && typeof node.value === 'string' && isNode(node)) {
      strings.push({key, name, value: proseOfScalar(source, node, node.value, node.type ?? 'PLAIN')})
    }
  }
  return strings
}

function addOwn(draft: Draft, key: string, name: string, value: Prose): void {
  if (/^(?:lang(?:uage)?|locale)$/i.test(name)) {
    // "English" is a name, and no tag.
    if (/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(value.value)) draft.language = value.value
  } else addField(draft, key, name, value)
}

/** A field of one line whose text stands as it is: no escapes, no tags, nothing that YAML reads otherwise than people. */
const plainLine =
  /^([A-Za-z_][\w-]*):[ \t]+(?:"([^"\\]+)"|'([^']+)'|([A-Za-z](?:[^\s#:]|:(?=\S)|#(?<!\s#)|[ \t]+(?=[^\s#]))*))[ \t]*$/
const notText = /^(?:true|false|null|yes|no|on|off|nan|inf)$/i

/**
 * The fields of front matter that is nothing but such lines, as most is: the YAML parser takes longer to load than a page
 * to check. Nothing where one line is of another kind, or names a field again.
 */
function plainFields(source: Prose): {key: string; value: Prose}[] | undefined {
  const fields = new Map<string, Prose>()
  let at = 0
  for (const line of source.value.split('\n')) {
    if (line.trim() !== '') {
      const [, key = '', double, single, bare] = plainLine.exec(line) ?? []
      const text = double ?? single ?? bare
      if (text === undefined || fields.has(key) || (bare !== undefined && notText.test(bare))) return undefined
      const from = at + line.indexOf(text, key.length + 1)
      fields.set(key, source.slice(from, from + text.length))
    }
    at += line.length + 1
  }
  return [...fields].map(([key, value]) => ({key, value}))
}

function proseOfScalar(source: Prose, node: Node, value: string, type: string): Prose {
  const [start, end] = node.range ?? [0, source.value.length]
  const raw = source.slice(start, end)
  const quote = type.startsWith('QUOTE') ? 1 : 0
  const header = type.startsWith('BLOCK') ? raw.value.indexOf('\n') + 1 : 0
  return decode(raw.slice(quote + header, raw.value.length - quote), value.trimEnd(), ESCAPES[type] ?? [])
}

/** The YAML parser recurses: a hundred levels are more than any front matter has. */
function isTooDeep(text: string): boolean {
  if (/^(?:[ \t]*-(?=[ \t])){100}/m.test(text) || /^ {1000}/m.test(text)) return true
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > 100) return true
  }
  return false
}

/** Adds the copy in TOML front matter: strings of one line. */
export function addToml(draft: Draft, source: Prose): void {
  let at = 0
  for (const line of source.value.split('\n')) {
    const found = /^[ \t]*([\w.-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/.exec(line)
    const text = found?.[2] ?? found?.[3]
    if (found && text !== undefined) {
      const from = at + line.indexOf(text, line.indexOf('=') + 2)
      const raw = source.slice(from, from + text.length)
      const plain = found[2] === undefined || !text.includes('\\')
      addOwn(
        draft,
        found[1]!,
        found[1]!,
        plain ? raw : decode(raw, withoutEscapes(text), ESCAPES['QUOTE_DOUBLE'] ?? [])
      )
    }
    at += line.length + 1
  }
}

/** A TOML string without its escapes, which are YAML's. */
function withoutEscapes(text: string): string {
  const [rule] = ESCAPES['QUOTE_DOUBLE'] ?? []
  if (!rule) return text
  const all = new RegExp(rule.pattern.source, 'g')
  return text.replace(all, (written) => {
    rule.pattern.lastIndex = 0
    const match = rule.pattern.exec(written)
    return (match && rule.read(match)) || written
  })
}

/** Reads what is no valid YAML line by line, so that its copy is not lost. */
function addLines(draft: Draft, source: Prose): void {
  let key = ''
  let at = 0
  for (const line of source.value.split('\n')) {
    const own = /^[ \t]*(?:-[ \t]+)*(?:["']?([\w.-]+)["']?[ \t]*:(?:[ \t]+|$))?/.exec(line)!
    key = own[1] ?? key
    let start = own[0].length
    let end = line.length
    while (end > start && ' \t'.includes(line[end - 1]!)) end--
    if (/["']/.test(line[start] ?? '') && end - start > 1 && line[end - 1] === line[start]) {
      start++
      end--
    }
    const value = line.slice(start, end)
    if (/^(?:lang(?:uage)?|locale)$/i.test(key)) draft.language = value
    else if (!/^[|>][-+\d]*$/.test(value)) addField(draft, key, key, source.slice(at + start, at + end))
    at += line.length + 1
  }
}
