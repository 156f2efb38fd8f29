import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Prose} from '../src/prose.js'

/** Prose of a source, cut up, reread and joined at random. */
const pieces = fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.option(fc.string({maxLength: 3}), {nil: undefined})), {
  maxLength: 8
})
const built = fc.tuple(fc.string({minLength: 1, maxLength: 40, unit: 'binary'}), pieces).map(([source, cuts]) => {
  const whole = Prose.of(source)
  const parts = cuts.map(([start, length, text]) => {
    const part = whole.slice(start, start + length)
    return text === undefined || part.value === '' ? part : part.as(text)
  })
  return {source, parts, prose: Prose.join(parts)}
})

describe('Prose', () => {
  test('a source is its own text, each character at its place', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(), fc.nat(), (source, one, other) => {
        const prose = Prose.of(source)
        const [start, end] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b) as [
          number,
          number
        ]
        expect(prose.value).toBe(source)
        expect(prose.place(start, end)).toEqual([start, end])
      })
    )
  })

  test('slice and join undo each other, in text and places', () => {
    fc.assert(
      fc.property(built, fc.nat(), ({prose}, cut) => {
        const at = cut % (prose.value.length + 1)
        const again = Prose.join([prose.slice(0, at), prose.slice(at)])
        expect(again.value).toBe(prose.value)
        for (let index = 0; index < prose.value.length; index++) {
          expect(again.place(index, index + 1)).toEqual(prose.place(index, index + 1))
        }
      })
    )
  })

  test('a slice has the characters and places of the whole', () => {
    fc.assert(
      fc.property(built, fc.nat(), fc.nat(), ({prose}, one, other) => {
        const start = one % (prose.value.length + 1)
        const end = Math.min(prose.value.length, start + (other % 10))
        const part = prose.slice(start, end)
        expect(part.value).toBe(prose.value.slice(start, end))
        for (let index = start; index < end; index++) {
          expect(part.place(index - start, index - start + 1)).toEqual(prose.place(index, index + 1))
        }
      })
    )
  })

  test('the parts keep their places in what they are joined to', () => {
    fc.assert(
      fc.property(built, ({parts, prose}) => {
        let at = 0
        for (const part of parts) {
          for (let index = 0; index < part.value.length; index++) {
            expect(prose.place(at + index, at + index + 1)).toEqual(part.place(index, index + 1))
          }
          at += part.value.length
        }
        expect(prose.value).toHaveLength(at)
      })
    )
  })

  test('what is read otherwise stands where it stood', () => {
    const prose = Prose.of('mood &amp; focus')
    const read = Prose.join([prose.slice(0, 5), prose.slice(5, 10).as('&'), prose.slice(10)])
    expect(read.value).toBe('mood & focus')
    expect(read.place(5, 6)).toEqual([5, 10])
    expect(read.place(7, 12)).toEqual([11, 16])
    expect(read.slice(5, 8).place(0, 3)).toEqual([5, 12])
  })

  test('nothing has a place too', () => {
    const prose = Prose.of('abc')
    expect(prose.place(1, 1)).toEqual([1, 1])
    expect(prose.place(3, 3)).toEqual([3, 3])
    expect(Prose.join([]).value).toBe('')
    expect(Prose.join([]).place(0, 0)).toEqual([0, 0])
  })
})
