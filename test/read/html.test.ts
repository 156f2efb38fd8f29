import {describe, expect, test} from 'vitest'
import {readHtml} from '../../src/read/html.js'
import {blocksOf, pageOf, textsOf} from './helpers.js'

const texts = (source: string) => textsOf(readHtml, source)
const blocks = (source: string) => blocksOf(readHtml, source)

describe('text', () => {
  test('block elements end blocks, inline elements do not', async () => {
    expect(await blocks('<p>Partic</p><div>partic<b>ular</b><i></i>ly <a href=x>good</a></div>tail')).toEqual([
      {text: 'Partic', source: 'Partic', kind: 'paragraph', group: 1},
      {text: 'particularly good', source: 'partic<b>ular</b><i></i>ly <a href=x>good', kind: 'paragraph', group: 2},
      {text: 'tail', source: 'tail', kind: 'paragraph', group: 3}
    ])
  })

  test('entities stand where they are written', async () => {
    const {blocks} = await pageOf(
      readHtml,
      '<p>Zinc &amp; C&dagger; &#42;&#x2A; &copy2 &lt &nope; & &notin; &NotEqualTilde;</p>'
    )
    const {prose} = blocks[0]!
    expect(prose.value).toBe('Zinc & C† ** ©2 < &nope; & ∉ \u2242\u0338')
    expect(prose.place(5, 6)).toEqual([8, 13])
    expect(prose.place(8, 9)).toEqual([15, 23])
    expect(prose.place(13, 15)).toEqual([36, 42])
  })

  test('white space stays inside, and is trimmed at the ends', async () => {
    expect(await texts('<p>\n  One\r\n  two &nbsp;</p> \n <p> </p>&nbsp;')).toEqual(['paragraph: One\r\n  two'])
  })

  test('breaks start a block, unless the line goes on in lower case', async () => {
    expect(await blocks('<h1>One<br>Two<br/>three</h1><p>Four<br><br>Five<br></p>')).toEqual([
      {text: 'One', source: 'One', kind: 'heading', level: 1, group: 1},
      {text: 'Two\nthree', source: 'Two<br/>three', kind: 'heading', level: 1, group: 1},
      {text: 'Four', source: 'Four', kind: 'paragraph', heading: 0, group: 2},
      {text: 'Five', source: 'Five', kind: 'paragraph', heading: 0, group: 2}
    ])
  })

  test('raised stretches', async () => {
    expect(await blocks('<p>Calm<sup>*</sup> <sup>a<sup>b</sup></sup><p>x<sup>y<p>z')).toMatchObject([
      {
        text: 'Calm* ab',
        raised: [
          {start: 4, end: 5},
          {start: 6, end: 8}
        ]
      },
      {text: 'xy', raised: [{start: 1, end: 2}]},
      {text: 'z'}
    ])
  })

  test('scripts, styles, templates, drawings, frames and comments are no copy', async () => {
    const source =
      'a<script>b<p></script><style>c</style><template>d<p>e</p></template><!-- f --><svg><g>h</g></svg><iframe>i</iframe>j'
    expect(await texts(source)).toEqual(['paragraph: aj'])
  })

  test('what is drawn as text, shown without scripts, or typed for the reader is', async () => {
    expect(
      await texts('<svg><text>a<tspan>b</tspan></text></svg><noscript>c</noscript><pre>d</pre><textarea>e</textarea>')
    ).toEqual(['paragraph: ab', 'paragraph: c', 'paragraph: d', 'paragraph: e'])
  })

  test('elements that cannot stand in a drawing end it', async () => {
    expect(await texts('<svg><path>x<p>a</p>b')).toEqual(['paragraph: a', 'paragraph: b'])
    expect(await texts('<div><svg>x</div>b')).toEqual(['paragraph: b'])
    expect(await texts('<svg><foreignObject><p>a</foreignObject>x</svg>b')).toEqual(['paragraph: a', 'paragraph: b'])
  })
})

