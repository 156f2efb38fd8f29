import {stripVTControlCharacters} from 'node:util'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {type ReportContext, reporters, reportOn} from '../../src/report/index.js'
import {disclaimerOf} from '../../src/report/words.js'
import type {DisclaimerEntry} from '../../src/types.js'
import {context, everything, type Fixture, point, toFile, unreadFile} from './fixtures.js'

const stylish = (files: readonly VFile[], settings: ReportContext) => reportOn(files, reporters.stylish, settings)
const head = (fixture: Omit<Fixture, 'path'>) =>
  stylish([toFile({path: 'page.md', ...fixture})], context).split('\n')[0]

const english = {tag: 'en', status: 'reviewed', from: 'default', unread: []} as const

test('the whole report', async () => {
  await expect(stylish(everything(), context)).toMatchFileSnapshot('snapshots/everything.txt')
})

test('the whole report, errors only', async () => {
  await expect(stylish(everything(), {...context, quiet: true})).toMatchFileSnapshot('snapshots/quiet.txt')
})

test('the whole report in a narrow window', async () => {
  await expect(stylish(everything(), {...context, width: 60})).toMatchFileSnapshot('snapshots/narrow.txt')
})

test('colour adds colour and changes no character', () => {
  const colored = stylish(everything(), {...context, color: true})
  expect(colored).toContain('\u001b[31m')
  expect(stripVTControlCharacters(colored)).toBe(stylish(everything(), context))
})

test('each page leads with its claims, its ties and the state of its disclaimer', () => {
  const value = 'Supports memory. Promotes calm. *These statements'
  const memory = {text: 'Supports memory'}
  const calm = {text: 'Promotes calm'}
  const disclaimer = {text: '*These statements', mark: '*'}
  const tied = {linked: true, mark: '*'}
  expect(
    [
      {value},
      {value, disclaimer},
      {value, claims: [memory]},
      {value, claims: [memory, calm]},
      {value, claims: [memory, calm], disclaimer},
      {value, claims: [memory], disclaimer},
      {value, claims: [{...memory, ...tied}], disclaimer},
      {value, claims: [{...memory, ...tied}, calm], disclaimer},
      {
        value,
        claims: [memory, calm].map((claim) => ({...claim, ...tied})),
        disclaimer: {...disclaimer, mark: null, variant: 'comma'}
      }
    ].map(head)
  ).toMatchInlineSnapshot(`
    [
      "page.md  no claims",
      "page.md  no claims · disclaimer: exact words, marked *",
      "page.md  1 claim · no disclaimer on this page",
      "page.md  2 claims · no disclaimer on this page",
      "page.md  2 claims · none tied to the disclaimer · disclaimer: exact words, marked *",
      "page.md  1 claim · not tied to the disclaimer · disclaimer: exact words, marked *",
      "page.md  1 claim · tied to the disclaimer · disclaimer: exact words, marked *",
      "page.md  2 claims · 1 tied to the disclaimer · disclaimer: exact words, marked *",
      "page.md  2 claims · all tied to the disclaimer · disclaimer: exact words but for a comma, no mark",
    ]
  `)
})

test('each variant of a disclaimer has words of its own, and an unknown one its name', () => {
  const entry = {text: '', mark: '†', language: 'en', source: 'site', start: point('', 0), end: point('', 0)} as const
  const words = (variant: string) =>
    disclaimerOf({
      pointer: '',
      language: english,
      claims: [],
      notes: [],
      disclaimer: {...entry, variant} satisfies DisclaimerEntry
    })
  const known = ['exact', 'comma', 'agency', 'subject', 'number', 'reworded', 'truncated', 'other-agency', 'translated']
  expect(new Set(known.map(words)).size).toBe(known.length)
  expect(words('exact')).toBe('disclaimer: exact words, marked †, printed by the site')
  expect(words('upside-down')).toContain('upside-down')
})

