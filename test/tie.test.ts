import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, loadRulesets, rulesetAsOf, rulesetWith} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const disclaimer =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

/** All that is reported but the remark on plain type, which every short example would get. */
const reported = ({messages}: VFile) => messages.filter(({grade}) => grade !== 'plain')

async function tie(path: string, value: string) {
  const file = await lint(new VFile({path, value}), {rulesets})
  const [page] = file.data.claimlint!.pages
  return {
    rules: reported(file).map((message) => message.ruleId?.replace('us-fda/', '')),
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
      rules: ['missing-disclaimer'],
      linked: [false],
      text: undefined
    })
  })

  it('in front matter either', async () => {
    const {rules} = await tie('page.md', `---\nnote: "*${disclaimer}"\n---\n\nSupports memory.\\*\n`)
    expect(rules).toEqual(['missing-disclaimer'])
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
    expect(reported(file).map(({reason}) => reason)).toEqual([
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

const html = (...parts: string[]) => parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('\n')
const text = (...parts: string[]) => parts.join('\n\n')
const between = 'Sold in tins.'

describe('what leads to the disclaimer', () => {
  it.each([
    ['a number and a mark', 'page.html', html('Supports memory.<sup>1*</sup>', between, `*${disclaimer}`)],
    ['numbers and a mark', 'page.html', html('Supports memory.<sup>1,2*</sup>', between, `*${disclaimer}`)],
    ['a mark and a number', 'page.txt', text('Supports memory*1', between, `*${disclaimer}`)],
    ['a number written out, and a mark', 'page.txt', text('Supports memory.1*', between, `*${disclaimer}`)],
    ['the second of two marks', 'page.txt', text('Supports memory*,†', '*Results may vary.', `†${disclaimer}`)],
    ['a mark at its end', 'page.txt', text('Supports memory†', between, `${disclaimer} †`)],
    [
      'a note that leads on',
      'page.txt',
      text('Supports memory‡', between, '‡As part of a daily routine with bacopa.†', `†${disclaimer}`)
    ],
    [
      'a mark of the page, though the panel has the same',
      'page.html',
      html(
        'Supports memory*',
        '<h2>Supplement Facts</h2>',
        '<table><tr><th>% Daily Value*</th></tr><tr><td>Zinc</td><td>9%</td></tr><tr><td>*Percent Daily Values are based on a 2,000 calorie diet.</td></tr></table>',
        '<h2>Notes</h2>',
        `*${disclaimer}`
      )
    ]
  ])('%s', async (_, path, value) => {
    const {linked, rules} = await tie(path, value)
    expect(linked).toEqual([true])
    expect(rules.filter((rule) => rule !== 'mark-conflict')).toEqual([])
  })

  it.each([
    ['a mark that is a link', html('Supports memory<a href="#fda">*</a>', between, `<p id="fda">${disclaimer}</p>`)],
    [
      'a mark with aria-describedby',
      html('Supports memory<sup aria-describedby="fda">*</sup>', between, `<p id="fda">${disclaimer}</p>`)
    ],
    [
      'a mark in a linked number',
      html(
        'Supports memory<sup><a href="#n">7</a></sup>',
        between,
        `<section id="n"><h2>Note</h2><p>${disclaimer}</p></section>`
      )
    ]
  ])('%s, though the disclaimer has to have the mark too', async (_, value) => {
    const {linked, rules} = await tie('page.html', value)
    expect({linked, rules}).toEqual({linked: [true], rules: ['unmarked-disclaimer']})
  })

  it.each([
    ['page.html', html('<p><a href="#fda">Supports memory</a></p>', between, `<p id="fda">${disclaimer}</p>`)],
    ['page.md', `[Supports memory](#the-small-print).\n\n${between}\n\n# The small print\n\n${disclaimer}`],
    ['page.md', `Supports memory <a href="#fda">(note)</a>\n\n${between}\n\n<a id="fda"></a>${disclaimer}`]
  ])('a link alone, as far as an info: %s', async (path, value) => {
    const file = await lint(new VFile({path, value}), {rulesets})
    expect(file.data.claimlint!.pages[0]!.claims.map(({linked}) => linked)).toEqual([true])
    expect(reported(file).map(({severity, grade}) => `${severity} ${grade}`)).toEqual(['info link'])
  })

  it.each([
    [
      'aria-describedby, which nobody sees',
      html('<p aria-describedby="fda">Supports memory</p>', between, `<p id="fda">*${disclaimer}</p>`)
    ],
    [
      'a link to another page',
      html('<a href="/terms#fda">Supports memory</a>', between, `<p id="fda">*${disclaimer}</p>`)
    ],
    [
      'a link to elsewhere on the page',
      html(
        '<a href="#top">Supports memory</a>',
        '<p id="top">Hello</p>',
        between,
        between,
        between,
        between,
        `*${disclaimer}`
      )
    ]
  ])('not: %s', async (_, value) => {
    expect(await tie('page.html', value)).toMatchObject({linked: [false], rules: ['missing-mark']})
  })
})

describe('a mark behind a name or a price', () => {
  const page = (line: string) => text(line, between, '*Paid customer.', `†${disclaimer}`)

  it.each([
    '“Supports memory.” — Anna K.*',
    'Supports memory. “Love it!” – Dana R., Portland*',
    'Supports memory. "I love it" says Anna K.*',
    'Supports memory. “Love it.” Dr. A. Lee, OH*',
    'Supports memory, now for $9.99*',
    'Supports memory. From £12*'
  ])('is no mark of the claim: %s', async (line) => {
    expect(await tie('page.txt', page(line))).toMatchObject({linked: [false], rules: ['missing-mark']})
  })

  it.each(['“Supports memory.” — Anna K.†', 'Supports memory, now for $9.99†'])(
    'ties where it leads to the disclaimer: %s',
    async (line) => {
      expect((await tie('page.txt', page(line))).linked).toEqual([true])
    }
  )

  it.each(['Night Blend – Supports Memory†', 'The “Calm” Blend Supports Memory†', 'Supports memory – Ginkgo Biloba†'])(
    'is one behind other words: %s',
    async (line) => {
      expect((await tie('page.txt', page(line))).linked).toEqual([true])
      expect((await tie('page.txt', page(line.replace('†', '*')))).rules).toEqual(['dangling-mark'])
    }
  )
})

describe('a disclaimer in pieces', () => {
  const [first, second] = disclaimer.split(/(?<=\.) /) as [string, string]
  const words = disclaimer.split(' ')
  const cuts = [3, 7, 9, 12, 20].map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')])

  it.each(cuts)('is one: %j, %j', async (head, tail) => {
    for (const value of [
      html('Supports memory*', between, `*${head}<br>${tail}`),
      html('Supports memory*', between, `*${head}`, tail),
      html('Supports memory*', between, `<div>*<span>${head} </span><em>${tail}</em></div>`),
      html('Supports memory*', between, `<table><tr><td>*${head}</td></tr><tr><td>${tail}</td></tr></table>`)
    ]) {
      expect(await tie('page.html', value)).toMatchObject({linked: [true], rules: []})
    }
    for (const path of ['page.txt', 'page.md'])
      expect(await tie(path, text('Supports memory†', between, `†${head}\n${tail}`))).toMatchObject({
        linked: [true],
        rules: []
      })
  })

  it.each([
    ['a lead', `*Please note: ${disclaimer}`],
    ['a tail', `*${disclaimer} Individual results may vary. Ask your doctor.`],
    ['capitals', `*${disclaimer.toUpperCase()}`],
    ['italics, a sentence each', `*<i>${first}</i> <i>${second}</i>`],
    ['paragraphs, a sentence each', `*${first}</p><p>${second}`],
    ['quotation marks', `*“${disclaimer}”`]
  ])('is one with %s', async (_, note) => {
    expect(await tie('page.html', html('Supports memory*', between, note))).toMatchObject({linked: [true], rules: []})
  })

  it('is none where somebody tells what to print', async () => {
    const value = text('Supports memory*', between, `Remember to print “${disclaimer}” on each label.`)
    expect(await tie('page.txt', value)).toMatchObject({linked: [false], rules: ['missing-disclaimer']})
  })
})

describe('what is no mark', () => {
  it.each([
    ['bullets written by hand', html('* Sold in tins<br>* Sixty capsules')],
    ['multiplication', html('Three rows of 3 * 4, each 5*5 inches')],
    ['stars of a rating', html('***** 212 reviews, 4.8 of 5')],
    ['a price', html('Now $19.99*')],
    ['code', html('Type <code>*</code> or <kbd>a*</kbd>')],
    ['a wildcard', html('See label-*.pdf, *.zip and /img/*')],
    ['a name', html('Brand®, Other™, Calm+')]
  ])('%s', async (_, markup) => {
    const value = html('Supports memory*', markup, between, `*${disclaimer}`)
    const {linked, rules} = await tie('page.html', value)
    expect({linked, rules}).toEqual({linked: [true], rules: []})
  })

  it('in Markdown, code and emphasis', async () => {
    const value = text('Supports memory.\\*', 'Type `*` or `a*`, *now* or **later**.', `\\*${disclaimer}`)
    expect(await tie('page.md', value)).toMatchObject({linked: [true], rules: []})
  })

  it('a hashtag, which cannot carry one', async () => {
    const file = await lint(new VFile({path: 'page.txt', value: text('Tea in tins. #wellness', between)}), {rulesets})
    expect(reported(file).map(({severity, grade}) => [severity, grade])).toEqual([['info', 'unmarkable']])
  })
})

describe('a mark that stands alone before the disclaimer', () => {
  it.each([
    ['in a cell', `<table><tr><td>*</td><td>${disclaimer}</td></tr></table>`],
    ['in a term', `<dl><dt>*</dt><dd>${disclaimer}</dd></dl>`],
    ['on a line', `<div><span>*</span><p>${disclaimer}</p></div>`]
  ])('%s leads it', async (_, note) => {
    expect(await tie('page.html', html('Supports memory*', between, note))).toMatchObject({linked: [true], rules: []})
  })
})

it.each([
  ['daily-value', 'DV not established.'],
  ['daily-value', 'Percent Daily Values are based on a 2,000 calorie diet.'],
  ['offer', 'Free shipping on orders over $50.'],
  ['offer', 'Cannot be combined with other offers.'],
  ['results', 'Results may vary.'],
  ['results', 'These are not typical results.'],
  ['reference', 'Lee A, et al. Journal of Tea, 2019.'],
  ['reference', 'In a clinical trial of 60 adults.'],
  ['trademark', 'Calmia is a registered trademark of its owner.'],
  ['other', 'Picked by hand.']
])('knows a note of the kind %s: %s', async (kind, note) => {
  const file = await lint(new VFile({path: 'page.txt', value: text('Sold in tins†', `†${note}`)}), {rulesets})
  expect(file.data.claimlint!.pages[0]!.notes.map((one) => one.kind)).toEqual([kind])
})

describe('one finding that leads', () => {
  it('counts and lists the claims of a page on which nothing is tied', async () => {
    const value = text(
      '# Night tea',
      'Supports memory. Promotes restful sleep.',
      'Helps maintain healthy joints.',
      `†${disclaimer.replace('This statement has', 'These statements have')}`
    )
    const file = await lint(new VFile({path: 'page.md', value}), {rulesets})
    const [message, ...others] = reported(file)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      ruleId: 'us-fda/missing-mark',
      grade: 'none',
      severity: 'error',
      quote: 'Supports memory'
    })
    expect(message!.reason).toContain('None of the 3 claims')
    expect(message!.related!.map(({quote}) => quote)).toEqual([
      'Promotes restful sleep',
      'Helps maintain healthy joints'
    ])
  })

  it('tells of claims where no mark can stand in one info', async () => {
    const value = `<title>Supports memory</title><meta name="description" content="Promotes restful sleep"><p>Sold.</p><img src=x alt="Supports focus">`
    const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
    expect(reported(file).map(({severity, grade, related}) => [severity, grade, related!.length])).toEqual([
      ['info', 'unmarkable', 2]
    ])
  })
})

describe('copy in another language', () => {
  it.each([
    ['a paragraph', `<html lang="en"><p lang="cy">Supports memory.</p><p>Supports focus.*</p>`],
    ['an ancestor', `<div lang="cy-GB"><ul><li>Supports memory.</ul></div><p>Supports focus.*</p>`],
    ['an ancestor, with English in it', `<div lang="cy">Supports memory.<p lang="en-GB">Supports focus.*</p></div>`],
    ['a cell', `<table><tr><td lang="cy">Supports memory.<td>Supports focus.*</table>`],
    ['an attribute', `<p lang="cy"><img alt="Supports memory"></p><p lang="en">Supports focus.*</p>`]
  ])('is not judged by English words: %s', async (_, value) => {
    expect(await tie('page.html', `${value}<p>Sold in tins.</p><p>*${disclaimer}</p>`)).toEqual({
      // Nobody reads Welsh here, and the report says so.
      rules: ['unknown-language'],
      linked: [true],
      text: disclaimer
    })
  })

  it('is judged where it has the language of its page', async () => {
    expect((await tie('page.html', '<html lang="en-US"><p lang="en-GB">Supports memory.</p>')).linked).toEqual([false])
    expect((await tie('page.html', '<html lang="en"><p lang="EN">Supports memory.</p>')).linked).toEqual([false])
  })

  it('keeps its marks and notes', async () => {
    const value = `<p>Supports memory.*</p><p>Sold in tins.</p><p lang="cy">*Ej bedömt av FDA.</p>`
    const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
    expect(file.data.claimlint!.pages[0]!.notes.map(({mark, text}) => `${mark} ${text}`)).toEqual([
      '* Ej bedömt av FDA.'
    ])
    expect(
      await tie('page.html', `<p>Supports memory.*</p><p>Sold in tins.</p><p lang="cy">*${disclaimer}</p>`)
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
    const [message] = reported(file)
    const {start, end} = message!.place as {start: {offset: number}; end: {offset: number}}
    expect(message?.ruleId).toBe('us-fda/disease-claim')
    expect(value.slice(start.offset, end.offset)).toMatch(/^Cures colds$/)
  }
})

describe('a disclaimer on another panel', () => {
  const note = text('Supports memory*', '*See disclaimer on the back of the pack.')
  const panels = text('## Front panel', 'Supports memory.\\*', '## Back panel', between, `**\\*${disclaimer}**`)

  it.each([
    ['panel', note],
    ['side', panels]
  ])("is an info since FDA's letter, and was an error before: %s", async (grade, value) => {
    const [us] = rulesets
    const at = async (day?: string) => {
      const file = await lint(new VFile({path: 'label.md', value}), {rulesets: [day ? rulesetAsOf(us!, day) : us!]})
      return file.messages.map((message) => `${message.ruleId} ${message.grade} ${message.severity}`)
    }
    expect(await at()).toEqual([`us-fda/distant-disclaimer ${grade} info`])
    expect(await at('2025-12-11')).toEqual([`us-fda/distant-disclaimer ${grade} info`])
    expect(await at('2025-12-10')).toEqual([`us-fda/distant-disclaimer ${grade} error`])
  })

  it.each(['off', 'info', 'error'] as const)('is what a house makes of it: %s', async (level) => {
    const own = rulesetWith(rulesets[0]!, 'distant-disclaimer', level)
    const {messages} = await lint(new VFile({path: 'label.md', value: panels}), {rulesets: [own]})
    expect(messages.map(({severity}) => severity)).toEqual(level === 'off' ? [] : [level])
  })
})

it.each([
  ['bold', `**\\*${disclaimer}**`, []],
  ['bold behind its mark', `\\***${disclaimer}**`, []],
  ['bold by underscores', `__†${disclaimer}__`, []],
  ['bold by elements', `<b>†${disclaimer}</b>`, []],
  ['bold, with words in italics', `**†This *statement*${disclaimer.slice(14)}**`, []],
  ['a heading', `## \\*${disclaimer}`, []],
  ['a block of HTML, which its style sheet makes what it is', `<p class="note">†${disclaimer}</p>`, []],
  ['italics', `_†${disclaimer}_`, ['plain']],
  ['plain', `\\*${disclaimer}`, ['plain']],
  ['plain behind a bold lead', `**Note:** †${disclaimer}`, ['plain']],
  ['bold in half', `**†${disclaimer.replace('. ', '.** ')}`, ['plain']]
])('says of Markdown whether the disclaimer is bold: %s', async (_, note, grades) => {
  const value = text(`Supports memory.${note.includes('†') ? '†' : '\\*'}`, between, note)
  const {messages} = await lint(new VFile({path: 'page.md', value}), {rulesets})
  expect(messages.map(({grade}) => grade)).toEqual(grades)
})

it.each([
  ['nothing', `<p>*${disclaimer}</p>`, []],
  ['<b>', `<p><b>*${disclaimer}</b></p>`, []],
  ['<strong> around blocks', `<strong><p>*${disclaimer}</p></strong>`, []],
  ['a style', `<p style="color: red; font-weight: 700">*${disclaimer}</p>`, []],
  ['a short style', `<span style="font: bold 12px/1.4 serif">*${disclaimer}</span>`, []],
  ['a bold word in plain type that no one sets', `<p>*This <b>statement</b>${disclaimer.slice(14)}</p>`, []],
  ['bold in a plain element', `<div style="font-weight: normal"><p><b>*${disclaimer}</b></p></div>`, []],
  ['spans in a bold span', `<span style="font-weight:bold"><span>*This</span>${disclaimer.slice(4)}</span>`, []],
  ['a bold cell of a head', `<table><tr><th style="font-weight:400">*${disclaimer}</th></tr></table>`, []],
  ['a plain style', `<p style="font-weight:normal">*${disclaimer}</p>`, ['plain']],
  ['a plain span, as editors paste it', `<p><span style="font-weight: 400;">*${disclaimer}</span></p>`, ['plain']],
  ['a plain style around it', `<footer style="font-weight: 300"><p>*${disclaimer}</p></footer>`, ['plain']],
  ['a plain span in bold', `<p><b>*<span style="font-weight:400">${disclaimer}</span></b></p>`, ['plain']],
  ['a bold lead in a plain element', `<p style="font: normal 11px serif"><b>*Note:</b> ${disclaimer}</p>`, ['plain']]
])('says of HTML that the disclaimer is in plain type only where its markup does: %s', async (_, note, grades) => {
  const {messages} = await lint(new VFile({path: 'page.html', value: html('Supports memory*', between, note)}), {
    rulesets
  })
  expect(messages.map(({grade}) => grade)).toEqual(grades)
})

describe("a denial in the seller's own words", () => {
  const whole = disclaimer.replace('This statement has', 'These statements have')
  const own = [
    'Our products are not meant to treat any disease.',
    'No. Dietary supplements are not intended to diagnose, treat, cure, or prevent any disease.'
  ]

  it.each(own)('is no half of the disclaimer: %s', async (text) => {
    for (const value of [text, `Supports memory.*\n\nSold in tins.\n\n*${disclaimer}\n\n${text}`]) {
      const file = await lint(new VFile({path: 'page.txt', value}), {rulesets})
      expect(reported(file)).toEqual([])
    }
    const claims = await lint(new VFile({path: 'page.txt', value: `Supports memory.\n\nSold in tins.\n\n${text}`}), {
      rulesets
    })
    expect(reported(claims).map(({ruleId}) => ruleId)).toEqual(['us-fda/missing-disclaimer'])
  })

  it.each(own)('is one, for a person to restore, where a claim leads to it: %s', async (text) => {
    const file = await lint(new VFile({path: 'page.txt', value: `Supports memory.\n\n${text.replace('No. ', '')}`}), {
      rulesets
    })
    expect(reported(file).map(({grade, suggestions}) => [grade, suggestions!.map(({safe}) => safe)])).toEqual([
      ['truncated', [false]]
    ])
  })

  it('is not what cuts the prescribed words short', async () => {
    const [, second] = whole.split(/(?<=\.) /)
    for (const text of [second!, second!.replace('This product is', 'These products are'), `Note: ${second}`]) {
      const file = await lint(new VFile({path: 'page.txt', value: text}), {rulesets})
      expect(reported(file).map(({grade}) => grade)).toEqual(['truncated'])
    }
  })
})

it('counts a statement for each mark in a sentence', async () => {
  const value = `<p>Supports memory* and promotes restful sleep.*</p><p>Sold.</p><p>*${disclaimer.replace('This statement has', 'These statements have')}</p>`
  const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
  expect(reported(file)).toEqual([])
})

it('takes a lead between two marks for no other note', async () => {
  const value = `<p>Supports memory.*</p><p>Sold.</p><p>* Disclaimer: *${disclaimer}</p>`
  const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
  expect(reported(file)).toEqual([])
  expect(file.data.claimlint!.pages[0]!.notes).toEqual([])
})

it('tells where a mark that claims share stands', async () => {
  const note = `<p>Sold.</p><p>*${disclaimer.replace('This statement has', 'These statements have')}</p>`
  const grades = async (value: string) => {
    const file = await lint(new VFile({path: 'page.html', value: value + note}), {rulesets})
    return reported(file).map(({ruleId, grade}) => [ruleId, grade])
  }
  const shared = 'us-fda/shared-mark'
  expect(await grades('<table><tr><td>Supports focus</td><td>Supports memory*</td></tr></table>')).toEqual([
    [shared, 'row']
  ])
  expect(await grades('<ul><li>Supports focus</li><li>Supports memory*</li></ul>')).toEqual([[shared, 'list']])
  expect(await grades('<p>Supports focus. Supports memory.*</p>')).toEqual([[shared, undefined]])
})

it('lets the foot of a built page speak of all statements of its site', async () => {
  const whole = disclaimer.replace('This statement has', 'These statements have')
  const numbers = async (tag: string) => {
    const value = `<p>Supports memory.*</p><p>Sold.</p><${tag}><p>*${whole}</p></${tag}>`
    const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
    return reported(file).map(({ruleId}) => ruleId)
  }
  expect(await numbers('footer')).toEqual([])
  expect(await numbers('div')).toEqual(['us-fda/disclaimer-number'])
})
