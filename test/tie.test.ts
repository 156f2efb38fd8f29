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
