import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../../src/read/markdown.js'
import {blocksOf, pageOf, textsOf} from './helpers.js'

const texts = (source: string) => textsOf(readMarkdown, source)
const blocks = (source: string) => blocksOf(readMarkdown, source)
const emphasis = (at: number, start: number) => ({mark: '*', how: 'emphasis', at, place: {start, end: start + 1}})
const strong = (at: number, start: number) => ({mark: '**', how: 'strong', at, place: {start, end: start + 2}})
const bullet = (start: number) => ({mark: '*', how: 'bullet', at: 0, place: {start, end: start + 1}})

describe('blocks', () => {
  test('headings know their level and parent, blocks their heading', async () => {
    expect(await blocks('# Calm #\n\nText\n\nWhy\n---\n\n### How ##\nNext\n\n## Who')).toEqual([
      {text: 'Calm', source: 'Calm', kind: 'heading', level: 1, group: 1},
      {text: 'Text', source: 'Text', kind: 'paragraph', heading: 0, group: 2},
      {text: 'Why', source: 'Why', kind: 'heading', level: 2, heading: 0, group: 3},
      {text: 'How', source: 'How', kind: 'heading', level: 3, heading: 2, group: 4},
      {text: 'Next', source: 'Next', kind: 'paragraph', heading: 3, group: 5},
      {text: 'Who', source: 'Who', kind: 'heading', level: 2, heading: 0, group: 6}
    ])
  })

  test('items of a list share a group, nested ones too', async () => {
    expect(await blocks('- one\n  two\n  1. three\n- [x] four\n\n  five\n\nSix')).toEqual([
      {text: 'one\ntwo', source: 'one\n  two', kind: 'item', list: true, group: 1},
      {text: 'three', source: 'three', kind: 'item', list: true, ordinal: 1, group: 1},
      {text: 'four', source: 'four', kind: 'item', list: true, group: 1},
      {text: 'five', source: 'five', kind: 'item', list: true, group: 1},
      {text: 'Six', source: 'Six', kind: 'paragraph', group: 2}
    ])
  })

  test.each([
    ['3. a\n4. b\n\n   c\n9. d\n\ne', [3, 4, undefined, 5, undefined]],
    ['1) a\n   7. b\n   7. c\n2) d\n- e', [1, 7, 8, 2, undefined]],
    ['1. - a\n1. > b\n1. [x] c\n1. <p>d</p>\n1.\n\ne', [undefined, 2, 3, undefined, undefined]]
  ])('the number of a list item goes to its first block: %j', async (source, ordinals) => {
    expect((await blocks(source)).map(({ordinal}) => ordinal)).toEqual(ordinals)
  })

  test('signs are escaped in Markdown, and neither in HTML nor in front matter', async () => {
    const page = await pageOf(readMarkdown, '---\ntitle: Ab c\n---\nC\n\n- d\n\n<p>E</p>\n\n![f](g "h") <b>i</b>')
    expect(page.blocks.map((block) => `${block.prose.value} ${block.escape}`)).toEqual([
      'Ab c undefined',
      'C \\',
      'd \\',
      'E undefined',
      'i \\',
      'f undefined',
      'h undefined'
    ])
  })

  test('quotations, with the marks of their lines left out', async () => {
    expect(await blocks('> one\n> two\n>> three\nlazy')).toEqual([
      {text: 'one\ntwo', source: 'one\n> two', kind: 'paragraph', quotation: true, group: 1},
      {text: 'three\nlazy', source: 'three\nlazy', kind: 'paragraph', quotation: true, group: 2}
    ])
  })

  test('cells of a table', async () => {
    const cell = (row: number, column: number) => ({table: 0, row, column, head: row === 0})
    expect(await blocks('| A | *B* |\n|---|:-:|\n| x\\| | |\n y | z\\*')).toEqual([
      {text: 'A', source: 'A', kind: 'cell', group: 1, cell: cell(0, 0)},
      {text: 'B', source: 'B', kind: 'cell', group: 1, cell: cell(0, 1), swallowed: [emphasis(0, 6), emphasis(1, 8)]},
      {text: 'x|', source: 'x\\|', kind: 'cell', group: 2, cell: cell(1, 0)},
      {text: 'y', source: 'y', kind: 'cell', group: 3, cell: cell(2, 0)},
      {text: 'z*', source: 'z\\*', kind: 'cell', group: 3, cell: cell(2, 1)}
    ])
  })

  test('an empty cell keeps its column', async () => {
    const page = await pageOf(readMarkdown, '|a|b|\n|-|-|\n||c|')
    expect(page.blocks[2]!.cell).toEqual({table: 0, row: 1, column: 1, head: false})
  })

  test('footnotes begin with their label, without the colon', async () => {
    expect(await blocks('Calm[^a].\n\n[^a]: First\n  lazy\n\n    second\n[^b]:Third')).toEqual([
      {text: 'Calm[^a].', source: 'Calm[^a].', kind: 'paragraph', group: 1},
      {text: '[^a] First\nlazy', source: '[^a]: First\n  lazy', kind: 'note', group: 2},
      {text: 'second', source: 'second', kind: 'note', group: 2},
      {text: '[^b]Third', source: '[^b]:Third', kind: 'note', group: 3}
    ])
  })

  test('code blocks, comments, link definitions and rules are no copy', async () => {
    const source = '```\na\n```\n\n    b\n\n<!-- c -->\n\n[d]: https://e.f "g"\n[h]: <i j>\n\n***\n\n[k]: l\nText'
    expect(await texts(source)).toEqual(['paragraph: Text'])
  })

  test('carriage returns end lines as well', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await texts(['\uFEFF# Calm', 'One  ', 'Two', '', '<p>', 'Three', '</p>', '', 'Four'].join(end))).toEqual([
        'heading: Calm',
        'paragraph: One',
        'paragraph: Two',
        'paragraph: Three',
        'paragraph: Four'
      ])
    }
  })
})