test('more than three findings of one rule: two in full, the rest in a list', () => {
  const names = ['memory', 'focus', 'mood', 'sleep', 'energy']
  const finding = (name: string) => ({
    on: name,
    rule: 'missing-mark',
    reason: `«${name}» has no mark`,
    note: 'Put one.'
  })
  const report = (count: number) =>
    stylish([toFile({path: 'page.md', value: names.join('\n'), findings: names.slice(0, count).map(finding)})], context)
  expect(report(3).match(/\^+/g)).toHaveLength(3)
  expect(report(3)).not.toContain('more of')
  expect(report(5).match(/\^+/g)).toHaveLength(2)
  expect(report(5)).toContain(
    '3 more of us-fda/missing-mark:\n    3:1      “mood”\n    4:1      “sleep”\n    5:1      “energy”\n'
  )
  expect(report(5).match(/Put one/g)).toHaveLength(1)
})

test('the reason of a rule is said once in a report, what to write once on a page', () => {
  const page = (path: string) => {
    const finding = {rule: 'a', reason: 'wrong', note: 'Because.', expected: ['Supports calm.*', 'Supports mood.*']}
    return toFile({path, value: 'one two', findings: ['one', 'two'].map((on) => ({on, ...finding}))})
  }
  const report = stylish([page('a.md'), page('b.md')], context)
  expect(report.match(/Because/g)).toHaveLength(1)
  const example = '    Write, for example: Supports calm.*\n                        Supports mood.*\n'
  expect(report.split(example)).toHaveLength(3)
})

test('a long quotation in the list is cut to the line', () => {
  const value = `${'very '.repeat(60)}good\n`.repeat(5)
  const findings = [0, 1, 2, 3, 4].map(() => ({on: value.trim(), rule: 'long', reason: 'long'}))
  const report = stylish([toFile({path: 'page.md', value, findings})], context)
  for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  expect(report).toContain('…')
})

test('the findings of a file with several pages stand under their pages', () => {
  const file = toFile({
    path: 'feed.json',
    value: 'calm\nmood\nfocus\n',
    findings: [
      {on: 'mood', rule: 'a', reason: 'of the second', pointer: '/products/1/body_html'},
      {on: 'calm', rule: 'a', reason: 'of the first', pointer: '/products/0'},
      {on: 'focus', rule: 'a', reason: 'of none that is known', pointer: '/other'}
    ]
  })
  const page = {language: english, claims: [], disclaimer: null, notes: []}
  const pages = ['/products/0', '/products/1', '/products/10'].map((pointer) => ({...page, pointer}))
  file.data.claimlint = {status: 'checked', language: 'en', pages}
  const lines = stylish([file], context)
    .split('\n')
    .filter((line) => /^feed|of the|of none/.test(line))
    .map((line) => line.trim())
  expect(lines).toEqual([
    'feed.json /products/0  no claims',
    'error 1:1  of the first',
    'error 3:1  of none that is known',
    'feed.json /products/1  no claims',
    'error 2:1  of the second',
    'feed.json /products/10  no claims'
  ])
})

test('an empty file is a page without claims; a file that was not read is named with its reason', () => {
  const empty = new VFile({path: 'empty.md'})
  empty.data.claimlint = {status: 'checked', language: 'en', pages: []}
  expect(
    stylish([empty, unreadFile('x.pdf', 'unsupported', 'is in a format that is not read')], context)
  ).toMatchInlineSnapshot(`
    "empty.md  no claims

    1 file read · no claims · no findings
    1 input not read, so this report is not whole:
      x.pdf: is in a format that is not read
    "
  `)
})

test('nothing to say is said', () => {
  expect(stylish([], context)).toMatchInlineSnapshot(`
    "0 files read · no claims · no findings
    "
  `)
})

test('no report calls a page compliant', () => {
  for (const files of [everything(), [toFile({path: 'a.md', value: ''})], []]) {
    expect(stylish(files, context)).not.toMatch(/complian|legal/i)
  }
})