describe('structure', () => {
  test('headings, lists, quotations and captions', async () => {
    const source =
      '<h2>A</h2><ul><li>b<li><p>c</p><ol><li>d</ol></ul><blockquote>e<p>f</blockquote><figure><figcaption>g</figcaption></figure><h3>h</h3>'
    expect(await blocks(source)).toEqual([
      {text: 'A', source: 'A', kind: 'heading', level: 2, group: 1},
      {text: 'b', source: 'b', kind: 'item', list: true, heading: 0, group: 2},
      {text: 'c', source: 'c', kind: 'item', list: true, heading: 0, group: 2},
      {text: 'd', source: 'd', kind: 'item', list: true, ordinal: 1, heading: 0, group: 2},
      {text: 'e', source: 'e', kind: 'paragraph', quotation: true, heading: 0, group: 3},
      {text: 'f', source: 'f', kind: 'paragraph', quotation: true, heading: 0, group: 4},
      {text: 'g', source: 'g', kind: 'caption', heading: 0, group: 5},
      {text: 'h', source: 'h', kind: 'heading', level: 3, heading: 0, group: 6}
    ])
  })

  test.each([
    ['<ol><li>a<li><p>b</p><p>c</p><li><br>d</ol>', [1, 2, undefined, 3]],
    ['<ol start=4><li>a<li value="9">b<li>c<ul><li>d</ul><li>e</ol>', [4, 9, 10, undefined, 11]],
    ['<ol><li>a<ol><li>b<li>c</ol><li>d</ol><p>e', [1, 1, 2, 2, undefined]],
    ['<ol><li></li></ol><p>a</p><ol><li><img alt=b>c</ol>', [undefined, 1, undefined]],
    ['<ol type="a"><li>a</ol><ol reversed><li>b</ol><ul><li>c</ul><li>d', [undefined, undefined, undefined, undefined]]
  ])('the number of a list item goes to its first block: %s', async (source, ordinals) => {
    expect((await blocks(source)).map(({ordinal}) => ordinal)).toEqual(ordinals)
  })

  test('tables, with and without end tags', async () => {
    const cell = (table: number, row: number, column: number, head: boolean) => ({table, row, column, head})
    const source =
      '<table><caption>A</caption><thead><tr><td>b</thead><tr><th>c</th><td colspan=2>d</td><td>e</table><table><tr><th>f<td><p>g</p><p>h</p></table>'
    expect(await blocks(source)).toEqual([
      {text: 'A', source: 'A', kind: 'caption', group: 1},
      {text: 'b', source: 'b', kind: 'cell', cell: cell(0, 0, 0, true), group: 2},
      {text: 'c', source: 'c', kind: 'cell', cell: cell(0, 1, 0, false), group: 3},
      {text: 'd', source: 'd', kind: 'cell', cell: cell(0, 1, 1, false), group: 3},
      {text: 'e', source: 'e', kind: 'cell', cell: cell(0, 1, 3, false), group: 3},
      {text: 'f', source: 'f', kind: 'cell', cell: cell(1, 0, 0, true), group: 4},
      {text: 'g', source: 'g', kind: 'cell', cell: cell(1, 0, 1, false), group: 5},
      {text: 'h', source: 'h', kind: 'cell', cell: cell(1, 0, 1, false), group: 6}
    ])
  })

  test('stray and missing end tags', async () => {
    expect(await texts('<p>a<p>b</div>c</b></p></td>d<li>e<li>f</ul>g')).toEqual([
      'paragraph: a',
      'paragraph: b',
      'paragraph: c',
      'paragraph: d',
      'item: e',
      'item: f',
      'item: g'
    ])
    expect(await texts('<table><tr><td>a</div></section>b</table>c')).toEqual(['cell: a', 'cell: b', 'paragraph: c'])
  })

  test('languages', async () => {
    const page = await pageOf(readHtml, '<html lang="en"><body><p>a</p><div lang=sv><p>b</p></div><p>c')
    expect(page.language).toBe('en')
    expect(page.blocks.map(({language}) => language)).toEqual([undefined, 'sv', undefined])
  })

  test('what is hidden says so', async () => {
    const source =
      '<div hidden>a<p>b</p></div><p style="color:red; display : none">c</p><p>d<span style="visibility:hidden">e<span>f</span></span>g</p><input type=hidden value="h">'
    expect(await blocks(source)).toMatchObject([
      {text: 'a', hidden: true},
      {text: 'b', hidden: true},
      {text: 'c', hidden: true},
      {text: 'dg', source: 'd<span style="visibility:hidden">e<span>f</span></span>g'},
      {text: 'ef', hidden: true}
    ])
    expect((await blocks(source))[3]).not.toHaveProperty('hidden')
  })
})

