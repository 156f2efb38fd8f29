import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {concepts} from '#data/index'
import {tryLanguage} from '../src/examples.js'
import {parseConceptExamples} from '../src/ruleset/concept-examples.js'
import {packOf, packWith} from './packs.js'

it('a pack that was written by CONTRIBUTING alone passes its own examples', async () => {
  const path = join(import.meta.dirname, 'packs', 'ca', 'examples', 'words.yml')
  const examples = parseConceptExamples([{path, text: readFileSync(path, 'utf8')}], new Set(concepts))
  const outcome = await tryLanguage(packOf('ca'), examples)
  expect(outcome.failures).toEqual([])
  expect(outcome.examples).toBeGreaterThan(10)
})

it.each([
  ['writing: {marks: after-stop}', 'xx/pack.yml:5: unknown key "marks": the keys here are abbreviations'],
  ['writing: {mark: above}', 'xx/pack.yml:5: "mark: above" is not one of after-stop, before-stop, before-sentence'],
  ['writing: {negation: [around]}', 'xx/pack.yml:5: "around" is not one of before, inside, behind'],
  ['writing: {spaces: maybe}', 'xx/pack.yml:5: "spaces: maybe" is not one of true, false'],
  ['writing: swedish', 'xx/pack.yml:5: "writing: swedish" is not one of english']
])('names file, line and mend of %s', (pack, message) => {
  expect(() => packWith(pack, 'effect: {}')).toThrow(message)
})
