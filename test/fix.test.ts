import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {faultsOf, proofOf} from '../src/fix/proof.js'
import {type Fixed, type FixOptions, fix, lint, loadRulesets} from '../src/index.js'
import {asRead, htmlDocument, markdownDocument, textDocument} from './documents.js'
import {type Plan, page, plans, plural, singular, withMark} from './plans.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1000)

const fixed = (path: string, value: string, options: Partial<FixOptions> = {}) =>
  fix(new VFile({path, value}), {rulesets, ...options})
/** What is found of the tie, but for the remark on plain type. */
const rulesOf = ({messages}: VFile) =>
  messages.flatMap(({ruleId, grade}) => (grade !== 'plain' && ruleId?.startsWith('us-fda') ? [ruleId] : []))

/** Each place of each finding: its rule and its words. */
const placesOf = ({messages}: VFile) =>
  messages.flatMap(({ruleId, quote, related = []}) =>
    [quote, ...related.map((one) => one.quote)].map((text) => ({ruleId, text}))
  )

function replayed(value: string, edits: Fixed['edits']): string {
  let text = value
  for (const {start, end, text: into} of edits.toReversed()) text = text.slice(0, start) + into + text.slice(end)
  return text
}

/** What holds of every fix, whatever the page. */
async function holds(path: string, value: string, options: Partial<FixOptions> = {}): Promise<Fixed> {
  const result = await fixed(path, value, options)
  const {before, file, edits, applied} = result
  expect(String(before)).toBe(value)
  expect(String(file)).toBe(replayed(value, edits))
  expect(applied === 0).toBe(String(file) === value)
  for (const [at, {start, end}] of edits.entries())
    expect([start <= end, start >= (edits[at - 1]?.end ?? 0)]).toEqual([true, true])
  const [was, is] = [placesOf(before), placesOf(file)]
  for (const {ruleId, text} of is) {
    const isDisclaimer = /evaluated|intended/.test(text ?? '')
    expect(was.filter((one) => one.ruleId === ruleId && (isDisclaimer || one.text === text))).not.toEqual([])
    expect(is.filter((one) => one.ruleId === ruleId).length).toBeLessThanOrEqual(
      was.filter((one) => one.ruleId === ruleId).length
    )
  }
  expect(is.length).toBeLessThanOrEqual(was.length - applied)
  const claimsOf = ({data}: VFile) =>
    data.claimlint!.pages.flatMap(({claims}) => claims.map(({text, kinds}) => ({text, kinds})))
  expect(claimsOf(file)).toEqual(claimsOf(before))
  const again = await fixed(path, String(file), options)
  expect([String(again.file), again.applied]).toEqual([String(file), 0])
  return result
}

