import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Prose} from '../../src/prose.js'
import {decode, type Escape} from '../../src/read/decode.js'

const ESCAPES: readonly Escape[] = [
  {
    pattern: /&(amp|lt|#\d+);/y,
    read: ([, name]) => (name === 'amp' ? '&' : name === 'lt' ? '<' : String.fromCodePoint(Number(name!.slice(1))))
  },
  {pattern: /\\(.)/y, read: ([, char]) => char}
]

describe('decode', () => {
  test('pairs a text with the source that it was decoded from', () => {
    const source = 'x "Zinc &amp; C\\* help&#42;" y'
    const prose = decode(Prose.of(source).slice(3, source.length - 3), 'Zinc & C* help*', ESCAPES)
    expect(prose.value).toBe('Zinc & C* help*')
    expect(prose.place(5, 6)).toEqual([8, 13])
    expect(prose.place(8, 9)).toEqual([15, 17])
    expect(prose.place(10, 14)).toEqual([18, 22])
    expect(prose.place(14, 15)).toEqual([22, 27])
  })

  test('what the text lacks was markup', () => {
    const prose = decode(Prose.of('**bold** <b>move</b>'), 'bold move', [])
    expect(prose.value).toBe('bold move')
    expect(prose.place(0, 4)).toEqual([2, 6])
    expect(prose.place(5, 9)).toEqual([12, 16])
  })

  test('where nothing fits, all of the text stands for all of the source', () => {
    const prose = decode(Prose.of('12345'), 'abc', ESCAPES)
    expect(prose.value).toBe('abc')
    expect(prose.place(1, 2)).toEqual([0, 5])
  })

  test('finds the place of every character, whatever was escaped', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'b', ' ', 'é', '🌿').map((char) => [char, char] as const),
      fc.constantFrom<readonly [string, string]>(
        ['&amp;', '&'],
        ['&lt;', '<'],
        ['&#42;', '*'],
        ['\\*', '*'],
        ['\\\\', '\\']
      )
    )
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const value = units.map(([, char]) => char).join('')
        const prose = decode(Prose.of(units.map(([raw]) => raw).join('')), value, ESCAPES)
        expect(prose.value).toBe(value)
        let from = 0
        let at = 0
        for (const [raw, char] of units) {
          expect(prose.place(at, at + char.length)).toEqual([from, from + raw.length])
          from += raw.length
          at += char.length
        }
      })
    )
  })

  test('is linear', () => {
    const many = 'a&amp;b\\*'.repeat(50_000)
    expect(decode(Prose.of(many), 'a&b*'.repeat(50_000), ESCAPES).place(199_999, 200_000)).toEqual([449_998, 450_000])
  })
})
