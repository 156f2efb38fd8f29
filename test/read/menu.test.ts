import {expect, test} from 'vitest'
import {readHtml} from '../../src/read/html.js'
import {readMarkdown} from '../../src/read/markdown.js'
import type {Reader} from '../../src/types.js'
import {pageOf} from './helpers.js'

const choices = async (reader: Reader, source: string) =>
  (await pageOf(reader, source)).blocks.map(({navigation, prose}) => (navigation ? `> ${prose.value}` : prose.value))

test.each([
  ['<nav><a>Home</a> <a>Sleep</a> <a>Stress</a></nav>', ['> Home', '> Sleep', '> Stress']],
  ['<nav><ul><li><a>Sleep</a><li><a>Joints</a></ul></nav>', ['> Sleep', '> Joints']],
  ['<nav><a>Home</a> / <a>Shop</a> / Night Drops</nav>', ['> Home', '> Shop', '> / Night Drops']],
  ['<div><a>Sleep</a> | <a>Stress</a><a>Focus</a></div>', ['> Sleep', '> Stress', '> Focus']],
  [
    '<footer><ul><li><a>Immunity</a></li></ul><p>Supports <a>sleep</a>.</p></footer>',
    ['> Immunity', 'Supports sleep.']
  ],
  ['<a><h2>Sleep</h2><p>Deep rest</p></a><p>Tail</p>', ['Sleep', 'Deep rest', 'Tail']]
])('HTML: a menu is read by its choices: %s', async (source, wanted) => {
  expect(await choices(readHtml, source)).toEqual(wanted)
})

test.each([
  ['<p><a>Supports</a> <a>restful</a> sleep</p>', ['Supports restful sleep']],
  ['<p><a>Sleep</a> and <a>focus</a> and <a>mood</a></p>', ['Sleep and focus and mood']],
  ['<header><h1><a>Sleep Drops</a></h1></header>', ['Sleep Drops']]
])('HTML: links in a text are none: %s', async (source, wanted) => {
  expect(await choices(readHtml, source)).toEqual(wanted)
})

test.each([
  ['[Home](/) [Sleep](/s) [Stress](/t "now")', ['> Home', '> Sleep', '> Stress', 'now']],
  ['[Home](/) | [Sleep](/s)', ['Home | Sleep']],
  ['See [Sleep](/s), [Stress](/t) and [Focus](/f).', ['See Sleep, Stress and Focus.']]
])('Markdown: three links or more in a row are a menu: %s', async (source, wanted) => {
  expect(await choices(readMarkdown, source)).toEqual(wanted)
})
