import {expect, test} from 'vitest'
import {nearest} from '../../src/cli/nearest.js'

const names = ['disease-claim', 'missing-mark', 'shared-mark', 'us-fda/missing-mark']

test.each([
  ['diseas-claim', 'disease-claim'],
  ['disease-claims', 'disease-claim'],
  ['missing-mrak', 'missing-mark'],
  ['us-fda/mising-mark', 'us-fda/missing-mark'],
  ['quite-another-thing-altogether', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined]
])('%s', (name, expected) => {
  expect(nearest(name, names)).toBe(expected)
})
