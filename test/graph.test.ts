import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {graph, lint, loadRulesets} from '../src/index.js'
import {claimlint, folderOf} from './cli/host.js'

const rulesets = await loadRulesets(['us-fda'])
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1000)
const plural =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const singular = plural.replace('These statements have', 'This statement has')

/** A page as its writer means it: which claim has which mark, which mark opens which note. */
interface Plan {
  readonly format: 'txt' | 'md' | 'html'
  readonly claims: readonly {
    readonly text: string
    readonly mark: string | null
    readonly dress: number
    readonly end: number
  }[]
  readonly mark: string | null
  readonly disclaimer: string | null
  readonly cut: number
  readonly others: readonly {readonly mark: string; readonly text: string}[]
}

const claims = [
  'Supports memory',
  'Promotes restful sleep',
  'Helps maintain healthy joints',
  'Supports a calm mood',
  'Helps maintain normal energy metabolism',
  'Supports healthy digestion'
]
const notes = [
  'Percent Daily Values are based on a 2,000 calorie diet.',
  'Individual results may vary.',
  'Offer ends in June.',
  'Picked by hand in the first week of May.',
  'Quiet Harbor is a trademark of Quiet Harbor Teas.'
]
const symbols = ['*', '†', '‡', '§', '**', '††', '¶', '#1', '#2', '[3]', '(4)']

const plans = fc
  .record({
    format: fc.constantFrom('txt', 'md', 'html') as fc.Arbitrary<Plan['format']>,
    texts: fc.uniqueArray(fc.constantFrom(...claims), {minLength: 2, maxLength: 5}),
    dresses: fc.array(fc.nat(8), {minLength: 5, maxLength: 5}),
    ends: fc.array(fc.nat(3), {minLength: 5, maxLength: 5}),
    marks: fc.uniqueArray(fc.constantFrom(...symbols), {
      minLength: 5,
      maxLength: 5,
      selector: (one) => one.replace(/\D/g, '') || one
    }),
    others: fc.uniqueArray(fc.constantFrom(...notes), {maxLength: 3}),
    cut: fc.nat(26)
  })
  .map(({format, texts, dresses, ends, marks, others, cut}): Plan & {spare: string} => ({
    format,
    claims: texts.map((text, at) => ({text, mark: marks[0]!, dress: dresses[at]!, end: ends[at]!})),
    mark: marks[0]!,
    disclaimer: plural,
    cut,
    others: others.map((text, at) => ({mark: marks[at + 1]!, text})),
    spare: marks[4]!
  }))

