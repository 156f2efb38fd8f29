import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {graph, lint, loadRulesets} from '../src/index.js'
import {claimlint, folderOf} from './cli/host.js'
import {oneOf, type Plan, page, paragraph, plans, plural, singular, withMark, written} from './plans.js'

const rulesets = await loadRulesets(['us-fda'])
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1000)
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
    ['the mark of a claim', (plan) => withMark(plan, null), (plan) => `missing-mark ${plan.claims[oneOf(plan)]!.text}`],
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
          const all = await findings(withMark(plan, mark))
          expect(all.map((one) => one.split(' ')[0])).toEqual(['dangling-mark'])
        }
      }),
      {numRuns: numRuns / 4}
    )
  }, 3_600_000)

  const note = '<FdaNote />'
  const siteOf = ({mark}: Plan) => ({
    text: plural,
    mark: symbolOf(mark!),
    printedBy: ['FdaNote'],
    from: 'claimlint.yml'
  })
  /** The page with a call of what prints the disclaimer in its place. */
  const calling = (plan: Plan, call: string) => page({...plan, mark: null, disclaimer: call, cut: 0})

  it('are the same where a component prints the disclaimer, and have none where its call is commented out', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const path = `page.${plan.format}`
        const options = {rulesets, site: siteOf(plan)}
        const symbol = symbolOf(plan.mark!)
        const value = calling(plan, note)
        const [found] = await graph(new VFile({path, value}), options)
        expect(found!.claims.map(({text, tied}) => [text, tied])).toEqual(plan.claims.map(({text}) => [text, true]))
        expect(found!.notes.map(({mark, text, printed}) => [mark, text, printed?.by])).toEqual([
          [symbol, plural, 'FdaNote'],
          ...plan.others.map(({mark, text}) => [symbolOf(mark), text, undefined])
        ])
        expect((await lint(new VFile({path, value}), options)).messages.map(String)).toEqual([])
        const without = await lint(new VFile({path, value: calling(plan, `{# ${note} #}`)}), options)
        expect(without.messages.map(({ruleId, quote}) => `${ruleId} ${quote}`)).toEqual([
          `us-fda/missing-disclaimer ${plan.claims[0]!.text}`
        ])
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

describe('claimlint graph', () => {
  const value = `Supports memory.\\*\n\nSold.\n\n\\*${singular}\n\n†Individual results may vary.\n`
  const run = (...options: string[]) => claimlint(['graph', ...options], {cwd: folderOf({'page.md': value})})

  it('shows each way for people', async () => {
    const {stdout, code} = await run('page.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^page\.md {2}1 claim · tied to the disclaimer · 2 notes\n/)
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
