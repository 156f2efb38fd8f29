import fc from 'fast-check'
import {toString as textOf} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {parse, placeNodes} from '../../src/find/parser.js'
import {copy} from '../copy.js'

const sentences = (text: string) =>
  parse(text)
    .children.filter((node) => node.type === 'SentenceNode')
    .map((node) => textOf(node))

describe('parse', () => {
  it.each([
    ['Supports memory.* Promotes calm.†', ['Supports memory.*', 'Promotes calm.†']],
    [
      'Supports memory.*† Promotes calm.[2] Sold in tins.',
      ['Supports memory.*†', 'Promotes calm.[2]', 'Sold in tins.']
    ],
    ['Supports memory.[^fda] Promotes calm.', ['Supports memory.[^fda]', 'Promotes calm.']],
    ['Supports memory.\uE0D1\uE0D2 Promotes calm.', ['Supports memory.\uE0D1\uE0D2', 'Promotes calm.']],
    ['Sold in tins. *These statements have not.', ['Sold in tins.', '*These statements have not.']],
    ['Supports memory. * Promotes calm.', ['Supports memory.', '* Promotes calm.']]
  ])('keeps marks with the sentence that they end: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('makes the nodes that parse-english makes', () => {
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)))
    // Without marks, so that nothing is moved.
    const unmarked = fc
      .oneof(copy, fc.string({unit: 'binary'}), fc.string())
      .map((text) => text.replace(/[*†‡§¶#^◊♢°[(\uE0D0-\uE0D9]/g, ' ').trim())
    fc.assert(
      fc.property(unmarked, (text) => {
        expect(bare(parse(text))).toEqual(bare(new ParseEnglish().tokenizeParagraph(text)))
      }),
      {numRuns: 3000}
    )
  })
})

it('places every node where its text stands', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const tree = parse(text)
      const point = (offset: number) => ({line: 1, column: offset + 1, offset})
      placeNodes(tree, (start, end) => ({start: point(start), end: point(end)}))
      const stack = [tree as {type: string}]
      for (
        let node = stack.pop() as Parameters<typeof textOf>[0] | undefined;
        node;
        node = stack.pop() as typeof node
      ) {
        const {start, end} = (node as {position: {start: {offset: number}; end: {offset: number}}}).position
        expect(text.slice(start.offset, end.offset)).toBe(textOf(node))
        if ('children' in (node as object)) stack.push(...(node as {children: {type: string}[]}).children)
      }
    })
  )
})
