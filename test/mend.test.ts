import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'
import {asRead, htmlDocument, markdownDocument, textDocument} from './documents.js'

const rulesets = await loadRulesets(['us-fda'])
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1000)
const disclaimer =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

async function linted(path: string, value: string) {
  const file = await lint(new VFile({path, value}), {rulesets})
  return {messages: file.messages, claims: file.data.claimlint!.pages[0]!.claims}
}

/** The mark as it is known, whatever it is written in. */
const symbolOf = (sign: string) =>
  sign.startsWith('[^')
    ? sign
    : asRead(sign)
        .replace(/<\/?sup>|\\|[()[\]]/g, '')
        .normalize('NFKC')

const isUnmarked = ({ruleId}: VFileMessage) => ruleId === 'us-fda/missing-mark'

/** The marks that a message offers, and the file with them in place. */
function marked(value: string, message: VFileMessage | undefined) {
  const edits = message?.suggestions?.[0]?.edits ?? []
  let text = value
  for (const edit of edits.toReversed()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return edits[0] && {sign: edits[0].text, text, count: edits.length}
}

it.each([
  ['page.txt', `Supports memory.\n\nSupports focus.*\n\nSold in tins.\n\n*${disclaimer}`, '*'],
  ['page.md', `Supports memory.\n\nSupports focus.\\*\n\nSold in tins.\n\n\\*${disclaimer}`, '\\*'],
  ['page.md', `*Supports memory.*\n\nSupports focus.**\n\nSold in tins.\n\n&#42;\\*${disclaimer}`, '\\*\\*'],
  ['page.md', `- **Supports memory**\n\nSupports focus.†\n\nSold in tins.\n\n†${disclaimer}`, '†'],
  ['page.md', `## Supports memory ##\n\nSupports focus.[^fda]\n\nSold in tins.\n\n[^fda]: ${disclaimer}`, '[^fda]'],
  ['page.md', `Supports memory.\n\nSupports focus.\\[1]\n\nSold in tins.\n\n\\[1] ${disclaimer}`, '\\[1\\]'],
  ['page.md', `Supports memory.\n\nSupports focus.<sup>1</sup>\n\nSold in tins.\n\n1. ${disclaimer}`, '<sup>1</sup>'],
  ['page.md', `<p>Supports memory.</p>\n\nSupports focus.\\*\n\nSold in tins.\n\n\\*${disclaimer}`, '*'],
  ['page.md', `| Supports memory |\n| --- |\n| Supports focus\\* |\n\nSold in tins.\n\n\\*${disclaimer}`, '\\*'],
  ['page.html', `<p>Supports memory.</p><p>Supports focus.*</p><p>Sold in tins.</p><p>*${disclaimer}</p>`, '*'],
  [
    'page.html',
    `<p>Supports memory.</p><p>Supports focus.<sup>2</sup></p><p>Sold.</p><p><sup>2</sup>${disclaimer}</p>`,
    '<sup>2</sup>'
  ]
])('a mark that is offered is one to the reader of the page: %s %j', async (path, value, sign) => {
  const {messages} = await linted(path, value)
  const mended = marked(value, messages.find(isUnmarked))
  expect(mended?.sign).toBe(sign)
  const after = await linted(path, mended!.text)
  expect(after.messages.filter(isUnmarked)).toEqual([])
  expect(after.claims.map(({linked}) => linked)).toEqual([true, true])
})

it.each([
  [
    'an exponent',
    `<p>Supports memory and B12</p><p>Supports focus.<sup>2</sup></p><p>Sold.</p><p><sup>2</sup>${disclaimer}</p>`
  ],
  ['a part of an entity', `<p>Supports memory &amp;</p><p>Supports focus.*</p><p>Sold.</p><p>*${disclaimer}</p>`]
])('none is offered that would be %s', async (_, value) => {
  const {messages} = await linted('page.html', value)
  expect(messages.filter(isUnmarked).map(({suggestions}) => suggestions)).toEqual([[]])
})

it('offers none in front matter, which cannot carry it', async () => {
  const value = `---\ntitle: Supports memory\n---\n\nSupports focus.\\*\n\nSold in tins.\n\n\\*${disclaimer}`
  const {messages} = await linted('page.md', value)
  expect(messages.filter(isUnmarked).map(({ruleId, severity, suggestions}) => [ruleId, severity, suggestions])).toEqual(
    [['us-fda/missing-mark', 'info', []]]
  )
})

/** Where the links of a page lead, as GitHub reads it. */
function targetsOf(value: string): string[] {
  const targets: string[] = []
  const nodes: Nodes[] = [fromGfm.parse(value)]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('url' in node) targets.push(node.url)
    if ('children' in node) nodes.push(...node.children)
  }
  return targets.sort()
}

const fromGfm = unified().use(remarkParse).use(remarkGfm)

it.each([
  'Supports memory https://example.org/a',
  'Supports memory https://example.org/a.',
  'Supports memory (https://example.org/a)',
  'Supports memory: www.example.org',
  'Supports memory www.example.org/a?b=c&d',
  'Supports memory **https://example.org/a**',
  'Supports memory <https://example.org/a>',
  'Supports memory <tea@example.org>',
  'Supports memory tea@example.org',
  'Supports memory mailto:tea@example.org',
  'Supports memory xmpp:tea@example.org/a',
  '[Supports memory]',
  '[Supports memory][]',
  '[Supports memory][sleep]',
  'Supports memory and a healthy  \nnight of [sleep]',
  '[Supports memory](https://example.org/a)',
  '![tea](a.png) Supports memory ![tin](b.png)',
  'Supports memory https://example.org/a every day'
])('a mark leaves links as they were: %s', async (text) => {
  const ends = `Supports focus.†\n\nSold.\n\n†${disclaimer}\n\n[supports memory]: /memory\n[sleep]: /sleep\n`
  for (const sign of ['†', '\\*']) {
    const value = `${text}\n\nSold in tins.\n\n${ends.replaceAll('†', sign)}`
    const {messages} = await linted('page.md', value)
    expect(targetsOf(value).length).toBeGreaterThan(1)
    for (const message of messages.filter(isUnmarked))
      expect(targetsOf(marked(value, message)?.text ?? value)).toEqual(targetsOf(value))
  }
})

it.each([
  ['text', textDocument],
  ['Markdown', markdownDocument],
  ['HTML', htmlDocument]
])(
  'every mark that is offered in %s is read as the mark of its claim',
  async (_, documents) => {
    let mends = 0
    await fc.assert(
      fc.asyncProperty(documents, async ({path, value}) => {
        const {messages, claims: before} = await linted(path, value)
        for (const message of messages.filter(isUnmarked)) {
          const mended = marked(value, message)
          if (!mended) continue
          const symbol = symbolOf(mended.sign)
          const isTied = ({mark}: {mark: string | null}) => mark === symbol
          const {claims} = await linted(path, mended.text)
          expect(claims.filter(isTied).length).toBeGreaterThanOrEqual(before.filter(isTied).length + mended.count)
          mends++
        }
      }),
      {numRuns}
    )
    expect(mends).toBeGreaterThan(numRuns / 20)
  },
  3_600_000
)
