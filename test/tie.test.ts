import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const disclaimer =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

async function tie(path: string, value: string) {
  const file = await lint(new VFile({path, value}), {rulesets})
  const [page] = file.data.claimlint!.pages
  return {
    rules: file.messages.map((message) => message.ruleId?.replace('us-fda/', '')),
    linked: page!.claims.map((claim) => claim.linked),
    text: page!.disclaimer?.text
  }
}

/** The same mark behind a claim and in front of the disclaimer, in every dress of three formats. */
const dresses: [path: string, claim: string, note: string][] = [
  ...['*', '**', '†', '‡', '§', '¹', '(1)', '[1]'].map((mark): [string, string, string] => ['page.txt', mark, mark]),
  ...['\\*', '†', '<sup>1</sup>', '<sup>*</sup>', '&#42;', '&dagger;', '(1)', '\\[1]'].map(
    (mark): [string, string, string] => ['page.md', mark, mark]
  ),
  ['page.md', '[^1]', '[^1]: '],
  ['page.md', '[^fda]', '[^fda]: '],
  ...['*', '<sup>*</sup>', '<sup>1</sup>', '&dagger;', '&#42;', '<b>*</b>', '(1)'].map(
    (mark): [string, string, string] => ['page.html', mark, mark]
  )
]
const paragraphs = (path: string, list: string[]) =>
  path.endsWith('html') ? list.map((text) => `<p>${text}</p>`).join('\n') : list.join('\n\n')

describe('a mark in any dress', () => {
  it.each(dresses)('%s: %s leads to %s', async (path, claim, note) => {
    for (const sentence of [`Supports memory${claim}`, `Supports memory.${claim}`, `Supports memory${claim}.`]) {
      expect(await tie(path, paragraphs(path, [sentence, 'Sold in tins.', `${note}${disclaimer}`]))).toEqual({
        rules: [],
        linked: [true],
        text: disclaimer
      })
    }
  })

  it.each(['Disclaimer: *', 'FDA disclaimer: *', '* ', '*Disclaimer: '])('behind a lead: %s', async (lead) => {
    expect(await tie('page.txt', `Supports memory.*\n\nSold in tins.\n\n${lead}${disclaimer}`)).toEqual({
      rules: [],
      linked: [true],
      text: disclaimer
    })
  })
})

describe('a disclaimer that nobody sees does not count', () => {
  it.each([
    ['a comment', `<!-- *${disclaimer} -->`],
    ['a hidden element', `<p hidden>*${disclaimer}</p>`],
    ['display: none', `<p style="display: none">*${disclaimer}</p>`],
    ['a template', `<template><p>*${disclaimer}</p></template>`],
    ['an alt text', `<img src="x.png" alt="*${disclaimer}">`],
    ['a title attribute', `<p title="*${disclaimer}">More</p>`],
    ['a description', `<meta name="description" content="*${disclaimer}">`],
    ['JSON-LD', `<script type="application/ld+json">{"description": "*${disclaimer}"}</script>`]
  ])('%s', async (_, markup) => {
    const {rules, linked, text} = await tie('page.html', `<p>Supports memory.*</p>${markup}`)
    expect({rules, linked, text}).toEqual({
      rules: ['missing-disclaimer', 'dangling-mark'],
      linked: [false],
      text: undefined
    })
  })

  it('in front matter either', async () => {
    const {rules} = await tie('page.md', `---\nnote: "*${disclaimer}"\n---\n\nSupports memory.\\*\n`)
    expect(rules).toEqual(['missing-disclaimer', 'dangling-mark'])
  })
})

describe('bold and italics', () => {
  it('are no swallowed mark where no claim has that mark', async () => {
    expect(await tie('page.md', `Supports memory.\n\n**${disclaimer}**`)).toEqual({
      rules: [],
      linked: [true],
      text: disclaimer
    })
    expect((await tie('page.md', `Supports memory.†\n\nSold in tins.\n\n†*${disclaimer}*`)).rules).toEqual([])
  })

  it('are one where a claim has it', async () => {
    expect((await tie('page.md', `Supports memory.\\*\n\nSold in tins.\n\n*${disclaimer}*`)).rules).toEqual([
      'swallowed-mark'
    ])
  })
})

