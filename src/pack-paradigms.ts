import {type Form, forms as formNames, type Role} from './language.js'
import type {Mapping} from './yaml.js'

/** A term as one of its forms. */
export interface Bent {
  readonly text: string
  readonly form: Form
}

/** What a word of one class has for endings, a form each. */
interface Paradigm {
  /** The name by which a term asks for it (`sänka +te`); without one it is taken by how a word ends. */
  readonly name: string | undefined
  readonly ends: readonly string[]
  readonly cut: number
  readonly add: readonly string[]
}

interface Table {
  readonly rows: readonly Paradigm[]
  readonly forms: readonly Form[]
}

/** How the words of a language bend. */
export type Paradigms = Readonly<Record<Kind, Table>> & {
  /** Where all words of a noun's phrase bend ("dolores articulares"): the words that end it ("dolor de cabeza"). */
  readonly agreement?: ReadonlySet<string>
}

type Kind = 'verb' | 'noun' | 'adjective'

const kinds: readonly Kind[] = ['verb', 'noun', 'adjective']
const verbForms: readonly Form[] = ['base', 'third', 'past', 'gerund']
/** The forms that the endings of a row make, where a pack names none. */
const usual: Readonly<Record<Kind, readonly Form[]>> = {verb: verbForms, noun: ['base', 'plural'], adjective: ['base']}

const unbent: Paradigms = {
  verb: {rows: [], forms: usual.verb},
  noun: {rows: [], forms: usual.noun},
  adjective: {rows: [], forms: usual.adjective}
}

/** The paradigms of a `pack.yml`: rows of endings, and perhaps the forms that they make, in the order of the endings. */
export function readParadigms(root: Mapping): Paradigms {
  if (!root.has('paradigms')) return unbent
  const table = root.child('paradigms')
  const named = table.has('forms') ? table.child('forms') : undefined
  const read = (kind: Kind): Table => {
    const forms = named?.has(kind) ? named.strings(kind).map((name) => formOf(name, kind, named)) : usual[kind]
    const rows = !table.has(kind) ? [] : table.children(kind)
    return {forms, rows: rows.map((row) => readRow(row, forms, named?.has(kind) ?? false))}
  }
  const all = {verb: read('verb'), noun: read('noun'), adjective: read('adjective')}
  return table.has('agreement') ? {...all, agreement: new Set(table.strings('agreement'))} : all
}

function formOf(name: string, kind: Kind, node: Mapping): Form {
  return formNames.find((one) => one === name) ?? node.fail(kind, `"${name}" is no form: ${formNames.join(', ')}`)
}

/** A row of a language that names its forms may end before them: a noun without a plural. */
function readRow(row: Mapping, forms: readonly Form[], open: boolean): Paradigm {
  const add = row.strings('add')
  const {length} = forms
  if (add.length > length || (!open && add.length < length))
    row.fail('add', `${length} endings are wanted, one a form (write "" for none)`)
  const name = row.has('name') ? row.string('name') : undefined
  return {name, ends: row.strings('ends', ['']), cut: row.number('cut', 0), add}
}

/**
 * A term's forms: `base = third / past / gerund` lists irregular ones, `term +name` asks for a paradigm by name; otherwise
 * the first that fits makes them. Undefined where no paradigm has the name.
 */
export function formsOf(term: string, role: Role, paradigms: Paradigms): Bent[] | undefined {
  const [first = '', rest] = term.split(' = ')
  if (rest !== undefined) return listed(first, rest, role === 'verb' ? verbForms : usual.noun)
  if (first.startsWith('=')) return [{text: first.slice(1), form: 'base'}]
  const named = /^(.+) \+(\S+)$/.exec(first)
  if (named) return asked(named[1]!, named[2]!, role, paradigms)
  if (role === 'before') return [{text: first, form: 'base'}]
  if (role === 'verb') return bendVerb(first, paradigms.verb)
  const table = role === 'adjective' ? paradigms.adjective : paradigms.noun
  const bent = bend(first, rowFor(first, table.rows), table.forms)
  const {agreement} = paradigms
  return agreement && role !== 'adjective' && first.includes(' ') ? [...bent, pluralOf(first, table, agreement)] : bent
}

/** A phrase with the plural of each of its words, up to one that ends it. */
function pluralOf(phrase: string, {rows, forms}: Table, ends: ReadonlySet<string>): Bent {
  const words = phrase.split(' ')
  const end = words.findIndex((word) => ends.has(word) || word.includes("'"))
  const plural = (word: string) =>
    /^\p{L}{3,}$/u.test(word)
      ? (bend(word, rowFor(word, rows), forms).find(({form}) => form === 'plural')?.text ?? word)
      : word
  return {text: words.map((word, index) => (end < 0 || index < end ? plural(word) : word)).join(' '), form: 'plural'}
}

function listed(first: string, rest: string, forms: readonly Form[]): Bent[] {
  const others = rest
    .split(' / ')
    .flatMap((text, index) =>
      text.split('|').map((one) => ({text: one, form: forms[Math.min(index + 1, forms.length - 1)] ?? 'base'}))
    )
  return [{text: first, form: 'base'}, ...others]
}

function asked(term: string, name: string, role: Role, paradigms: Paradigms): Bent[] | undefined {
  const own: Kind = role === 'verb' ? 'verb' : role === 'adjective' ? 'adjective' : 'noun'
  for (const kind of [own, ...kinds]) {
    const {rows, forms} = paradigms[kind]
    const row = rows.find((one) => one.name === name)
    if (!row) continue
    const [head = '', ...particles] = kind === 'verb' ? term.split(' ') : [term]
    const tail = particles.length > 0 ? ` ${particles.join(' ')}` : ''
    return bend(head, row, forms).map(({text, form}) => ({text: text + tail, form}))
  }
  return undefined
}

/** A verb of several words bends its first: `ward off` is `wards off`. `stop(p)` doubles its consonant. */
function bendVerb(verb: string, {rows, forms}: Table): Bent[] {
  const [head = '', ...particles] = verb.split(' ')
  const doubled = /^(.+)\((.)\)$/.exec(head)
  const tail = particles.length > 0 ? ` ${particles.join(' ')}` : ''
  const bent = doubled
    ? [doubled[1]!, `${doubled[1]}s`, `${doubled[1]}${doubled[2]}ed`, `${doubled[1]}${doubled[2]}ing`].map(
        (text, index) => ({text, form: verbForms[index]!})
      )
    : bend(head, rowFor(head, rows), forms)
  return bent.map(({text, form}) => ({text: text + tail, form}))
}

function rowFor(word: string, rows: readonly Paradigm[]): Paradigm | undefined {
  return rows.find(({name, ends}) => name === undefined && ends.some((end) => word.endsWith(end)))
}

function bend(word: string, row: Paradigm | undefined, forms: readonly Form[]): Bent[] {
  if (!row) return [{text: word, form: 'base'}]
  const stem = row.cut > 0 ? word.slice(0, -row.cut) : word
  return row.add.map((end, index) => ({text: stem + end, form: forms[index] ?? 'base'}))
}
