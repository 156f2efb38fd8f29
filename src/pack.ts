import {
  type Form,
  type Gapped,
  type Language,
  type Leaf,
  numberOf,
  type Role,
  roles,
  type Small,
  type StatementWords,
  shelve,
  smalls,
  type Trie,
  type Writing
} from './language.js'
import {readCompounds} from './pack-compounds.js'
import {readLeanings} from './pack-leanings.js'
import {formsOf, readParadigms} from './pack-paradigms.js'
import {readWriting} from './pack-writing.js'
import {allow, type Mapping, type YamlFile, yamlReader} from './yaml.js'

type MutableTrie = {[word: string]: MutableTrie | number[]}

/** Concepts that only add to a claim which other words make. */
const quietRoots =
  /^(?:grammar|stance|qualifier|agent|cue|nutrient|harmless|section|state|act|idle|name|measure|thing|ailing|effect\.(?:for|give|quality))\b/

/**
 * The language pack that the YAML files of one folder make. `concepts` are the known concept paths; a term under an
 * unknown one is refused. Throws an error that names file, line and mend.
 */
export function parseLanguage(files: readonly YamlFile[], concepts: ReadonlySet<string>): Language {
  const main = files.find((file) => file.path.endsWith('pack.yml'))
  if (!main) throw new Error(`${files[0]?.path ?? 'language pack'}: a language pack needs a pack.yml`)
  const yaml = yamlReader(main)
  const root = yaml.mapping([
    'id',
    'name',
    'status',
    'paradigms',
    'suffixes',
    'inflections',
    'prefixes',
    'stems',
    'roots',
    'endings',
    'compounds',
    'except',
    'numbers',
    'units',
    'small',
    'writing',
    'function-words',
    'stem-endings',
    'statement'
  ])
  const paradigms = readParadigms(root)
  const trie: MutableTrie = {}
  const numbers = new Map<string, number>()
  const loud = new Set<string>()
  const except = [...root.strings('except', [])]
  const writing = readWriting(root)
  const gapped = new Map<string, Gapped[]>()

  function sense(concept: string, role: Role, form: Form): number {
    const number = numbers.get(concept) ?? numbers.size
    numbers.set(concept, number)
    return numberOf(number, role, form)
  }

  function add(words: readonly string[], number: number) {
    let node = trie
    for (const word of words) {
      const next = Object.hasOwn(node, word) ? node[word] : undefined
      if (next && !Array.isArray(next)) node = next
      else {
        const made: MutableTrie = {}
        node[word] = made
        node = made
      }
    }
    const at = Object.hasOwn(node, '') ? node[''] : undefined
    if (Array.isArray(at)) {
      if (!at.includes(number)) at.push(number)
    } else node[''] = [number]
  }

  for (const file of files) {
    if (file === main || isLeaning(file) || !file.path.endsWith('.yml')) continue
    for (const {path, role, term, line} of entries(yamlReader(file).mapping())) {
      if (path === 'not_disease_suffix') {
        except.push(term)
        continue
      }
      const concept = known(path, concepts, file.path, line)
      const forms = formsOf(term, role, paradigms)
      if (!forms) throw new Error(`${file.path}:${line}: "${term}" asks for a paradigm that pack.yml does not have`)
      for (const form of forms) {
        for (const words of spellings(form.text, writing)) {
          const gap = words.indexOf(ellipsis)
          if (gap > 0) {
            addGapped(gapped, words, gap, sense(conceptOf(concept, term), role, form.form))
            if (!quietRoots.test(concept)) loud.add(words[0] ?? '')
            continue
          }
          add(words, sense(conceptOf(concept, term), role, form.form))
          if (!quietRoots.test(concept)) loud.add(words[0] ?? '')
        }
      }
    }
  }
  const isConcept = (path: string) =>
    [...concepts].some((one) => one.startsWith(`${path}.`) || `${path}.`.startsWith(`${one}.`))
  const statement = root.child('statement')
  const compounds = readCompounds(root, paradigms, (path, line) => known(path, concepts, main.path, line), isConcept)
  return {
    id: root.string('id'),
    name: root.string('name'),
    status: root.oneOf('status', ['draft', 'reviewed']),
    concepts: [...numbers.keys()].join('\n'),
    terms: shelve(prune(trie), (word) => !loud.has(word)),
    suffixes: root.stringMap('suffixes'),
    inflections: root.stringMap('inflections'),
    except,
    prefixes: root.stringMap('prefixes'),
    stems: root.stringMap('stems'),
    roots: root.strings('roots', []),
    endings: root.stringMap('endings'),
    numbers: root.strings('numbers', []),
    units: root.strings('units', []),
    small: readSmall(root),
    functionWords: root.strings('function-words', []).map((word) => word.toLowerCase().normalize('NFKC')),
    stemEndings: root.strings('stem-endings', []),
    writing,
    gapped: Object.fromEntries(gapped),
    statement: {...readStatement(statement, writing?.spaces !== false), translations: readTranslations(statement)},
    leanings: readLeanings(files.find(isLeaning), isConcept),
    ...(compounds ? {compounds} : {})
  }
}

