import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint, loadRulesets, reporters, reportOn} from '../src/index.js'
import {claimlint} from './cli/host.js'

const root = join(import.meta.dirname, '..', 'examples')
const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const tool = {name: 'claimlint', version: '0.1.0'}

const pagesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()

const linted = (path: string) =>
  lint(new VFile({path: `examples/${path}`, value: readFileSync(join(root, path), 'utf8')}), {rulesets})

describe.each(['good', 'bad'])('examples/%s', (folder) => {
  it.each(pagesIn(folder))('%s gets the report that lies beside it', async (name) => {
    const file = await linted(`${folder}/${name}`)
    await expect(reportOn([file], reporters.stylish, {tool, rulesets})).toMatchFileSnapshot(
      join(root, folder, `${name}.report`)
    )
  })
})

it.each(pagesIn('good'))('good/%s has no fault', async (name) => {
  const {messages} = await linted(`good/${name}`)
  expect(messages.filter((message) => message.severity !== 'info').map(String)).toEqual([])
})

it.each(pagesIn('bad'))('bad/%s has one', async (name) => {
  const {messages} = await linted(`bad/${name}`)
  expect(messages.some((message) => message.severity !== 'info')).toBe(true)
})

it('shows every rule on some page', async () => {
  const files = await Promise.all(pagesIn('bad').map((name) => linted(`bad/${name}`)))
  const shown = new Set(files.flatMap((file) => file.messages.map((message) => message.ruleId)))
  expect([...shown].sort()).toEqual(
    rulesets.flatMap((ruleset) => ruleset.rules.map((rule) => `${ruleset.id}/${rule.id}`)).sort()
  )
})

it('reads a site whose disclaimer a component prints', async () => {
  const {stdout, stderr} = await claimlint(['examples/site'], {cwd: join(root, '..')})
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(join(root, 'site', 'site.report'))
})
