import {expect, it} from 'vitest'
import {readmeText, rulesTable} from '../src/cli/docs.js'

it('has the table of rules as the rule files have it (npm run docs)', async () => {
  const {now, wanted} = await readmeText()
  expect(await rulesTable()).toContain('us-fda/missing-mark')
  expect(await rulesTable()).toContain('us-ftc/gut-check')
  expect(wanted).toContain(await rulesTable())
  expect(now).toBe(wanted)
})
