import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'

/** The page that the project began with. It is nobody's to copy, so that it lies beside the repository. */
const path = join(import.meta.dirname, '..', '..', 'shared', 'seeds', 'magnesium-och-minne.sv.txt')
const has = existsSync(path)
if (!has) process.stderr.write('seed.test.ts: SKIPPED, ../shared/seeds is not on this machine\n')

const rulesets = await loadRulesets(['us-fda'])

it.skipIf(!has)('reads the Swedish page as well as an English one', async () => {
  const value = readFileSync(path, 'utf8')
  const file = await lint(new VFile({path, value}), {rulesets, language: 'sv'})
  const [page] = file.data.claimlint?.pages ?? []
  const lines = value.split('\n')
  const claims = page?.claims ?? []
  // Every line that ends in an asterisk makes a claim, and each of those claims is seen with its mark.
  const starred = lines.flatMap((line, index) => (line.includes('*') ? [index + 1] : []))
  expect(starred.length).toBeGreaterThan(10)
  const marked = new Set(claims.filter(({mark}) => mark === '*').map(({start}) => start.line))
  expect(starred.filter((line) => !marked.has(line))).toEqual([])
  // The statement is found, and that no mark leads to it.
  expect(page?.disclaimer).toMatchObject({mark: null, variant: 'translated', language: 'sv'})
  expect(page?.disclaimer?.start.line).toBe(lines.findIndex((line) => line.startsWith('Dessa uttalanden')) + 1)
  expect(file.messages.filter(({ruleId}) => ruleId === 'us-fda/unmarked-disclaimer')).toHaveLength(1)
  expect(claims.filter(({linked}) => linked)).toEqual([])
  // What the page says the product is not for is no claim.
  const denied = lines.findIndex((line) => line.includes('inte är avsett att')) + 1
  expect(denied).toBeGreaterThan(0)
  expect(claims.filter(({start, kind}) => start.line === denied && kind === 'disease')).toEqual([])
  // Headings and sentences that lost their mark are named.
  const bare = new Set(claims.filter(({mark}) => mark === null).map(({start}) => start.line))
  const lost = [
    'Magnesium, särskilt Magtein, stöder',
    'Varför magnesium är viktigt',
    'Hur magnesium stödjer',
    'Hälsosamma magnesiumnivåer'
  ]
  for (const start of lost) expect(bare.has(lines.findIndex((line) => line.startsWith(start)) + 1), start).toBe(true)
})
