import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  'Our CEO beat cancer in 2011.',
  'The liner prevents oxidation of the lid.',
  'Measles cases are up in Ohio, the county says.',
  'Polio was all but wiped out in 1979.',
  'The immune system fights off viruses.',
  'Vaccines are the best way to prevent mumps.'
])('passes what the world does and the product does not: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})

it.each([
  'Our CEO beat cancer with this tea.',
  'My grandfather beat cancer.',
  'She was bedridden with lupus.',
  'My gout is gone.',
  'Yarrow seems to have anticancer properties.',
  'Nothing clears up thrush faster.'
])('takes a story that sells for a claim: %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})
