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
  'Vaccines are the best way to prevent mumps.',
  'Beat the flu season slump with 20% off and fast shipping.',
  'No more checkout headaches.',
  'Every lot is screened in Ohio for bone fragments.',
  'Our vision is to help every village sleep well.',
  'A long walk after supper aids digestion.',
  'You may be low in zinc.',
  'The mural in the sleep lab took a painful hour.',
  'Typhus struck the camp twice that winter, and the doctors left.'
])('passes what the world does and the product does not: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})

it.each([
  'Our CEO beat cancer with this tea.',
  'My grandfather beat cancer.',
  'She was bedridden with lupus.',
  'My gout is gone.',
  'Yarrow seems to have anticancer properties.',
  'Nothing clears up thrush faster.',
  'Beat the flu with our tea, now with free shipping.',
  'Stop buying antihistamines.',
  'Our vision is to end gout.',
  'A walk, then two drops: our tincture relieves arthritis.',
  'Typhus is no match for our drops.'
])('takes a story that sells for a claim: %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})
