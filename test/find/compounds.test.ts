import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  'Soothes worn-out knees',
  'Eases liver trouble',
  'Reduces swelling of the ankles',
  'For hands that tremble',
  'Keeps asthma attacks away',
  'Calms inflamed airways'
])('joins two words that name a sign of illness: %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})

it.each([
  'The diabetes clinic moved to Elm Street',
  'Arthritis-friendly lid',
  'A migraine-inducing form',
  'Protects skin from wear'
])('lets an illness be that only tells of what kind a thing is: %s', async (text) => {
  expect(await kindOf(text)).not.toBe('disease')
})

it('does not join over a sign, nor with skin and muscles', async () => {
  expect(await kindOf('Feeds tired muscles')).not.toBe('disease')
  expect(await kindOf('Trouble-free ordering, heart-shaped tins')).toBe('none')
})