describe('a disclaimer that a list numbers', () => {
  const page = (mark: string, numbered: string): [path: string, value: string][] => [
    ['page.txt', `Supports memory.${mark}\n\nSold in tins.\n\n${numbered} ${disclaimer}`],
    ['page.md', `Supports memory.${mark}\n\nSold in tins.\n\n${numbered} ${disclaimer}`],
    ['page.html', `<p>Supports memory.${mark}</p><p>Sold in tins.</p><p>${numbered} ${disclaimer}</p>`]
  ]

  it.each([
    ...page('¹', '1.'),
    ...page('(2)', '2)'),
    ...page('[3]', '3'),
    ...page('¹²', '12.'),
    ['page.md', `Supports memory.[^1]\n\nSold in tins.\n\n1. ${disclaimer}`],
    ['page.md', `Supports memory.<sup>2</sup>\n\nSold in tins.\n\n1. Per serving.\n1. ${disclaimer}`],
    ['page.md', `Supports memory.<sup>2</sup>\n\nSold in tins.\n\n1. Per serving.\n2. *${disclaimer}*`],
    ['page.html', `<p>Supports memory.<sup>1</sup><p>Sold in tins.<ol><li>${disclaimer}</ol>`],
    ['page.html', `<p>Supports memory.<sup>2</sup><p>Sold in tins.<ol><li>Per serving.<li><p>${disclaimer}</ol>`],
    ['page.html', `<p>Supports memory.<sup>7</sup><p>Sold in tins.<ol start=7><li>${disclaimer}</ol>`]
  ])('is tied by its number: %s %j', async (path, value) => {
    expect(await tie(path, value)).toEqual({rules: [], linked: [true], text: disclaimer})
  })

  it.each([
    ...page('²', '1.'),
    ...page('*', '1.'),
    ['page.html', `<p>Supports memory.<sup>2</sup><p>Sold in tins.<ol><li>${disclaimer}</ol>`],
    ['page.html', `<p>Supports memory.<sup>1</sup><p>Sold in tins.<ol type=a><li>${disclaimer}</ol>`],
    ['page.html', `<p>Supports memory.<sup>1</sup><p>Sold in tins.<ul><li>${disclaimer}</ul>`],
    ['page.md', `Supports memory.<sup>1</sup>\n\nSold in tins.\n\n1. Per serving.\n1. ${disclaimer}`]
  ])('is tied by no other: %s %j', async (path, value) => {
    const {rules, linked, text} = await tie(path, value)
    expect({rules, linked, text}).toEqual({rules: ['unmarked-disclaimer'], linked: [false], text: disclaimer})
  })

  it('takes its list along: what is numbered beside it is a note, what claims is none', async () => {
    const list = `1. Per serving of two.\n2. ${disclaimer.replace('This statement has', 'These statements have')}\n3. Supports memory.<sup>2</sup>`
    const value = `Supports calm.<sup>1</sup> Supports focus.<sup>3</sup>\n\n${list}`
    const file = await lint(new VFile({path: 'page.md', value}), {rulesets})
    const [page] = file.data.claimlint!.pages
    expect(page!.notes.map(({mark, text}) => `${mark} ${text}`)).toEqual(['1 Per serving of two.'])
    expect(page!.claims.map(({mark, linked}) => `${mark} ${linked}`)).toEqual(['1 false', '3 false', '2 true'])
    expect(file.messages.map(({reason}) => reason)).toEqual([
      expect.stringContaining('Per serving of two'),
      expect.stringContaining('no note')
    ])
  })

  it('leaves plain numbered lists alone', async () => {
    const steps = '1. Supports memory.<sup>1</sup>\n2. Boil some water.\n3. Supports focus.<sup>2</sup>'
    const value = `${steps}\n\nSold in tins.\n\n<sup>1</sup> ${disclaimer}`
    const file = await lint(new VFile({path: 'page.md', value}), {rulesets})
    const [page] = file.data.claimlint!.pages
    expect(page!.notes).toEqual([])
    expect(page!.claims.map(({mark, linked}) => `${mark} ${linked}`)).toEqual(['1 true', '2 false'])
  })
})

describe('copy in another language', () => {
  it.each([
    ['a paragraph', `<html lang="en"><p lang="sv">Supports memory.</p><p>Supports focus.*</p>`],
    ['an ancestor', `<div lang="sv-SE"><ul><li>Supports memory.</ul></div><p>Supports focus.*</p>`],
    ['an ancestor, with English in it', `<div lang="sv">Supports memory.<p lang="en-GB">Supports focus.*</p></div>`],
    ['a cell', `<table><tr><td lang="de">Supports memory.<td>Supports focus.*</table>`],
    ['an attribute', `<p lang="sv"><img alt="Supports memory"></p><p lang="en">Supports focus.*</p>`]
  ])('is not judged by English words: %s', async (_, value) => {
    expect(await tie('page.html', `${value}<p>Sold in tins.</p><p>*${disclaimer}</p>`)).toEqual({
      rules: [],
      linked: [true],
      text: disclaimer
    })
  })

  it('is judged where it has the language of its page', async () => {
    expect((await tie('page.html', '<html lang="en-US"><p lang="en-GB">Supports memory.</p>')).linked).toEqual([false])
    expect((await tie('page.html', '<html lang="en"><p lang="EN">Supports memory.</p>')).linked).toEqual([false])
  })

  it('keeps its marks and notes', async () => {
    const value = `<p>Supports memory.*</p><p>Sold in tins.</p><p lang="sv">*Ej bedömt av FDA.</p>`
    const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
    expect(file.data.claimlint!.pages[0]!.notes.map(({mark, text}) => `${mark} ${text}`)).toEqual([
      '* Ej bedömt av FDA.'
    ])
    expect(
      await tie('page.html', `<p>Supports memory.*</p><p>Sold in tins.</p><p lang="sv">*${disclaimer}</p>`)
    ).toEqual({
      rules: [],
      linked: [true],
      text: disclaimer
    })
  })
})

it('reads claims in YAML and TOML front matter at their places', async () => {
  for (const value of [
    '+++\ntitle = "Cures colds \\u2665"\n+++\n\nText\n',
    "+++\ntitle = 'Cures colds'\n+++\n\nText\n",
    '---\ntitle: "Cures colds \\U0001F600 fast"\n---\n\nText\n'
  ]) {
    const file = await lint(new VFile({path: 'page.md', value}), {rulesets})
    const [message] = file.messages
    const {start, end} = message!.place as {start: {offset: number}; end: {offset: number}}
    expect(message?.ruleId).toBe('us-fda/disease-claim')
    expect(value.slice(start.offset, end.offset)).toMatch(/^Cures colds$/)
  }
})
