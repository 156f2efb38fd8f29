import {describe, expect, test} from 'vitest'
import {Prose} from '../../src/prose.js'
import {readHtml} from '../../src/read/html.js'
import {formatOf, loadReader, pagesWith} from '../../src/read/index.js'
import {readMarkdown} from '../../src/read/markdown.js'
import {readText} from '../../src/read/text.js'
import type {Reader, SiteText} from '../../src/types.js'
import {pageOf} from './helpers.js'

/** Runs a reader over a hostile shape: it must come back, with the text, and without a stack overflow. */
async function expectText(read: Reader, source: string, text: string): Promise<void> {
  const {blocks} = await pageOf(read, source)
  expect(
    blocks
      .map(({prose}) => prose.value)
      .join(' ')
      .includes(text)
  ).toBe(true)
}

describe('Markdown', () => {
  const times = (unit: string, count: number) => unit.repeat(count)
  test.each<[string, string]>([
    ['unpaired emphasis', times('*a_ ', 12_500)],
    ['nested emphasis', times('*a **b ', 7000) + times('b** a*', 7000)],
    ['openers of links', times('[a](', 12_500)],
    ['titles that do not end', times('[a](b "', 8000)],
    ['nested images', times('![a', 12_500) + times('](b)', 12_500)],
    ['footnote references that do not end', times('[^a', 17_000)],
    ['backticks of all lengths', Array.from({length: 300}, (_, length) => times('`', length)).join('a')],
    ['tags that do not end', times('<a b="', 8000)],
    ['comments that do not end', times('a <!-- ', 7000)],
    ['ampersands', times('&a', 25_000)],
    ['definitions that do not end', `[a]: b "x\n${times('a\n', 25_000)}`],
    ['lazy lines', `> a\n${times('a\n', 25_000)}`],
    ['a hundred quotations', times(`${times('>', 100)} a\n`, 400)],
    ['a wide table', `${times('|a', 9000)}\n${times('|-', 9000)}\n${times('|a', 9000)}`],
    ['open elements', times('<div>\n\na\n\n', 5000)],
    ['deep front matter', `---\na: ${times('[', 20_000)}\nb: a b\n---\na`]
  ])('%s', (_, source) => expectText(readMarkdown, source, 'a'))

  test.each<[string, string]>([
    ['quotations', `x\n\n${times('> ', 5000)}a`],
    ['lists', `x\n\n${times('- ', 4000)}a`],
    ['indented lists', `x\n\n${times(' ', 5000)}- a`]
  ])('%s nested beyond measure are refused, with the line and the mend', (_, source) => {
    const read = async () => readMarkdown(Prose.of(source))
    return expect(read()).rejects.toMatchObject({
      code: 'too-deep',
      message: expect.stringMatching(/^Line 3 nests .* more than 100 deep: cut /)
    })
  })

  test('a rule of many dashes is no nesting', () => expectText(readMarkdown, `a\n\n${'- '.repeat(5000)}\n\nb`, 'a b'))
})

describe('HTML', () => {
  const times = (unit: string, count: number) => unit.repeat(count)
  test.each<[string, string]>([
    ['elements 100,000 deep', `${times('<div>', 100_000)}a`],
    ['elements 100,000 deep, all closed', `${times('<div>', 100_000)}a${times('</div>', 100_000)}`],
    ['stray end tags', `${times('<div>', 25_000)}a${times('</p></b></ul></td></template>', 25_000)}`],
    ['items behind elements', `<li><ul>${times('<div>', 25_000)}${times('<li>a</li>', 25_000)}`],
    ['tables in cells', `${times('<table><tr><td>a', 20_000)}`],
    ['hidden elements', times('<i hidden>a', 20_000)],
    ['drawings', times('<svg><text>a', 20_000)],
    ['attributes that do not end', `a${times('<a href="', 20_000)}`],
    ['attributes', `<p ${times('a=b ', 50_000)}>a`],
    ['ampersands', `a${times('&#x', 50_000)}`],
    ['comments', `a${times('<!--', 50_000)}`],
    ['breaks', times('a<br>', 50_000)],
    ['deep data', `<script type="application/ld+json">${times('{"x":[', 50_000)}"rest a"</script>`]
  ])('%s', (_, source) => expectText(readHtml, source, 'a'))
})

describe('calls of what a site prints', () => {
  const times = (unit: string, count: number) => unit.repeat(count)
  const site: SiteText = {text: 'Tea is hot.', mark: '*', printedBy: ['FdaNote'], from: '.claimlintrc.yml'}
  test.each<[string, string, string]>([
    ['a call that does not end', `{a(${times(' ', 400_000)}`, 'a('],
    ['calls in code', `a \`${times('<FdaNote/>', 40_000)}\``, 'a'],
    ['calls in an attribute', `a <i title="${times('<FdaNote/>', 40_000)}">b</i>`, 'a b'],
    ['a call before code points that are no characters', `<FdaNote/> a${times('\ufdd0', 400_000)}`, 'Tea is hot. a'],
    ['calls among words in bold type', times('**a** <FdaNote/> ', 10_000), 'a *Tea is hot. a'],
    ['calls in one line', times('<FdaNote/>', 40_000), 'Tea is hot. *Tea is hot.'],
    ['bodies that are not carried out and do not end', `a ${times('{% raw ', 50_000)}endraw`, 'a'],
    ['expressions that do not end', `a ${times('{0&&', 50_000)}`, 'a'],
    ['a layout that does not end', `---\nlayout:${times(' ', 200_000)}"'x\n---\na`, 'a']
  ])('%s', (_, source, text) => expectText((prose) => pagesWith(readMarkdown, prose, site), source, text))

  test('in a text that holds every sign that could stand for one are none', async () => {
    const signs = Array.from({length: 32}, (_, at) => String.fromCharCode(0xfdd0 + at)).join('')
    const read = (prose: Prose) => pagesWith(readMarkdown, prose, site)
    expect((await pageOf(read, `a ${signs}\n\n<FdaNote/>`)).blocks.some(({printed}) => printed)).toBe(false)
    const {blocks} = await pageOf(read, `a ${signs.slice(1)}&#xFDD0;\n\n<FdaNote/>`)
    expect(blocks.map(({prose}) => prose.value)).toEqual([`a ${signs.slice(1)}\ufdd0`, '*Tea is hot.'])
  })
})

test('text of one line, of many, and of none', async () => {
  await expectText(readText, 'a '.repeat(100_000), 'a a')
  await expectText(readText, '* a\n'.repeat(50_000), 'a')
  await expectText(readText, `A\n${'\n'.repeat(100_000)}a`, 'a')
  expect((await pageOf(readText, ' \n'.repeat(100_000))).blocks).toEqual([])
})

describe('formats', () => {
  test.each([
    ['a.md', 'markdown'],
    ['b/c.MARKDOWN', 'markdown'],
    ['page.htm', 'html'],
    ['C:\\x.y\\page.xhtml', 'html'],
    ['a.b.txt', 'text'],
    ['README', undefined],
    ['.md/file', undefined],
    ['a.constructor', undefined],
    ['a.docx', undefined]
  ])('%s: %s', (path, format) => expect(formatOf(path)).toBe(format))

  test.each(['text', 'markdown', 'html'] as const)('%s has a reader', async (format) => {
    expect((await pageOf(await loadReader(format), 'Calm')).blocks[0]!.prose.value).toBe('Calm')
  })
})
