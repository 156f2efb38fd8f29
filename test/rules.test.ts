import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'

const [fda] = await loadRulesets(['us-fda'])

/** The text without its quotes, and the stretches that they hold. */
function marked(example: string): {text: string; quotes: string[]} {
  return {
    text: example.replace(/[«»]/g, ''),
    quotes: [...example.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '')
  }
}

describe.each(fda!.rules)('us-fda/$id', (rule) => {
  for (const [language, {ok, flag}] of Object.entries(rule.examples)) {
    it.each(ok)(`passes ${language}: %s`, async (example) => {
      expect(await quotesOf(example)).toEqual([])
    })

    it.each(flag)(`flags ${language}: %s`, async (example) => {
      const {text, quotes} = marked(example)
      expect(await quotesOf(text)).toEqual(quotes)
    })
  }

  it.each(rule.rewrites)('proposes only wording that passes itself: %s', async (rewrite) => {
    expect(await quotesOf(rewrite)).toEqual([])
  })

  async function quotesOf(text: string): Promise<(string | undefined)[]> {
    const file = await lint(new VFile({path: 'example.md', value: text}), {rulesets: [fda!]})
    return file.messages.filter((message) => message.ruleId === `us-fda/${rule.id}`).map((message) => message.quote)
  }
})
