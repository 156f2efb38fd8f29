import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readHtml} from '../../src/read/html.js'
import {readMarkdown} from '../../src/read/markdown.js'
import {readText} from '../../src/read/text.js'
import type {Reader} from '../../src/types.js'
import {html, markdown, soup, tagSoup, text} from './documents.js'
import {pageOf} from './helpers.js'

/** Documents of each sort: CLAIMLINT_RUNS for the long run. */
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 400)
const HOUR = 3_600_000

/** Another plain letter of the same case: case may say whether a line goes on. */
function otherLetter(letter: string): string {
  if (letter === letter.toUpperCase()) return letter === 'Q' ? 'Z' : 'Q'
  return letter === 'q' ? 'z' : 'q'
}

/**
 * A letter in the dress of the one that it is to replace. An entity stays an entity: in Markdown its `;` is punctuation
 * beside a mark, and a bare letter is none, so that `&#65;_x_` has emphasis and `A_x_` has not.
 */
function dressed(letter: string, source: string): string {
  const code = letter.charCodeAt(0)
  if (source.startsWith('&')) return `&#${code};`
  return source.startsWith('\\u') ? `\\u${code.toString(16).padStart(4, '0')}` : letter
}

async function textsIn(read: Reader, source: string): Promise<string[]> {
  return (await pageOf(read, source)).blocks.map(({prose}) => prose.value)
}

/** Changes the letter that is `pick` of all letters read, where Prose says that it stands, and reads again. */
async function expectMutation(read: Reader, source: string, pick: number): Promise<void> {
  const {blocks} = await pageOf(read, source)
  const letters = blocks.flatMap(({prose}, block) =>
    [...prose.value.matchAll(/[a-z]/gi)].map(({index}) => ({block, index}))
  )
  if (letters.length === 0) return
  const {block, index} = letters[pick % letters.length]!
  const {prose} = blocks[block]!
  const letter = otherLetter(prose.value[index]!)
  const [start, end] = prose.place(index, index + 1)
  const changed = source.slice(0, start) + dressed(letter, source.slice(start, end)) + source.slice(end)
  const expected = blocks.map(({prose: {value}}) => value)
  expected[block] = prose.value.slice(0, index) + letter + prose.value.slice(index + 1)
  expect(await textsIn(read, changed)).toEqual(expected)
}

/** A character whose place is one character long is that character; all blocks stand inside of the file, in order. */
async function expectPlaces(read: Reader, source: string): Promise<void> {
  for (const {prose, raised, swallowed, kind} of (await pageOf(read, source)).blocks) {
    const {value} = prose
    expect(value).toBe(value.trim())
    expect(value).not.toBe('')
    // One assertion for all: the long run has millions of characters.
    const wrong: string[] = []
    let last = 0
    for (let index = 0; index < value.length; index++) {
      const [start, end] = prose.place(index, index + 1)
      const isItself = end - start > 1 || source[start] === value[index] || value[index] === '\n'
      if (end <= start || end > source.length || start < last || !isItself) wrong.push(`${index} at ${start}–${end}`)
      last = start
    }
    expect(wrong).toEqual([])
    for (const span of raised ?? []) expect(span.end <= value.length && span.start < span.end).toBe(true)
    for (const {mark, at, place} of swallowed ?? []) {
      expect(source.slice(place.start, place.end)).toBe(mark)
      expect(at).toBeLessThanOrEqual(value.length)
    }
    expect(kind).toBeTypeOf('string')
  }
}

describe.each<[string, Reader, fc.Arbitrary<string>]>([
  ['text', readText, text],
  ['Markdown', readMarkdown, markdown],
  ['HTML', readHtml, html]
])('%s', (_, read, documents) => {
  test(
    'a letter that is changed where Prose says changes in the text, and nothing else does',
    () =>
      fc.assert(
        fc.asyncProperty(documents, fc.array(fc.nat(), {minLength: 6, maxLength: 6}), async (source, picks) => {
          for (const pick of picks) await expectMutation(read, source, pick)
        }),
        {numRuns}
      ),
    3_600_000
  )

  test(
    'characters stand where they stand',
    () =>
      fc.assert(
        fc.asyncProperty(documents, (source) => expectPlaces(read, source)),
        {numRuns}
      ),
    HOUR
  )
})

describe.each<[string, Reader, fc.Arbitrary<string>]>([
  ['anything as text', readText, fc.string({unit: 'binary', maxLength: 200})],
  ['anything as Markdown', readMarkdown, fc.string({unit: 'binary', maxLength: 200})],
  ['anything as HTML', readHtml, fc.string({unit: 'binary', maxLength: 200})],
  ['soup of Markdown', readMarkdown, soup],
  ['soup of tags', readHtml, tagSoup],
  ['HTML as Markdown', readMarkdown, html],
  ['Markdown as text', readText, markdown]
])('%s', (_, read, documents) => {
  test(
    'is read, each character from its place',
    () =>
      fc.assert(
        fc.asyncProperty(documents, (source) => expectPlaces(read, source)),
        {numRuns}
      ),
    HOUR
  )
})