describe('attributes', () => {
  test('follow the block that they stand in', async () => {
    const source =
      '<p title="a &amp; b">c <img alt="d" title=\'e\'> f <a aria-label=g>h</a></p><input type=submit value="i"><input placeholder="j" value="k"><button>l</button><select><option label="m">n<option>o</select>'
    expect((await blocks(source)).map(({text, kind, name}) => [kind, name, text])).toEqual([
      ['paragraph', undefined, 'c  f h'],
      ['attribute', 'title', 'a & b'],
      ['attribute', 'alt', 'd'],
      ['attribute', 'title', 'e'],
      ['attribute', 'aria-label', 'g'],
      ['attribute', 'value', 'i'],
      ['attribute', 'placeholder', 'j'],
      ['paragraph', undefined, 'l'],
      ['paragraph', undefined, 'n'],
      ['attribute', 'label', 'm'],
      ['paragraph', undefined, 'o']
    ])
  })

  test('of the head', async () => {
    const source =
      '<head><title>A &lt;b&gt;</title><meta content="c d" name=Description><meta property="og:title" content="e"><meta name=viewport content="f"><link title="g"></head><h1>h</h1>'
    expect(await blocks(source)).toEqual([
      {text: 'A <b>', source: 'A &lt;b&gt;', kind: 'meta', name: 'title', group: 1},
      {text: 'c d', source: 'c d', kind: 'meta', name: 'description', group: 2},
      {text: 'e', source: 'e', kind: 'meta', name: 'og:title', group: 3},
      {text: 'h', source: 'h', kind: 'heading', level: 1, group: 4}
    ])
  })
})

describe('JSON-LD', () => {
  const script = (json: string) => `<p>a</p><script type="application/ld+json">${json}</script><p>b</p>`

  test('gives its copy as fields', async () => {
    const source = script(
      '{"@type": "Product", "name": "Calm caps", "url": "https://x.y", "review": [{"reviewBody": "So \\u0063alm\\n"}]}'
    )
    expect(await blocks(source)).toEqual([
      {text: 'a', source: 'a', kind: 'paragraph', group: 1},
      {text: 'Calm caps', source: 'Calm caps', kind: 'field', name: '/name', group: 2},
      {text: 'So calm', source: 'So \\u0063alm', kind: 'field', name: '/review/0/reviewBody', group: 3},
      {text: 'b', source: 'b', kind: 'paragraph', group: 4}
    ])
  })

  test('is read as HTML where it has markup', async () => {
    const source = script('{"description": "<p class=\\"x\\">Rest<sup>&#42;<\\/sup><\\/p>Wake \\u0026amp; go"}')
    expect(await blocks(source)).toMatchObject([
      {text: 'a'},
      {text: 'Rest*', source: 'Rest<sup>&#42;', kind: 'field', name: '/description', raised: [{start: 4, end: 5}]},
      {text: 'Wake & go', source: 'Wake \\u0026amp; go', kind: 'field', name: '/description'},
      {text: 'b'}
    ])
  })

  test('may be malformed', async () => {
    expect(await texts(script('{"name": "Calm caps", oops "description": "Good night'))).toEqual([
      'paragraph: a',
      'field: Calm caps',
      'field: Good night',
      'paragraph: b'
    ])
  })
})
