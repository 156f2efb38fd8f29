import {describe, expect, test} from 'vitest'
import {Prose} from '../../src/prose.js'
import {isCopy} from '../../src/read/fields.js'
import {jsonStrings} from '../../src/read/json.js'

describe('isCopy', () => {
  test.each([
    ['title', 'Calm'],
    ['description', 'Supports a restful night'],
    ['name', 'Omega oil, 1000 mg'],
    ['og_title', 'Sömn'],
    ['answer', 'Yes: see example.com']
  ])('%s: %s is copy', (key, value) => expect(isCopy(key, value)).toBe(true))

  test.each([
    ['slug', 'calm night'],
    ['@type', 'Product'],
    ['date-published', 'last week'],
    ['DATE_PUBLISHED', 'last week'],
    ['Image', 'a woman asleep'],
    ['see', 'https://example.com/a'],
    ['see', '/shop/calm'],
    ['cover_file', 'calm.png'],
    ['when', '2026-01-02'],
    ['amount', '1 000,50'],
    ['code', 'CALM_60'],
    ['block', 'heroBanner'],
    ['empty', '  '],
    ['mark', '*']
  ])('%s: %s is none', (key, value) => expect(isCopy(key, value)).toBe(false))
})

describe('jsonStrings', () => {
  const read = (source: string) =>
    [...jsonStrings(Prose.of(source))].map(({pointer, key, prose}) => [pointer, key, prose.value])

  test('gives each string value with its pointer and key, escapes decoded', () => {
    expect(read('{"a": "x\\u00e9\\n\\"", "b/c": [{"~d": "y"}, 1, "z"], "e": {}}')).toEqual([
      ['/a', 'a', 'xé\n"'],
      ['/b~1c/0/~0d', '~d', 'y'],
      ['/b~1c/2', 'b/c', 'z']
    ])
  })

  test('places each character where it stands', () => {
    const prose = [...jsonStrings(Prose.of('{"a": "mood\\u002a now"}'))][0]!.prose
    expect(prose.value).toBe('mood* now')
    expect(prose.place(4, 5)).toEqual([11, 17])
    expect(prose.place(6, 9)).toEqual([18, 21])
  })

  test.each([
    ['{"a": "x", "b" "y"', [['/a', 'a', 'x']]],
    ['{"a": "x",} trailing', [['/a', 'a', 'x']]],
    [
      '{"a": ["x", "y"',
      [
        ['/a/0', 'a', 'x'],
        ['/a/1', 'a', 'y']
      ]
    ],
    ['{"a": "open', [['/a', 'a', 'open']]],
    [']]}{"a": "x"}', [['/a', 'a', 'x']]],
    ['{"a": "bad \\u00zz esc\\q"}', [['/a', 'a', 'bad u00zz escq']]]
  ])('reads what it can of %s', (source, expected) => {
    expect(read(source)).toEqual(expect.arrayContaining(expected))
  })

  test('nests without recursion', () => {
    expect(read(`${'['.repeat(100_000)}"deep words"`)).toHaveLength(1)
  })
})