function isLeaning({path}: YamlFile): boolean {
  return path.endsWith('/leaning.yml')
}

/** The small words by their use: a language leaves a use out that it has no word for. */
function readSmall(root: Mapping): Language['small'] {
  const given = root.has('small') ? root.child('small') : undefined
  if (given) allow(given, smalls)
  const listOf = (use: Small) => given?.strings(use, []) ?? []
  return {
    and: listOf('and'),
    of: listOf('of'),
    titling: listOf('titling'),
    lately: listOf('lately'),
    reader: listOf('reader'),
    loose: listOf('loose'),
    closing: listOf('closing'),
    turning: listOf('turning'),
    being: listOf('being'),
    again: listOf('again'),
    teller: listOf('teller'),
    pointing: listOf('pointing'),
    denying: listOf('denying'),
    timing: listOf('timing'),
    patient: listOf('patient'),
    off: listOf('off'),
    parting: listOf('parting'),
    therefore: listOf('therefore'),
    whoever: listOf('whoever'),
    merely: listOf('merely'),
    likening: listOf('likening'),
    another: listOf('another'),
    praising: listOf('praising'),
    sparing: listOf('sparing'),
    taking: listOf('taking'),
    befalling: listOf('befalling'),
    cause: listOf('cause'),
    vouching: listOf('vouching'),
    barred: listOf('barred'),
    saying: listOf('saying'),
    energy: listOf('energy')
  }
}

/** The slots of a statement; without blanks between words, each is looked for wherever it stands. */
function readStatement(node: Mapping, spaces = true): Omit<StatementWords, 'translations'> {
  const wide = (words: readonly string[]) =>
    spaces ? [...words] : words.map((word) => `*${word.replaceAll('*', '')}*`)
  return {
    agency: wide(node.strings('agency')),
    'other-agency': wide(node.strings('other-agency', [])),
    evaluated: wide(node.strings('evaluated')),
    not: wide(node.strings('not')),
    intended: wide(node.strings('intended')),
    verbs: wide(node.strings('verbs')),
    disease: wide(node.strings('disease')),
    hollow: wide(node.strings('hollow', []))
  }
}

function readTranslations(node: Mapping): StatementWords['translations'] {
  if (!node.has('translations')) return {}
  const all = node.child('translations')
  return Object.fromEntries(all.keys().map((tag) => [tag, readStatement(all.child(tag))]))
}

/** The packs with each other's statements: a page may print one in another language than its own. */
export function withStatements(packs: readonly Language[]): Language[] {
  const written = packs.flatMap(({statement}) => Object.entries(statement.translations))
  const own = packs.map(({id, statement: {translations: _, ...words}}) => [id, words] as const)
  const all = new Map<string, Omit<StatementWords, 'translations'>>([...written, ...own])
  return packs.map((pack) => {
    const others = [...all].filter(([tag]) => tag !== pack.id)
    return {...pack, statement: {...pack.statement, translations: Object.fromEntries(others)}}
  })
}