describe('a fix', () => {
  const [claims, sold] = ['Supports memory. Promotes restful sleep.', 'Sold in tins.']
  it.each([
    [
      'adds the mark to a claim',
      'p.txt',
      `Supports memory. Sold in tins.\n\nPromotes restful sleep.†\n\n†${plural}`,
      '†'
    ],
    [
      'escapes it in Markdown',
      'p.md',
      `Supports memory. Sold in tins.\n\nPromotes restful sleep.\\*\n\n\\*${plural}`,
      '\\*'
    ],
    [
      'raises it where the page does',
      'p.html',
      `<p>Supports memory.</p><p>Promotes restful sleep.<sup>*</sup></p><p>Sold.</p><p>*${plural}`,
      '<sup>*</sup>'
    ],
    [
      'raises it in Markdown',
      'p.md',
      `Supports memory.\n\nPromotes restful sleep.<sup>\\*</sup>\n\nSold.\n\n\\*${plural}`,
      '<sup>\\*</sup>'
    ],
    ['adds it to the disclaimer', 'p.txt', `Supports memory.‡ Promotes restful sleep.‡\n\n${sold}\n\n${plural}`, '‡'],
    [
      'adds it within bold type',
      'p.md',
      `Supports memory.\\* Promotes restful sleep.\\*\n\n${sold}\n\n**${plural}**`,
      '\\*'
    ],
    ['escapes a bullet', 'p.md', `Supports memory.\\* Promotes restful sleep.\\*\n\n${sold}\n\n* ${plural}`, '\\'],
    [
      'leaves emphasis, with the mark in it',
      'p.md',
      `Supports memory.\\* Promotes restful sleep.\\*\n\n${sold}\n\n*${plural}*`,
      '\\*'
    ],
    [
      'makes the number agree',
      'p.txt',
      `Supports memory.* Promotes restful sleep.*\n\n*${singular}`,
      'These statements have'
    ],
    ['restores the comma', 'p.txt', `Supports memory.*\n\n*${singular.replace(', or', ' or')}`, ',']
  ])('%s', async (_, path, value, text) => {
    const {file, edits, refused} = await holds(path, value)
    expect(edits.map((edit) => edit.text)).toEqual([text])
    expect([rulesOf(file), refused]).toEqual([[], 0])
  })

  it('ties a page to whose disclaimer nothing is tied', async () => {
    const {file} = await holds('p.md', `${claims}\n\n${sold}\n\n${plural}\n`)
    expect(String(file)).toBe(`Supports memory.\\* Promotes restful sleep.\\*\n\n${sold}\n\n\\*${plural}\n`)
  })

  it('marks a claim that was tied by standing beside the disclaimer, once others are not', async () => {
    const {file} = await holds('p.txt', `Supports memory.\n\n${sold}\n\nPromotes restful sleep.\n\n${plural}\n`)
    expect(String(file)).toBe(`Supports memory.*\n\n${sold}\n\nPromotes restful sleep.*\n\n*${plural}\n`)
  })

  it('leaves the bullet of a list that has others, and puts the mark behind it', async () => {
    const value = `Supports memory.\\* Promotes restful sleep.\\*\n\n* Sixty capsules\n* ${plural}\n`
    const {file} = await holds('p.md', value)
    expect(String(file)).toBe(value.replace(`* ${plural}`, `* \\*${plural}`))
  })

  it('spells a mark as the page does', async () => {
    const value = `<p>Supports memory.&dagger;</p><p>Promotes restful sleep.</p><p>Sold.</p><p>&dagger;${plural}</p>`
    const {file} = await holds('p.html', value)
    expect(String(file)).toBe(value.replace('sleep.', 'sleep.&dagger;'))
  })

  it('takes a mark that the page has no other use for', async () => {
    const value = `${claims}\n\n*Daily Value not established.\n\n${sold} Zinc 5 mg*\n\n${plural}\n`
    const {file} = await holds('p.txt', value)
    expect(String(file)).toBe(
      `Supports memory.† Promotes restful sleep.†\n\n*Daily Value not established.\n\n${sold} Zinc 5 mg*\n\n†${plural}\n`
    )
  })

  it('keeps line ends and a byte order mark as they are', async () => {
    const value = `\ufeffSupports memory.\r\nSold in tins.\r\n\r\nPromotes restful sleep.*\r\n\r\n*${plural}\r\n`
    expect(String((await holds('p.txt', value)).file)).toBe(value.replace('memory.', 'memory.*'))
  })

  it.each([
    ['a disease claim', 'p.txt', `Cures the common cold.*\n\n*${singular}`],
    [
      'a mark on a page whose note for it is another',
      'p.txt',
      `Supports memory.* Promotes restful sleep.*\n\n*Offer ends in June.\n\n†${plural}`
    ],
    ['a name that a person has to judge', 'p.md', `## Joint Comfort\n\nPromotes restful sleep.\\*\n\n\\*${plural}`],
    ['a missing disclaimer, unasked', 'p.txt', 'Supports memory. Sold in tins.']
  ])('leaves %s', async (_, path, value) => {
    const {applied, refused} = await holds(path, value)
    expect([applied, refused]).toEqual([0, 0])
  })

  it('says how many could not be proved, and applies the others', async () => {
    // The dagger that leads nowhere is explained by the fault of the disclaimer: without that, it would be one of its own.
    const value = `Supports memory.* Promotes restful sleep.† Supports digestion.*\n\nSold.\n\n${plural.replace(', or', ' or')}`
    const {file, applied, refused} = await holds('p.txt', value)
    expect([applied, refused]).toEqual([1, 1])
    expect(rulesOf(file)).toContain('us-fda/unmarked-disclaimer')
  })

  it('is bounded however many suggestions a page has', async () => {
    const value = `${'Supports memory. Sold in tins.\n\n'.repeat(300)}Promotes restful sleep.*\n\n*${plural}`
    expect((await fixed('p.txt', value)).applied).toBe(300)
  })
})

// The first of each two claims has a sign that is no mark, and would share the mark of the second.
const unproved = 'Supports memory (1). Promotes restful sleep.\n\n'

it('tries few times where nothing can be proved, and tells what was not tried', async () => {
  const {applied, refused, untried} = await fixed(
    'p.txt',
    `${unproved.repeat(1000)}Helps focus.(1) Sold.\n\n(1) ${plural}`
  )
  expect([applied, refused + untried]).toEqual([0, 1000])
  expect(untried).toBeGreaterThan(0)
})

it.each([20, 200])('%i mends that cannot be proved keep none from being made that can', async (count) => {
  const value = `${`${unproved}Sold in tins.\n\nHelps focus.\n\n`.repeat(count)}Helps focus.(1) Sold.\n\n(1) ${plural}`
  const {file, applied, refused, untried} = await fixed('p.txt', value)
  expect([applied, refused + untried]).toEqual([count, count])
  expect(String(file).split('Helps focus.(1)').length - 1).toBe(count + 1)
})

it.each(['`Supports memory`', 'Supports `memory`', 'Supports memory <https://example.org/a>'])(
  '%s is offered no mark, and 200 of it keep none from the others',
  async (text) => {
    const value = `${`${text}\n\nSupports joints.\n\n`.repeat(200)}\\*${plural}`
    const {file, applied, refused, untried} = await fixed('p.md', value, {language: 'en'})
    expect([applied, refused, untried]).toEqual([200, 0, 0])
    expect(String(file)).toBe(value.replaceAll('joints.', 'joints.\\*'))
  }
)

