import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {frame} from '../../src/report/frame.js'
import {width} from '../../src/report/width.js'
import {point} from './fixtures.js'

const plain = {gutter: (text: string) => text, mark: (text: string) => text}

function framed(value: string, start: number, end: number, columns = 60): string[] {
  return frame(value, point(value, start), point(value, end), columns, plain)
}

function around(value: string, words: string, columns = 60): string {
  const at = value.indexOf(words)
  return `\n${framed(value, at, at + words.length, columns).join('\n')}\n`
}

describe('the words of the place stand over the marks', () => {
  test('in a plain line', () => {
    expect(around('One.\nTwo supports memory.\nThree.', 'supports memory')).toMatchInlineSnapshot(`
      "
      2 │ Two supports memory.
        │     ^^^^^^^^^^^^^^^
      "
    `)
  })

  test('after tabs, before a carriage return', () => {
    expect(around('\tTwo\tsupports memory.\r\nThree.', 'supports memory')).toMatchInlineSnapshot(`
      "
      1 │   Two  supports memory.
        │        ^^^^^^^^^^^^^^^
      "
    `)
  })

  test('after wide, astral and combining characters', () => {
    expect(around('記憶 🧠👍🏽 Cafe\u0301 supports memory.', 'supports memory')).toMatchInlineSnapshot(`
      "
      1 │ 記憶 🧠👍🏽 Café supports memory.
        │                ^^^^^^^^^^^^^^^
      "
    `)
  })

  test('around control characters', () => {
    expect(around('a\u001b[31m supports\u0007 memory.', 'supports\u0007 memory')).toMatchInlineSnapshot(`
      "
      1 │ a␛[31m supports␇ memory.
        │        ^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('in the middle, at the head and at the tail of a long line', () => {
    const value = `${'before '.repeat(40)}supports memory ${'after '.repeat(40)}the end`
    expect(
      around(value, 'supports memory') + around(value, 'before') + around(value, 'the end')
    ).toMatchInlineSnapshot(`
      "
      1 │ …fore before before supports memory after after after a…
        │                     ^^^^^^^^^^^^^^^

      1 │ before before before before before before before before…
        │ ^^^^^^

      1 │ …after after after after after after after after the end
        │                                                  ^^^^^^^
      "
    `)
  })

  test('over a line end, without the indent of the next line', () => {
    expect(around('Supports restful\n   sleep and mood.\n', 'restful\n   sleep')).toMatchInlineSnapshot(`
      "
      1 │ Supports restful
        │          ^^^^^^^
      2 │    sleep and mood.
        │    ^^^^^
      "
    `)
  })

  test('over more lines than are shown', () => {
    expect(around('a\nb\nc\nd\ne\n', 'a\nb\nc\nd')).toMatchInlineSnapshot(`
      "
      1 │ a
        │ ^
      2 │ b
        │ ^
      3 │ c
        │ ^
        │ …
      "
    `)
  })
})

test('at the very end of a file there is something to see', () => {
  expect(framed('abc', 3, 3)).toEqual(['1 │ abc', '  │    ^'])
  expect(framed('', 0, 0)).toEqual(['1 │ ', '  │ ^'])
})

test('no frame is wider than it may be, and what stands over the marks is the place', () => {
  const piece = fc.constantFrom(
    'a',
    'be ',
    'supports ',
    '\t',
    '記',
    '🧠',
    'e\u0301',
    '*',
    '.',
    '##[x',
    '\u001b',
    '\n',
    '\r\n'
  )
  fc.assert(
    fc.property(
      fc.array(piece, {maxLength: 120}),
      fc.nat(),
      fc.nat(),
      fc.integer({min: 20, max: 100}),
      (pieces, a, b, columns) => {
        const value = pieces.join('')
        const [start, end] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y) as [number, number]
        const lines = framed(value, start, end, columns)
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns + 1)
        expect(lines.join('')).not.toMatch(/\u001b|\t|##\[/)
      }
    ),
    {numRuns: 2000}
  )
})

test('what is marked in a plain line is the place to the letter, however the line was cut', () => {
  const words = fc.array(fc.constantFrom('calm', 'mood', 'focus', 'sleep', 'joints'), {minLength: 1, maxLength: 60})
  fc.assert(
    fc.property(words, fc.nat(), (list, pick) => {
      const value = list.map((word, index) => word + index).join(' ')
      const index = pick % list.length
      const word = `${list[index]}${index}`
      const at = value.search(new RegExp(`\\b${word}\\b`))
      const [text, marks] = framed(value, at, at + word.length, 50)
      const first = marks!.indexOf('^')
      expect(text!.slice(first, marks!.lastIndexOf('^') + 1)).toBe(word)
    }),
    {numRuns: 1000}
  )
})

test('a file of one long line costs a frame no more than a short one', () => {
  const value = 'supports memory and mood '.repeat(400_000)
  const begin = performance.now()
  for (let at = 0; at < 2000; at++) {
    const offset = at * 4000
    const place = {line: 1, column: offset + 1, offset}
    frame(value, place, {...place, offset: offset + 15, column: offset + 16}, 96, plain)
  }
  // Some 50 ms; a frame that walks its line would take minutes.
  expect(performance.now() - begin).toBeLessThan(3000)
})
