import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {claimlint, type Files, folderOf} from './host.js'

const main = `id: house
name: House rules
authority: The house
version: "1"
law-read-on: 2026-01-01
languages: [en]
kinds:
  - id: illness
    means: names an illness
    cases:
      - {criterion: a, target: [disease]}
    examples:
      en: {ok: [A tin of tea.], flag: ["«Cures gout»."]}
`
const rule = `check: wording
kinds: [illness]
severity: error
confidence: certain
law: {cite: House 1, says: No illness., url: "https://example.org/house", read-on: 2026-01-01}
message: {en: "“{claim}” names an illness."}
why: Our buyers are well.
examples:
  en:
    ok: [A tin of tea.]
    flag: ["«Cures gout»."]
`
const house = (change: Partial<Record<'main' | 'rule', [string, string]>> = {}): Files => ({
  'house/ruleset.yml': main.replace(...(change.main ?? ['', ''])),
  'house/no-illness.yml': rule.replace(...(change.rule ?? ['', '']))
})
const tested = (files: Files, ...words: string[]) => claimlint(['test', ...words], {cwd: folderOf(files)})

test('our own rulesets and language packs come out as they say, with nothing left to show', async () => {
  const {code, stdout} = await claimlint(['test', join(import.meta.dirname, '../../rulesets'), '--coverage'])
  expect(stdout).toMatch(/us-fda: \d{3} examples, 0 failed, 0 not covered/)
  expect(stdout).toMatch(/us-ftc: \d{3} examples, 0 failed, 0 not covered/)
  expect(stdout).toMatch(/languages\/en: \d{3} examples, 0 failed, 0 not covered/)
  expect(code).toBe(0)
})

describe('a ruleset of one’s own', () => {
  test('passes', async () => {
    const {code, stdout, stderr} = await tested(house(), 'house', '--coverage')
    expect({code, stderr, stdout}).toEqual({
      code: 0,
      stderr: '',
      stdout: '✓ house: 4 examples, 0 failed, 0 not covered\n'
    })
  })

  test('shows what was wanted and what was found', async () => {
    const {code, stdout} = await tested(house({rule: ['«Cures gout».', 'Cures «gout».']}), 'house')
    expect(code).toBe(1)
    expect(stdout).toBe(
      '✗ house/no-illness\n    Cures gout.\n  wanted: «gout»\n  found:  «Cures gout»\n\n✗ house: 4 examples, 1 failed\n'
    )
  })

  test('fails an example that has to pass and does not', async () => {
    const {stdout} = await tested(house({rule: ['[A tin of tea.]', '[Cures gout.]']}), 'house')
    expect(stdout).toContain('  wanted: nothing\n  found:  «Cures gout»')
  })

  test('names what no example shows', async () => {
    const gap = house({
      main: [
        '      - {criterion: a,',
        '      - {criterion: b, context: [context.table], target: [disease]}\n      - {criterion: a,'
      ]
    })
    expect((await tested(gap, 'house')).code).toBe(0)
    const {code, stdout} = await tested(gap, 'house', '--coverage')
    expect(code).toBe(1)
    expect(stdout).toBe('✗ house/no-illness (b) has no example\n✗ house: 4 examples, 0 failed, 1 not covered\n')
  })

  test.each([
    ['a flag without a quote', {rule: ['«Cures gout».', 'Cures gout.']}, 'does not say what is flagged'],
    ['an empty example', {rule: ['[A tin of tea.]', "[' ']"]}, 'asserts nothing'],
    ['an ok with a quote', {rule: ['[A tin of tea.]', '[«Tea».]']}, 'it belongs under "flag"'],
    ['a kind whose example says nothing', {main: ['«Cures gout».', 'Cures gout.']}, 'does not say what is flagged']
  ] as const)('is refused with %s', async (_, change, reason) => {
    const {code, stdout, stderr} = await tested(house(change as Parameters<typeof house>[0]), 'house')
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^claimlint: house\/[\w.-]+:\d+: /)
    expect(stderr).toContain(reason)
  })

  test('is found in a folder of several, and told in JSON', async () => {
    const {stdout} = await claimlint(['test', '.', '--format', 'json'], {cwd: folderOf(house())})
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      results: [{path: 'house', examples: 4, failures: [], uncovered: []}]
    })
  })

  test.each([
    ['gone', 'gone: there is no such folder'],
    ['.', 'no ruleset.yml and no pack.yml']
  ])('%s is a fault of the call', async (path, reason) => {
    const {code, stderr} = await claimlint(['test', path], {cwd: folderOf({'a.txt': ''})})
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})

describe('a language pack of one’s own', () => {
  const pack = `id: xx
name: Test
status: draft
paradigms:
  verb: [{add: ["", s, ed, ing]}]
  noun: [{add: ["", s]}]
statement: {agency: [fda], evaluated: [evaluated], not: [not], intended: [intended], verbs: [treat, cure], disease: [disease]}
`
  const words = 'effect.support: {verb: [nourn]}\nfunction.sleep: [slumb]\n'
  const files = (examples: string): Files => ({
    'xx/pack.yml': pack,
    'xx/words.yml': words,
    'xx/examples/all.yml': examples
  })

  test('is tried concept by concept', async () => {
    const {code, stdout} = await tested(
      files('effect.support:\n  has: ["It «nourns» us."]\n  not: [It nourished us.]\n'),
      'xx',
      '--coverage'
    )
    expect(stdout).toBe('✗ xx function.sleep has no example\n✗ xx: 2 examples, 0 failed, 1 not covered\n')
    expect(code).toBe(1)
  })

  test.each([
    ['effect.suport: {has: ["«a»"]}', 'unknown concept "effect.suport"'],
    ['effect.support: {has: [a]}', 'asserts nothing'],
    ['effect.support: {not: ["«a»"]}', 'it belongs under "has"'],
    ['effect.support: {has: []}', 'this asserts nothing']
  ])('%s is refused', async (examples, reason) => {
    const {code, stderr} = await tested(files(`${examples}\n`), 'xx')
    expect(code).toBe(2)
    expect(stderr).toContain('xx/examples/all.yml:1: ')
    expect(stderr).toContain(reason)
  })
})
