import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'
import {asRead, htmlDocument, markdownDocument, type Sample, textDocument} from './documents.js'

const rulesets = await loadRulesets(['us-fda'])
/** Documents of each format: CLAIMLINT_RUNS=100000 npx vitest run test/quotes.test.ts for the long run. */
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1500)

const folded = (text: string) => asRead(text).replace(/\*\*/g, '')

async function messagesOf({path, value}: Sample) {
  const file = await lint(new VFile({path, value}), {rulesets})
  return {messages: file.messages, pages: file.data.claimlint!.pages}
}

it.each([
  ['text', textDocument],
  ['Markdown', markdownDocument],
  ['HTML', htmlDocument]
])(
  'cuts every quote out of %s to the letter',
  async (_, documents) => {
    let quotes = 0
    await fc.assert(
      fc.asyncProperty(documents, async (sample) => {
        const {messages, pages} = await messagesOf(sample)
        for (const {quote, place} of messages) {
          const {start, end} = place as {start: {offset: number; line: number; column: number}; end: {offset: number}}
          expect(quote).not.toBe('')
          expect(folded(sample.value.slice(start.offset, end.offset))).toBe(folded(quote ?? ''))
          const lines = sample.value.slice(0, start.offset).split(/\r\n|\r|\n/)
          expect([start.line, start.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
          quotes++
        }
        for (const {claims} of pages) {
          for (const {text, start, end} of claims)
            expect(folded(sample.value.slice(start.offset, end.offset))).toBe(folded(text))
        }
      }),
      {numRuns}
    )
    expect(quotes).toBeGreaterThan(numRuns / 4)
  },
  3_600_000
)
