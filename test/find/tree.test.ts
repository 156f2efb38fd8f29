import type {Word} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import {expect, it} from 'vitest'
import {treeOf} from '../../src/find/tree.js'
import {pointsOf} from '../../src/lines.js'
import {Prose} from '../../src/prose.js'
import {loadReader} from '../../src/read/index.js'

it.each([
  ['markdown', 'Vitamin C &amp; zinc support immunity\\* and\nhealthy **joints**. Promotes calm.<sup>*</sup>'],
  ['html', '<p>Vitamin C &amp; zinc sup<b>port</b> immunity&#42;\n   and healthy joints. Promotes calm.</p>'],
  ['text', 'Vitamin C and zinc support immu-\nnity. Promotes calm.*']
] as const)('puts the places of the file on every node of %s', async (format, source) => {
  const [page] = await (await loadReader(format))(Prose.of(source))
  const pointAt = pointsOf(source)
  const words: [word: string, cut: string][] = []
  const tree = treeOf(page!.blocks[0]!, pointAt)
  visit(tree, (node) => {
    const {start, end} = node.position!
    expect(pointAt(start.offset!)).toEqual(start)
    expect(end.offset).toBeGreaterThan(start.offset!)
  })
  visit(tree, 'WordNode', (word: Word) => {
    const {start, end} = word.position!
    words.push([textOf(word), source.slice(start.offset, end.offset).replace(/<[^>]*>|-\n/g, '')])
  })
  expect(words.length).toBeGreaterThan(5)
  for (const [word, cut] of words) expect(cut).toBe(word)
})