describe('swallowed marks', () => {
  test('opening and closing emphasis', async () => {
    expect(await blocks('*Not evaluated.* By **us*')).toEqual([
      {
        text: 'Not evaluated. By *us',
        source: 'Not evaluated.* By **us',
        kind: 'paragraph',
        group: 1,
        swallowed: [emphasis(0, 0), emphasis(14, 15), emphasis(19, 21), emphasis(21, 24)]
      }
    ])
  })

  test('strong, and both at once', async () => {
    expect(await blocks('A ***b*** __c__ _d_')).toEqual([
      {
        text: 'A b c d',
        source: 'A ***b*** __c__ _d',
        kind: 'paragraph',
        group: 1,
        swallowed: [
          emphasis(2, 2),
          strong(2, 3),
          strong(3, 6),
          emphasis(3, 8),
          {...strong(4, 10), mark: '__'},
          {...strong(5, 13), mark: '__'}
        ]
      }
    ])
  })

  test('bullets made of an asterisk, in the first block of the item', async () => {
    expect(await blocks('* Not evaluated.\n\n  Nor seen.\n\nA\n\n- B')).toEqual([
      {text: 'Not evaluated.', source: 'Not evaluated.', kind: 'item', list: true, group: 1, swallowed: [bullet(0)]},
      {text: 'Nor seen.', source: 'Nor seen.', kind: 'item', list: true, group: 1},
      {text: 'A', source: 'A', kind: 'paragraph', group: 2},
      {text: 'B', source: 'B', kind: 'item', list: true, group: 3}
    ])
  })

  test('go with their line over a hard break', async () => {
    expect(await blocks('*One*\\\n*Two*')).toEqual([
      {text: 'One', source: 'One', kind: 'paragraph', group: 1, swallowed: [emphasis(0, 0), emphasis(3, 4)]},
      {text: 'Two', source: 'Two', kind: 'paragraph', group: 1, swallowed: [emphasis(0, 7), emphasis(3, 11)]}
    ])
  })

  test('marks that the customer sees are not among them', async () => {
    for (const source of ['Calm\\*', 'Calm&#42;', 'Calm<sup>*</sup>', 'Calm. *', '2 * 3 * 4', 'Calm*']) {
      const [block] = (await pageOf(readMarkdown, source)).blocks
      expect(block!.prose.value).toContain('*')
      expect(block!.swallowed).toBeUndefined()
    }
  })
})

