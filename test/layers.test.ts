import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '..', 'src')
const hosts = new Set(['cli'])
/** The rooms whose code each room may call. */
const code: Record<string, readonly string[]> = {
  read: ['prose', 'types', 'letters'],
  letters: [],
  find: ['prose', 'types', 'language', 'letters', 'halving'],
  check: ['types', 'prose', 'ruleset', 'lines', 'halving'],
  report: ['types', 'prose', 'ruleset', 'lines', 'locales'],
  compare: ['types', 'prose'],
  locales: [],
  prose: ['halving'],
  halving: [],
  types: ['prose'],
  yaml: [],
  language: [],
  pack: ['yaml', 'language', 'pack-compounds', 'pack-leanings', 'pack-paradigms', 'pack-writing'],
  'pack-compounds': ['yaml', 'language', 'pack-paradigms'],
  'pack-paradigms': ['yaml', 'language'],
  'pack-writing': ['yaml', 'language'],
  'pack-leanings': ['yaml', 'language'],
  ruleset: ['yaml', 'types'],
  config: ['yaml'],
  lines: ['halving', 'types'],
  levels: ['ruleset', 'types'],
  packs: ['language'],
  detect: ['letters'],
  tongue: ['detect', 'language', 'packs', 'types'],
  unread: ['find', 'locales', 'tongue', 'types'],
  entry: ['check', 'find', 'tongue', 'types', 'unread'],
  lint: [
    'locales',
    'read',
    'find',
    'check',
    'entry',
    'lines',
    'packs',
    'prose',
    'ruleset',
    'tongue',
    'types',
    'unread',
    'yaml'
  ],
  site: ['lint', 'read', 'prose', 'tongue', 'types'],
  fix: ['lint', 'types', 'halving'],
  parity: ['check', 'compare', 'lines', 'lint', 'locales', 'tongue', 'types'],
  graph: ['lint', 'find', 'check', 'lines', 'types'],
  explain: ['lint', 'find', 'check', 'language', 'lines', 'ruleset', 'tongue', 'types'],
  examples: ['lint', 'read', 'find', 'check', 'language', 'prose', 'ruleset', 'types'],
  // The public face; a host adds what a program needs beside it: words for people, the makers of data, settings.
  index: [
    'check',
    'find',
    'fix',
    'graph',
    'language',
    'levels',
    'lint',
    'packs',
    'prose',
    'report',
    'ruleset',
    'site',
    'types',
    'parity'
  ],
  cli: [
    'index',
    'levels',
    'types',
    'read',
    'check',
    'report',
    'config',
    'explain',
    'graph',
    'examples',
    'ruleset',
    'yaml',
    'language',
    'pack',
    'packs',
    'lint',
    'locales'
  ]
}
/** The rooms of which it may know the shapes alone: what is checked is what was found. */
const shapes: Record<string, readonly string[]> = {check: ['find'], compare: ['find']}

interface Import {
  readonly file: string
  readonly to: string
  /** `import type`, or nothing but types between the braces. */
  readonly typesOnly: boolean
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts')
)

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const fixed = [
    ...source.matchAll(/(?:import|export)\s+(type\s+)?(?:\{([^}]*)\}|\*(?: as \w+)?|\w+)\s*from\s*'([^']+)'/g)
  ].map(([, type, names, to]) => ({
    file,
    to: to!,
    typesOnly: type !== undefined || (names ?? 'x').split(',').every((name) => /^\s*(?:type\s|$)/.test(name))
  }))
  const lazy = [...source.matchAll(/import\('([^']+)'\)/g)].map((match) => ({file, to: match[1]!, typesOnly: false}))
  return [...fixed, ...lazy]
}

const imports = files.flatMap(importsOf)
const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')
const targetOf = ({file, to}: Import) => relative(root, join(root, dirname(file), to)).replace(/\.js$/, '.ts')
const own = imports.filter(({to}) => to.startsWith('.'))

it('reads the import lines of every file', () => {
  expect(files.length).toBeGreaterThan(70)
  expect(imports.length).toBeGreaterThan(250)
})

it('knows every room', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => !Object.hasOwn(code, room))).toEqual([])
  expect(Object.keys(code).filter((room) => !rooms.has(room))).toEqual([])
})

it('keeps each room to the rooms that it may know', () => {
  const wrong = own.flatMap((one) => {
    const rooms = code[roomOf(one.file)] ?? []
    const target = roomOf(targetOf(one))
    if (target === roomOf(one.file) || rooms.includes(target)) return []
    return one.typesOnly && shapes[roomOf(one.file)]?.includes(target) ? [] : [`${one.file} imports ${one.to}`]
  })
  expect(wrong).toEqual([])
})

it('imports node: in hosts alone', () => {
  const wrong = imports.filter(({file, to}) => to.startsWith('node:') && !hosts.has(roomOf(file)))
  expect(wrong.map(({file, to}) => `${file} imports ${to}`)).toEqual([])
})

it('has no cycles in its code', () => {
  const edges = new Map<string, string[]>()
  for (const one of own) if (!one.typesOnly) edges.set(one.file, [...(edges.get(one.file) ?? []), targetOf(one)])
  // What no file that is left imports goes; what cannot go is a cycle.
  const left = new Set(edges.keys())
  for (let gone = true; gone; ) {
    gone = false
    for (const file of left) {
      if (edges.get(file)!.some((to) => left.has(to))) continue
      left.delete(file)
      gone = true
    }
  }
  expect([...left]).toEqual([])
})
