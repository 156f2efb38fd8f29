import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const disclaimer =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const linted = (path: string, value: string) => lint(new VFile({path, value}), {rulesets})
/** All that is reported but the remark that a description cannot carry a mark. */
const faultsOf = ({messages}: VFile) =>
  messages.flatMap(({ruleId, quote, grade}) => (grade === 'unmarkable' ? [] : [`${ruleId} ${quote}`])).sort()

/** The file with the first suggestion of its disease claim in place. */
async function mended(path: string, value: string) {
  const before = await linted(path, value)
  const message = before.messages.find(({ruleId}) => ruleId === 'us-fda/disease-claim')!
  const [suggestion] = message.suggestions!
  if (!suggestion) return {before, suggestion}
  const [edit] = suggestion.edits
  const text = value.slice(0, edit!.start) + edit!.text + value.slice(edit!.end)
  return {before, message, suggestion, text, after: await linted(path, text)}
}

describe('a wording that is offered', () => {
  it.each([
    ['page.txt', `Lowers cholesterol.* Supports memory.* Promotes sleep.*\n\n*${disclaimer}`],
    ['page.md', `Lowers cholesterol.\\* Supports memory.\\* Promotes sleep.\\*\n\n\\*${disclaimer}`],
    ['page.md', `Supports memory.† Promotes sleep.†\n\n## Prevents arthritis\n\n†${disclaimer}`],
    ['page.html', `<p>Lowers cholesterol.* Supports memory.* Promotes sleep.*</p><p>*${disclaimer}</p>`],
    ['page.html', `<ul><li>Supports memory.&dagger;</li><li>Cures arthritis</li></ul><p>&dagger;${disclaimer}</p>`]
  ])('takes the fault away and brings no other: %s %j', async (path, value) => {
    const {before, message, after, text} = await mended(path, value)
    const left = faultsOf(before)
    left.splice(left.indexOf(`${message!.ruleId} ${message!.quote}`), 1)
    expect(left).toEqual(expect.arrayContaining(faultsOf(after!)))
    expect(text).toMatch(/already within the normal range|joint comfort/)
    expect(message!.expected).toEqual([expect.stringMatching(/^(?:Helps maintain|Supports joint)/)])
  })

  it('is marked as the page marks its claims', async () => {
    const escaped = await mended('page.md', `Cures arthritis. Supports memory.\\*\n\n\\*${disclaimer}`)
    expect(escaped.suggestion?.edits[0]?.text).toBe('Supports joint comfort and mobility.\\*')
    const dagger = await mended('page.txt', `Cures arthritis. Supports memory.†\n\n†${disclaimer}`)
    expect(dagger.suggestion?.edits[0]?.text).toBe('Supports joint comfort and mobility.†')
  })
})

describe('no wording is offered', () => {
  it.each([
    ['where it would want a disclaimer that is not there', 'page.txt', 'Lowers cholesterol.'],
    [
      'where it would make one claim two, and the disclaimer speaks of one',
      'page.txt',
      `Lowers cholesterol.* Supports memory.*\n\n*${disclaimer.replace('These statements have', 'This statement has')}`
    ],
    [
      'where markup would be lost',
      'page.html',
      `<p>Lowers <b>cholesterol</b>. Supports memory.*</p><p>*${disclaimer}</p>`
    ],
    ['where none fits the claim', 'page.txt', `Cures deafness. Supports memory.*\n\n*${disclaimer}`]
  ])('%s', async (_, path, value) => {
    const {suggestion, before} = await mended(path, value)
    expect(suggestion).toBeUndefined()
    expect(before.messages.some(({ruleId}) => ruleId === 'us-fda/disease-claim')).toBe(true)
  })
})

it('tries few wordings on a page, however many faults it has', async () => {
  const value = `${'Lowers cholesterol. Cures arthritis. Treats insomnia. Cures eczema. Treats gastritis. '.repeat(200)}Supports memory.* Promotes sleep.*\n\n*${disclaimer}`
  const {messages} = await linted('page.txt', value)
  const offered = messages.flatMap(({suggestions = []}) => suggestions.filter(({title}) => title.startsWith('Write')))
  expect(messages.length).toBeGreaterThan(900)
  expect(offered.length).toBeGreaterThan(0)
  expect(offered.length).toBeLessThanOrEqual(3)
})

const bad = new URL('../../examples/bad/', import.meta.url)

it.each(readdirSync(bad).filter((name) => !name.endsWith('.report')))(
  'on %s each wording that is offered does what it says, read from the file again',
  async (name) => {
    const value = readFileSync(new URL(name, bad), 'utf8')
    const before = await linted(name, value)
    for (const {ruleId, quote, suggestions = []} of before.messages) {
      for (const {edits} of suggestions.filter(({title}) => title.startsWith('Write'))) {
        const [edit] = edits
        const after = await linted(name, value.slice(0, edit!.start) + edit!.text + value.slice(edit!.end))
        const left = faultsOf(before)
        left.splice(left.indexOf(`${ruleId} ${quote}`), 1)
        expect(left).toEqual(expect.arrayContaining(faultsOf(after)))
        expect(faultsOf(after).length).toBeLessThan(faultsOf(before).length)
      }
    }
  }
)