describe('inline markup', () => {
  test.each([
    ['a\\*b \\_c \\d', 'a*b _c \\d'],
    ['&amp;&#42;&dagger; &copy &nope;', '&*† &copy &nope;'],
    ['`a *b*` ``c ` d`` ` e', 'a *b* c ` d ` e'],
    ['x [a *b*](c "d") [e](<f g>) [h](i(j)k)', 'x a b e h'],
    ['[a][b] [c][] [d] [e][f]\n\n[B]: x\n[c]: y', 'a c [d] [e][f]'],
    ['[1] [^2] [x](y z)', '[1] [^2] [x](y z)'],
    ['<https://a.b> <c@d.e> https://f.g', 'https://a.b c@d.e https://f.g'],
    ['~~a~~ ~b~ ~~~c~~~', 'a b ~~~c~~~'],
    ['snake_case_word 5*6*7', 'snake_case_word 567'],
    ['&#65;_x y_ &#65;*x*b', 'Ax y Axb'],
    ['A_x y_ A&#95;x_', 'A_x y_ A_x_'],
    ['<b>a</b><!-- x -->b<i class="c">d</i> < e', 'abd < e'],
    ['[a](b "c\\"', '[a](b "c"']
  ])('%s', async (source, text) => {
    const page = await pageOf(readMarkdown, source)
    expect(page.blocks[0]!.prose.value).toBe(text)
  })

  test('descriptions and titles follow the block that they stand in', async () => {
    expect(await blocks('A ![b *c* &amp; d](e "f g") [h](i \'j\') <img alt="k l"> m\n\nn')).toEqual([
      {
        text: 'A  h  m',
        source: 'A ![b *c* &amp; d](e "f g") [h](i \'j\') <img alt="k l"> m',
        kind: 'paragraph',
        group: 1
      },
      {text: 'b c & d', source: 'b *c* &amp; d', kind: 'attribute', name: 'alt', group: 2},
      {text: 'f g', source: 'f g', kind: 'attribute', name: 'title', group: 3},
      {text: 'j', source: 'j', kind: 'attribute', name: 'title', group: 4},
      {text: 'k l', source: 'k l', kind: 'attribute', name: 'alt', group: 5},
      {text: 'n', source: 'n', kind: 'paragraph', group: 6}
    ])
  })

  test('raised stretches', async () => {
    expect(await blocks('Calm<sup>*</sup> and focus.<sup>1, *2*</sup>')).toMatchObject([
      {
        text: 'Calm* and focus.1, 2',
        raised: [
          {start: 4, end: 5},
          {start: 16, end: 20}
        ]
      }
    ])
  })

  test('hard breaks start a block, unless the line goes on in lower case', async () => {
    expect(await blocks('One  \nTwo<br>Three\\\nfour<br />five')).toEqual([
      {text: 'One', source: 'One', kind: 'paragraph', group: 1},
      {text: 'Two', source: 'Two', kind: 'paragraph', group: 1},
      {text: 'Three\nfour\nfive', source: 'Three\\\nfour<br />five', kind: 'paragraph', group: 1}
    ])
  })

  test('what is hidden stands apart', async () => {
    expect(await blocks('A <span style="display: none">b <b>c</b></span>d')).toEqual([
      {text: 'A d', source: 'A <span style="display: none">b <b>c</b></span>d', kind: 'paragraph', group: 1},
      {text: 'b c', source: 'b <b>c', kind: 'paragraph', hidden: true, group: 2}
    ])
  })
})

