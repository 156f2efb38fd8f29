import fc from 'fast-check'
import {expect, test} from 'vitest'
import {align, gap} from '../../src/compare/align.js'

const pairs = (one: readonly number[], other: readonly number[]) =>
  align(one.length, other.length, (left, right) => (one[left] === other[right] ? 0 : 3 * gap))

const list = fc.array(fc.nat(30), {maxLength: 40})

test('gives each index of both lists once, in order', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      const all = pairs(one, other)
      expect(all.flatMap(([left]) => left ?? [])).toEqual([...one.keys()])
      expect(all.flatMap(([, right]) => right ?? [])).toEqual([...other.keys()])
    })
  )
})

test('pairs as many as a longest common subsequence has', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      const table = [...one, 0].map(() => new Array<number>(other.length + 1).fill(0))
      for (let i = one.length - 1; i >= 0; i--)
        for (let j = other.length - 1; j >= 0; j--)
          table[i]![j] =
            one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
      const count = pairs(one, other).filter(([left, right]) => left !== undefined && right !== undefined).length
      expect(count).toBe(table[0]![0])
    })
  )
})

test('takes lists that are too long for a whole table', () => {
  const one = Array.from({length: 20_000}, (_, at) => at)
  const other = [-1, -2, ...one.slice(0, 9000), ...one.slice(9003)]
  const paired = pairs(one, other).filter(([left, right]) => left !== undefined && right !== undefined)
  expect(paired.length).toBe(19_997)
  expect(paired.every(([left, right]) => one[left!] === other[right!])).toBe(true)
})
