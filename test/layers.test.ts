import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '..', 'src')
const hosts = new Set(['cli'])
/** The folders that data moves through; none imports another, save what each needs of the facts before it. */
const allowed: Record<string, readonly string[]> = {
  read: ['prose', 'types', 'letters'],
  letters: [],
  find: ['prose', 'types', 'language', 'letters'],
  check: ['types', 'prose', 'ruleset', 'lines', 'find'],
  report: ['types', 'prose', 'ruleset', 'lines'],
  prose: [],
  types: ['prose'],
  yaml: [],
  language: [],
  pack: ['yaml', 'language'],
  ruleset: ['yaml', 'types'],
  lines: ['types']
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts')
)
const imports = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({
    file,
    to: match[1]!,
    line: source.slice(0, match.index)
  }))
})

const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')

it('reads the import lines of every file', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(imports.length).toBeGreaterThan(80)
})

it('keeps each room to the rooms that it may know', () => {
  const wrong = imports.flatMap(({file, to}) => {
    const rooms = allowed[roomOf(file)]
    if (!rooms || !to.startsWith('.')) return []
    const target = roomOf(relative(root, join(root, dirname(file), to)).replace(/\.js$/, ''))
    return target === roomOf(file) || rooms.includes(target) ? [] : [`${file} imports ${to}`]
  })
  expect(wrong).toEqual([])
})

it('imports node: in hosts alone', () => {
  const wrong = imports.filter(({file, to}) => to.startsWith('node:') && !hosts.has(roomOf(file)))
  expect(wrong.map(({file, to}) => `${file} imports ${to}`)).toEqual([])
})

it('lets find know no law and check no words', () => {
  const found = imports.filter(
    ({file, to}) =>
      (roomOf(file) === 'find' && /ruleset|check/.test(to)) ||
      (roomOf(file) === 'check' && /language|terms|lexicon/.test(to))
  )
  expect(found).toEqual([])
})