describe('HTML in Markdown', () => {
  test('is read by the HTML reader', async () => {
    expect(await blocks('# A\n\n<div>B &amp; <b>c</b><br>D</div>\n\n> <p title="e">F</p>')).toEqual([
      {text: 'A', source: 'A', kind: 'heading', level: 1, group: 1},
      {text: 'B & c', source: 'B &amp; <b>c', kind: 'paragraph', heading: 0, group: 2},
      {text: 'D', source: 'D', kind: 'paragraph', heading: 0, group: 2},
      {text: 'F', source: 'F', kind: 'paragraph', quotation: true, heading: 0, group: 3},
      {text: 'e', source: 'e', kind: 'attribute', name: 'title', quotation: true, heading: 0, group: 4}
    ])
  })

  test('holds for the Markdown between its tags', async () => {
    const source =
      '<table><tr><td>\n\n*a*\n\n</td></tr></table>\n\n<div hidden>\n\nb\n\n</div>\n\nc\n\n<template>\n\nd\n\n</template>'
    expect(await blocks(source)).toMatchObject([
      {text: 'a', kind: 'cell', cell: {table: 0, row: 0, column: 0, head: false}},
      {text: 'b', kind: 'paragraph', hidden: true},
      {text: 'c', kind: 'paragraph'}
    ])
  })
})

describe('front matter', () => {
  test('gives its copy as fields, and the language of the page', async () => {
    const source = `---
title: "Calm \\x41 \\
  caps"
lang: en-US
slug: calm caps
draft: false
seo: {description: 'Don''t worry', image: /a b.png}
summary: >-
  Made for long
  evenings
tags: [rest, "deep sleep"]
quote: |
  Line one
    Line two
---
Text`
    const page = await pageOf(readMarkdown, source)
    expect(page.language).toBe('en-US')
    expect(await blocks(source)).toEqual([
      {text: 'Calm A caps', source: 'Calm \\x41 \\\n  caps', kind: 'field', name: 'title', group: 1},
      {text: "Don't worry", source: "Don''t worry", kind: 'field', name: 'seo/description', group: 2},
      {text: 'Made for long evenings', source: 'Made for long\n  evenings', kind: 'field', name: 'summary', group: 3},
      {text: 'rest', source: 'rest', kind: 'field', name: 'tags/0', group: 4},
      {text: 'deep sleep', source: 'deep sleep', kind: 'field', name: 'tags/1', group: 5},
      {text: 'Line one\n  Line two', source: 'Line one\n    Line two', kind: 'field', name: 'quote', group: 6},
      {text: 'Text', source: 'Text', kind: 'paragraph', group: 7}
    ])
  })

  test('is read line by line where it is no valid YAML', async () => {
    const source = '---\ntitle: Calm: the caps\nitems:\n  - "rest well"\nslug: a b\nlang: sv\n---\nText'
    expect(await blocks(source)).toEqual([
      {text: 'Calm: the caps', source: 'Calm: the caps', kind: 'field', name: 'title', group: 1},
      {text: 'rest well', source: 'rest well', kind: 'field', name: 'items', group: 2},
      {text: 'Text', source: 'Text', kind: 'paragraph', group: 3}
    ])
    expect((await pageOf(readMarkdown, source)).language).toBe('sv')
  })

  test('in TOML is read by its strings; a rule at the top is no front matter', async () => {
    expect(await texts('+++\ntitle = "Calm caps"\n+++\nText')).toEqual(['field: Calm caps', 'paragraph: Text'])
    expect(await texts('---\n\nText here\n\n---\n\nMore')).toEqual(['paragraph: Text here', 'paragraph: More'])
    expect(await texts('---\ntitle: Calm\n\nText')).toEqual(['paragraph: title: Calm', 'paragraph: Text'])
  })
})