/** The same tree with its ends as leaves, which halves it. */
function prune(trie: MutableTrie): Trie {
  const pruned: Record<string, Trie | Leaf> = {}
  for (const [word, node] of Object.entries(trie)) {
    if (Array.isArray(node)) pruned[word] = node.length === 1 ? node[0]! : node
    else {
      const inner = prune(node)
      const only = Object.keys(inner).length === 1 ? inner[''] : undefined
      pruned[word] = only ?? inner
    }
  }
  return pruned
}

/** The closest known concept: `disease.skin` is known where `disease` is. */
function known(path: string, concepts: ReadonlySet<string>, file: string, line: number): string {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (concepts.has(at)) return path
  throw new Error(
    `${file}:${line}: unknown concept "${path}": add it to rulesets/concepts.yml or use one that is there`
  )
}

/** Diseases and nutrients are named one by one in law, so their concept ends in the term itself. */
function conceptOf(concept: string, term: string): string {
  return /^(?:disease|deficiency|nutrient)\b/.test(concept) ? `${concept}.${slug(term)}` : concept
}

/** A term as the last step of a concept path: `type 2 diabetes` is `type-2-diabetes`. */
function slug(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

interface Entry {
  readonly path: string
  readonly role: Role
  readonly term: string
  readonly line: number
}

function* entries(root: Mapping): Generator<Entry> {
  const queue: {node: Mapping; path: string}[] = [{node: root, path: ''}]
  for (let item = queue.shift(); item; item = queue.shift()) {
    for (const key of item.node.keys()) {
      const role = roles.find((name) => name === key)
      const path = role ? item.path : item.path === '' ? key : `${item.path}.${key}`
      if (item.node.isMapping(key)) queue.push({node: item.node.child(key), path})
      else {
        for (const {value, line} of item.node.list(key)) yield {path, role: role ?? 'term', term: value, line}
      }
    }
  }
}

/** Stands for the words inside a term: "hjälper … mot". */
const ellipsis = '…'

function addGapped(all: Map<string, Gapped[]>, words: readonly string[], gap: number, number: number): void {
  const [first = ''] = words
  const rest = words.slice(gap + 1)
  const known = all.get(first) ?? []
  all.set(first, known)
  const at = known.findIndex((one) => one.rest.join(' ') === rest.join(' '))
  if (at < 0) known.push({rest, leaf: number})
  else known[at] = {rest, leaf: [...new Set([known[at]!.leaf, number].flat())]}
}

/** The word sequences that a term is matched by: hyphens part words, and a hyphened word is also written closed. */
function spellings(term: string, writing: Writing | null): string[][] {
  const found: string[][] = []
  const open = term.match(/\([^)]+\)/)
    ? [term.replace(/ ?\(([^)]+)\) ?/g, ' $1 '), term.replace(/ ?\([^)]+\) ?/g, ' ')]
    : [term]
  for (const text of open) {
    const plain = asTokens(text, writing)
    const words = plain
      .replace(/\b0\b/g, '#')
      .split(/[\s-]+/)
      .filter((word) => word !== '')
    found.push(words)
    if (text.includes('-'))
      found.push(
        plain
          .replaceAll('-', '')
          .split(/\s+/)
          .filter((word) => word !== '')
      )
  }
  return found
}

/** A text as tokens are written: composed, in small letters, without possessive endings, elided words apart. */
function asTokens(text: string, writing: Writing | null): string {
  const plain = text.toLowerCase().normalize('NFKC').replace(/’/g, "'").replaceAll('...', ellipsis)
  if (!writing) return plain.replace(/'s(?=[\s-]|$)/g, '')
  return plain
    .split(' ')
    .map((word) => {
      const end = writing.possessives.find((one) => word.endsWith(one) && word.length > one.length)
      const own = end ? word.slice(0, -end.length) : word
      const cut = own.indexOf("'")
      return cut > 0 && writing.elisions.includes(own.slice(0, cut))
        ? `${own.slice(0, cut + 1)} ${own.slice(cut + 1)}`
        : own
    })
    .join(' ')
}
