import {expect, it} from 'vitest'
import {readmeText, rulesTable} from '../src/cli/docs.js'
import {claimlint, folderOf} from './cli/host.js'

it('has the table of rules as the rule files have it (npm run docs)', async () => {
  const {now, wanted} = await readmeText()
  expect(await rulesTable()).toContain('us-fda/missing-mark')
  expect(await rulesTable()).toContain('us-ftc/gut-check')
  expect(wanted).toContain(await rulesTable())
  expect(now).toBe(wanted)
})

it('shows what claimlint prints, whole', async () => {
  const {now} = await readmeText()
  const [shown] = /(?<=\$ npx claimlint page\.md .*\n)[^`]*/.exec(now)!
  const page = `# Evening capsules

Supports restful sleep.\\* Helps maintain healthy joints.

Cures the common cold in a day.

Sold in tins.

**\\*These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.**
`
  const {stdout} = await claimlint(['page.md'], {cwd: folderOf({'page.md': page})})
  expect(shown).toBe(stdout)
})
