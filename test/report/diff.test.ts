import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {composed, edited} from '../../src/fix/edits.js'
import {unifiedDiff} from '../../src/report/diff.js'
import type {Edit} from '../../src/types.js'
import {folderOf} from '../cli/host.js'

const line = fc.constantFrom('', 'a', 'b', 'Tea', 'Tea\r', '– é')
const texts = fc
  .tuple(fc.array(line, {maxLength: 30}), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''))
const inserted = fc.constantFrom('', '*', 'x\n', '\ny', '\n\nz\n', 'Tea')

/** Ordered edits of a text, none within another. */
const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), inserted), {maxLength: 4}).map((all) => {
    let at = -1
    return all
      .sort((one, other) => one[0] - other[0])
      .flatMap(([start, length, into]) => {
        if (start <= at) return []
        at = Math.min(start + length, text.length)
        return [{start, end: at, text: into}]
      })
  })

it.each([
  ['a\nb\nc\n', [{start: 2, end: 3, text: 'B'}], '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n'],
  [
    'a',
    [{start: 1, end: 1, text: '*'}],
    '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a*\n\\ No newline at end of file\n'
  ],
  ['', [{start: 0, end: 0, text: 'a\n'}], '@@ -0,0 +1 @@\n+a\n'],
  ['a\n', [{start: 2, end: 2, text: '\nb\n'}], '@@ -1 +1,3 @@\n a\n+\n+b\n'],
  ['a\n', [{start: 0, end: 1, text: 'a'}], '']
])('shows how %j changes', (text, edits, hunk) => {
  expect(unifiedDiff('p.txt', text, edits)).toBe(hunk === '' ? '' : `--- a/p.txt\n+++ b/p.txt\n${hunk}`)
})

it('rounds of edits are one list of edits of the first text', () => {
  const rounds = texts.chain((text) =>
    editsOf(text).chain((first) => editsOf(edited(text, first)).map((second) => ({text, first, second})))
  )
  fc.assert(
    fc.property(rounds, ({text, first, second}) => {
      expect(edited(text, composed([first, second], text.length))).toBe(edited(edited(text, first), second))
      expect(composed([first, []], text.length).length).toBeLessThanOrEqual(first.length)
    })
  )
})

it('is what git takes', () => {
  const samples = texts.chain((text) => editsOf(text).map((edits) => ({text, edits})))
  fc.assert(
    fc.property(samples, ({text, edits}) => {
      const [diff, after] = [unifiedDiff('p.txt', text, edits), edited(text, edits)]
      expect(diff === '').toBe(text === after)
      if (diff === '' || text === '') return
      const cwd = folderOf({'p.txt': text})
      const {status, stderr} = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd, input: diff})
      expect([status, String(stderr)]).toEqual([0, ''])
      expect(readFileSync(join(cwd, 'p.txt'), 'utf8')).toBe(after)
    }),
    {numRuns: 40}
  )
})