describe('a missing disclaimer that is asked for', () => {
  it.each([
    ['p.txt', 'Supports memory.\n', `Supports memory.*\n\n*${singular}\n`],
    [
      'p.txt',
      'Supports memory. It promotes restful sleep.',
      `Supports memory.* It promotes restful sleep.*\n\n*${plural}\n`
    ],
    ['p.md', '# Tea\r\n\r\nSupports memory.\r\n', `# Tea\r\n\r\nSupports memory.\\*\r\n\r\n**\\*${singular}**\r\n`],
    [
      'p.html',
      '<html><body>\n<p>Supports memory.†</p>\n</body></html>\n',
      `<html><body>\n<p>Supports memory.†</p>\n<p><strong>†${singular}</strong></p>\n</body></html>\n`
    ],
    ['p.html', '<p>Supports memory.</p>', `<p>Supports memory.*</p>\n\n<p><strong>*${singular}</strong></p>\n`]
  ])('is printed at the end of %s %j', async (path, value, wanted) => {
    const {file} = await holds(path, value, {insertDisclaimer: true})
    expect(String(file)).toBe(wanted)
    expect(file.messages.map(String)).toEqual([])
  })

  it('is not printed where a note says that it stands elsewhere', async () => {
    const value = 'Supports memory.*\n\n*See back panel for the FDA disclaimer.\n'
    expect((await holds('p.txt', value, {insertDisclaimer: true})).applied).toBe(0)
  })
})

const dropped: [name: string, change: (plan: Plan) => Plan][] = [
  ['the mark of a claim', (plan) => withMark(plan, null)],
  ['the marks of all claims', (plan) => ({...plan, claims: plan.claims.map((claim) => ({...claim, mark: null}))})],
  ['the mark of the note', (plan) => ({...plan, mark: null})],
  ['the number', (plan) => ({...plan, disclaimer: singular})],
  ['the comma', (plan) => ({...plan, disclaimer: plural.replace(', or prevent', ' or prevent')})],
  ['the agency', (plan) => ({...plan, disclaimer: plural.replace('Food and Drug Administration', 'FDA')})]
]

it.each(dropped)(
  'a page of known ties without %s is whole again',
  async (_, change) => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const {file} = await holds(`page.${plan.format}`, page(change(plan)))
        expect(rulesOf(file)).toEqual([])
      }),
      {numRuns: numRuns / 4}
    )
  },
  3_600_000
)

it.each([
  ['text', textDocument],
  ['Markdown', markdownDocument],
  ['HTML', htmlDocument]
])(
  'what holds of every fix holds in %s, and quotes are exact behind it',
  async (_, documents) => {
    let mends = 0
    const folded = (text: string) => asRead(text).replace(/\*\*/g, '')
    await fc.assert(
      fc.asyncProperty(documents, fc.boolean(), async ({path, value}, insertDisclaimer) => {
        const {file, applied} = await holds(path, value, {insertDisclaimer})
        mends += applied
        for (const {quote, place} of file.messages) {
          const {start, end} = place as {start: {offset: number}; end: {offset: number}}
          expect(folded(String(file).slice(start.offset, end.offset))).toBe(folded(quote ?? ''))
        }
      }),
      {numRuns: numRuns / 2}
    )
    expect(mends).toBeGreaterThan(numRuns / 40)
  },
  3_600_000
)

const bad = new URL('../examples/bad/', import.meta.url)
it.each(readdirSync(bad).filter((name) => !name.endsWith('.report')))(
  'what holds of every fix holds on %s',
  async (name) => {
    await holds(name, readFileSync(new URL(name, bad), 'utf8'))
    await holds(name, readFileSync(new URL(name, bad), 'utf8'), {insertDisclaimer: true})
  }
)

describe('a claim that the disclaimer does not serve', () => {
  it.each(['Cures the flu.', 'Risk-free!', 'Clinically proven.'])('keeps no mark from it: %s', async (text) => {
    const {file} = await holds('p.txt', `Supports memory.\n\n${text}\n\n${plural}`)
    expect(String(file)).toBe(`Supports memory.*\n\n${text}\n\n*${plural}`)
  })
})

it('proves no mark that leads nowhere', async () => {
  const value = `Supports memory.\n\nSold in tins.\n\n${plural}`
  const at = value.indexOf('.') + 1
  const marked = `${value.slice(0, at)}*${value.slice(at)}`
  const [was, is] = await Promise.all(
    [value, marked].map((text) => lint(new VFile({path: 'p.txt', value: text}), {rulesets}))
  )
  const edits = [{start: at, end: at, text: '*'}]
  expect(faultsOf(proofOf(was!, [], rulesets), proofOf(is!, edits, rulesets))).toEqual([
    {start: 0, why: 'the mark at “Supports memory” would lead nowhere'}
  ])
})
