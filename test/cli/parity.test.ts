import {join} from 'node:path'
import {expect, test} from 'vitest'
import {strictSchema} from '../report/schema.js'
import {claimlint, folderOf} from './host.js'

const root = join(import.meta.dirname, '..', '..')
const english = `# Tea\n\nSupports restful sleep.†\n\n† This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.`
const swedish = `# Te\n\nStöder en god sömn.\n\n† Detta påstående har inte utvärderats av Food and Drug Administration. Denna produkt är inte avsedd att diagnostisera, behandla, bota eller förebygga någon sjukdom.`

/** The pairs that a call compared, and its exit code. */
async function pairsOf(files: Record<string, string>, words: readonly string[]) {
  const {code, stdout} = await claimlint(['parity', ...words, '--format', 'json'], {cwd: folderOf(files)})
  const report = JSON.parse(stdout)
  const validate = strictSchema('parity')
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  const pairs = report.pairs.map((pair: {source: string; translation: string}) => [pair.source, pair.translation])
  return {code, pairs, report}
}

test.each<[string, Record<string, string>, string[], [string, string]]>([
  ['arguments', {'a.md': english, 'b.md': swedish}, ['a.md', 'b.md'], ['a.md', 'b.md']],
  ['folders', {'x/p/a.md': english, 'y/p/a.md': swedish}, ['x', 'y'], ['x/p/a.md', 'y/p/a.md']],
  ['folders of a language', {'s/en/a.md': english, 's/sv/a.md': swedish}, ['s'], ['s/en/a.md', 's/sv/a.md']],
  ['a folder beside the pages', {'a.md': english, 'sv/a.md': swedish}, ['.'], ['a.md', 'sv/a.md']],
  ['suffixes', {'a.md': english, 'a.sv.md': swedish}, ['.'], ['a.md', 'a.sv.md']],
  ['suffixes of both', {'a.en.md': english, 'a.sv-SE.md': swedish}, ['*.md'], ['a.en.md', 'a.sv-SE.md']],
  ['another source', {'en/a.md': english, 'sv/a.md': swedish}, ['.', '--source-language', 'sv'], ['sv/a.md', 'en/a.md']]
])('pairs by %s', async (_, files, words, pair) => {
  const {pairs} = await pairsOf(files, words)
  expect(pairs).toEqual([pair])
})

test('pairs by hreflang', async () => {
  const links =
    '<link rel="alternate" hreflang="sv" href="https://tea.example/sv/te.html?a=1"><link href="/tea.html" hreflang="en" rel="alternate">'
  const page = (body: string) => `<html><head>${links}</head><body><p>${body}</p></body></html>`
  const files = {'site/tea.html': page('Supports memory.'), 'site/sv/te.html': page('Stöder minnet.')}
  for (const words of [['site/tea.html'], ['site']])
    expect((await pairsOf(files, words)).pairs).toEqual([['site/tea.html', 'site/sv/te.html']])
})

test('exits with 1 where a mark was lost, with 0 where nothing was', async () => {
  const files = {'a.md': english, 'b.md': swedish, 'c.md': swedish.replace('sömn.', 'sömn.†')}
  const {code, report} = await pairsOf(files, ['a.md', 'b.md', 'c.md'])
  expect(code).toBe(1)
  expect(report.pairs.map((pair: {messages: {ruleId: string}[]}) => pair.messages.map(({ruleId}) => ruleId))).toEqual([
    ['parity/lost-mark'],
    []
  ])
  expect((await pairsOf(files, ['a.md', 'c.md'])).code).toBe(0)
})

test('names what it could not compare, and exits with 2', async () => {
  const files = {'en/a.md': english, 'en/b.md': english, 'sv/a.md': swedish}
  const {code, report} = await pairsOf(files, ['en', 'sv'])
  expect(code).toBe(2)
  expect(report.failed).toEqual([{path: 'en/b.md', message: 'has no page to be compared with'}])
  const gone = await claimlint(['parity', 'en/a.md', 'sv/gone.md'], {cwd: folderOf(files)})
  expect(gone.code).toBe(2)
  expect(gone.stderr).toContain('sv/gone.md')
  const alone = await claimlint(['parity', 'en/b.md'], {cwd: folderOf(files)})
  expect(alone.stderr).toBe(
    'claimlint: no translation found: give it too, as in claimlint parity en/b.md TRANSLATION\n'
  )
})

test.each(['en', 'sv'])('reports on the example pages in %s', async (locale) => {
  const {stdout, stderr} = await claimlint(['parity', 'examples/parity', '--locale', locale], {cwd: root})
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(join(root, 'examples', 'parity', `${locale}.report`))
})
