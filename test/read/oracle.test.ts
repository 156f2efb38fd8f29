import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {readHtml} from '../../src/read/html.js'
import {readMarkdown} from '../../src/read/markdown.js'
import type {Reader} from '../../src/types.js'
import {soup, tagSoup} from './documents.js'
import {pageOf} from './helpers.js'

/** Documents of each format: CLAIMLINT_RUNS for the long run. */
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1500)
const HOUR = 3_600_000

/** What mdast and hast have in common, as far as it matters here. */
interface Tree {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  readonly children?: readonly Tree[]
}

const markdown = unified().use(remarkParse).use(remarkGfm)
const html = unified().use(rehypeParse, {fragment: true})
const UNSEEN = new Set(['html', 'definition', 'image', 'code', 'comment'])

/** The text that a parser of repute sees, blanks left out: they are where the readers may differ. */
function seen(tree: Tree): string {
  if (UNSEEN.has(tree.type)) return ''
  return tree.children ? tree.children.map(seen).join('') : (tree.value ?? '')
}

async function read(reader: Reader, source: string): Promise<string> {
  const {blocks} = await pageOf(reader, source)
  return blocks.map(({kind, prose}) => (kind === 'attribute' ? '' : prose.value)).join('')
}

/**
 * Do micromark and CommonMark (as cmark and commonmark.js read it) agree on a source? micromark takes each half of an
 * emoji for a letter, counts by threes what is left of a run of marks and not the run, lets marks open before any other
 * mark, and has no empty item in a quotation or an item that ends a paragraph. We want capitals after `<!`, as lezer does. Text that
 * a tag on a line of its own makes HTML is text to us, and markup to remark.
 */
function isAgreed(source: string): boolean {
  // An escaped mark is part of no run.
  const runs = source.replace(/\\[*_\\]/g, ' ').match(/\*+|_+/g) ?? []
  const isOfOneLength = new Set(runs.map((run) => run.length)).size < 2
  return isOfOneLength && !/🌿|~|\*_|_\*|<!|\n[ \n]*(?:>|\* +[*>])|\n *<\/?b> *\n/u.test(source)
}

function squeezed(value: string): string {
  return value.replace(/\s+/g, '')
}

describe('remark sees the same text', () => {
  test(
    'of marks, brackets and tags in no order',
    () =>
      fc.assert(
        fc.asyncProperty(soup.filter(isAgreed), async (source) => {
          expect(squeezed(await read(readMarkdown, source))).toBe(squeezed(seen(markdown.parse(source) as Tree)))
        }),
        {numRuns}
      ),
    HOUR
  )

  test.each([
    '- a\n\n  - b\n    c\n> d\ne\n\n1) f\n2) g\n\n| a | b |\n|--|:-:|\n| *c* | d\n\n***\n    code\n\n# h #\ni\n---',
    'a*b*c **d*e*f** *g**h**i* _j_k _l_ *m _n* o_ ***p** q* ****r****',
    '&#65;_a b_ A_a b_ &amp;*c*d &#42;e* _f_&#65; __g__&amp;h',
    '`a`` b` ``c`d`` \\`e` [f`]g`](h) [i]\\(j) [k](l "m") [n](<o p> (q)) ![r](s) [t] (u)',
    '[a [b](c) d](e) ![f [g](h) i](j) [k\n](l\n"m") [n](o\\)p) [q](r(s)t) [u](v w)'
  ])('%#', async (source) => {
    expect(squeezed(await read(readMarkdown, source))).toBe(squeezed(seen(markdown.parse(source) as Tree)))
  })
})

describe('rehype sees the same text', () => {
  test(
    'of tags and entities in no order',
    () =>
      fc.assert(
        fc.asyncProperty(tagSoup, async (source) => {
          expect(squeezed(await read(readHtml, source))).toBe(squeezed(seen(html.parse(source) as Tree)))
        }),
        {numRuns}
      ),
    HOUR
  )
})