/** A mark as a format writes it; a number with `#` is raised. */
function written(mark: string, format: Plan['format'], dress: number): string {
  const raised = mark.startsWith('#') ? mark.slice(1) : undefined
  if (raised !== undefined) return format === 'txt' ? '⁰¹²³⁴⁵'[Number(raised)]! : `<sup>${raised}</sup>`
  if (format === 'md') return mark.replace(/[*[]/g, '\\$&')
  return format === 'html' && dress % 3 === 0 && !/[[(]/.test(mark)
    ? `<sup>${mark.replace(/\*/g, '&#42;')}</sup>`
    : mark
}

function claimLine({text, mark, dress, end}: Plan['claims'][number], format: Plan['format']): string {
  const sign = mark === null ? '' : written(mark, format, dress)
  const sentence =
    end === 0
      ? `${text}${sign}`
      : end === 1
        ? `${text}.${sign}`
        : end === 2
          ? `${text}${sign}.`
          : `Sold in tins. ${text}.${sign}`
  if (format === 'txt') return dress % 2 ? `- ${sentence}` : sentence
  if (format === 'md')
    return (
      ['', '- ', '> ', '## ', '1. '][dress % 5]! +
      (dress > 4 && end < 3 ? `**${text}**${sentence.slice(text.length)}` : sentence)
    )
  const bold = dress > 4 && end < 3 ? `<b>${text}</b>${sentence.slice(text.length)}` : sentence
  const [open, close] = [
    ['<p>', '</p>'],
    ['<ul><li>', '</ul>'],
    ['<h3>', '</h3>'],
    ['<table><tr><td>', '</table>'],
    ['<div><span>', '</span></div>']
  ][dress % 5]!
  return `${open}${bold}${close}`
}

function page({format, claims: all, mark, disclaimer, cut, others}: Plan): string {
  const note = (sign: string | null, text: string) => `${sign === null ? '' : written(sign, format, cut)}${text}`
  const words = disclaimer?.split(' ') ?? []
  const isCut = cut > 2 && cut < words.length - 1
  const gap = format === 'html' ? '<br>' : '\n'
  const text = isCut ? `${words.slice(0, cut).join(' ')}${gap}${words.slice(cut).join(' ')}` : words.join(' ')
  const lines = [
    ...all.flatMap((claim) => [claimLine(claim, format), paragraph('Roasted in small batches.', format)]),
    ...others.map((other) => paragraph(`Ships in a jar${written(other.mark, format, 1)}`, format)),
    ...(disclaimer === null ? [] : [paragraph(note(mark, text), format)]),
    ...others.map((other) => paragraph(note(other.mark, other.text), format))
  ]
  return lines.join(format === 'html' ? '\n' : '\n\n')
}

function paragraph(text: string, format: Plan['format']): string {
  return format === 'html' ? `<p>${text}</p>` : text
}

/** All that is reported but the remark on plain type. */
const reported = ({messages}: VFile) => messages.filter(({grade}) => grade !== 'plain')

async function findings(plan: Plan): Promise<string[]> {
  const file = await lint(new VFile({path: `page.${plan.format}`, value: page(plan)}), {rulesets})
  return reported(file).map(({ruleId, quote}) => `${ruleId?.replace('us-fda/', '')} ${quote}`)
}

const symbolOf = (mark: string) => mark.replace(/[#[\]()]/g, '')

describe('pages whose ties are known', () => {
  it('are resolved as their writer means them', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const [found] = await graph(new VFile({path: `page.${plan.format}`, value: page(plan)}), {rulesets})
        const leads = (from: string) => found!.edges.filter((edge) => edge.from === from).map(({to}) => to)
        const symbol = symbolOf(plan.mark!)
        expect(
          found!.claims.map(({id, text}) => {
            const [mark] = leads(id)
            const [note] = leads(mark ?? '')
            return [
              text,
              found!.marks.find((one) => one.id === mark)?.text,
              found!.notes.find((one) => one.id === note)?.kind
            ]
          })
        ).toEqual(plan.claims.map(({text}) => [text, symbol, 'disclaimer']))
        expect(found!.notes.map(({mark, text}) => `${mark} ${text.replace(/\s+/g, ' ')}`)).toEqual([
          `${symbol} ${plural}`,
          ...plan.others.map(({mark, text}) => `${symbolOf(mark)} ${text}`)
        ])
        expect(await findings(plan)).toEqual([])
      }),
      {numRuns}
    )
  }, 3_600_000)

  const dropped: [name: string, change: (plan: Plan & {spare: string}) => Plan, wanted: (plan: Plan) => string][] = [
    ['the mark of a claim', (plan) => first(plan, null), ({claims: [claim]}) => `missing-mark ${claim!.text}`],
    ['the note', (plan) => ({...plan, disclaimer: null}), ({claims: [claim]}) => `missing-disclaimer ${claim!.text}`],
    ['the mark of the note', (plan) => ({...plan, mark: null, cut: 0}), () => `unmarked-disclaimer ${plural}`],
    ['the number', (plan) => ({...plan, disclaimer: singular, cut: 0}), () => `disclaimer-number ${singular}`]
  ]
  it.each(dropped)(
    'without %s have exactly that finding',
    async (_, change, wanted) => {
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          expect(await findings(change(plan))).toEqual([wanted(plan)])
        }),
        {numRuns: numRuns / 4}
      )
    },
    3_600_000
  )

  it('with a claim that leads elsewhere have exactly that finding', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const known = plan.others[0]?.mark
        for (const mark of known ? [known] : /\d/.test(plan.spare) ? [] : [plan.spare]) {
          const all = await findings(first(plan, mark))
          expect(all.map((one) => one.split(' ')[0])).toEqual(['dangling-mark'])
        }
      }),
      {numRuns: numRuns / 4}
    )
  }, 3_600_000)

  it('with a second note on the mark have exactly that finding', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const value = `${page(plan)}\n\n${paragraph(`${written(plan.mark!, plan.format, 1)}Individual results are not typical.`, plan.format)}`
        const file = await lint(new VFile({path: `page.${plan.format}`, value}), {rulesets})
        expect(reported(file).map(({ruleId}) => ruleId)).toEqual(['us-fda/mark-conflict'])
      }),
      {numRuns: numRuns / 4}
    )
  }, 3_600_000)
})

function first(plan: Plan, mark: string | null): Plan {
  const [claim, ...others] = plan.claims
  return {...plan, claims: [{...claim!, mark}, ...others]}
}

describe('claimlint graph', () => {
  const value = `Supports memory.\\*\n\nSold.\n\n\\*${singular}\n\n†Individual results may vary.\n`
  const run = (...options: string[]) => claimlint(['graph', ...options], {cwd: folderOf({'page.md': value})})

  it('shows each way for people', async () => {
    const {stdout, code} = await run('page.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^page\.md {2}1 claim, 1 tied · 2 notes\n/)
    expect(stdout).toMatch(
      /1:1 {2}“Supports memory” structure-function\n {4}→ \* 1:18\n {4}→ \* 5:3 disclaimer \(exact words\)/
    )
    expect(stdout).toMatch(/† 7:1 results “Individual results may vary\.” nothing leads here/)
  })

  it('writes JSON that its schema takes', async () => {
    const schema = JSON.parse(readFileSync(new URL('../schema/graph.json', import.meta.url), 'utf8'))
    const {stdout} = await run('page.md', '--format', 'json')
    const report = JSON.parse(stdout)
    expect(new Ajv({strict: false}).validate(schema, report)).toBe(true)
    expect(report.pages[0].edges).toEqual([
      {from: 'c1', to: 'm1', via: 'mark'},
      {from: 'm1', to: 'n1', via: 'symbol'}
    ])
  })

  it('writes a graph for Graphviz, its labels quoted', async () => {
    const {stdout} = await run('page.md', '--format', 'dot')
    expect(stdout).toMatch(/^digraph ties \{\n[\s\S]*p1c1 -> p1m1 \[label="mark"\]\n[\s\S]*\}\n$/)
  })

  it('says which file it cannot read', async () => {
    const {code, stderr} = await run('nowhere.md')
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('nowhere.md')})
  })
})
