import {beforeAll, expect, test} from 'vitest'
import {classify, loadRulesets, type Ruleset} from '../../src/index.js'

let rulesets: Ruleset[]
beforeAll(async () => {
  rulesets = await loadRulesets(['us-fda'])
})

const kindOf = async (text: string) => (await classify(text, {rulesets, language: 'en'})).kind

test.each([
  'Her kidneys were failing. Not any more.',
  'The tingling in my feet is barely noticeable.',
  'Back pain: gone.',
  'His cholesterol is perfect now.',
  'My blood pressure went from 150 to 118.',
  'I could not climb the stairs. Now I can.',
  'Gout is a painful arthritis. Our cherries fight it.',
  'Your arteries are clogged. Flush them out.',
  'NeuroHeal Plus',
  'Thyro-Cure',
  'PainRelief Pro',
  'MemoryLoss Reversal',
  'My knees no longer creak.',
  'I do not limp anymore.',
  'She used to wheeze.',
  'His hearing came back.',
  'It drew the swelling out of my wrist.',
  'Hot, red, swollen thumbs? Our rub soothes them.',
  'My gout pills gather dust.',
  'This root is my gout medicine.',
  'No more trips to the podiatrist.'
])('reads an illness in %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})

test.each([
  'The gears were failing. Not any more.',
  'Fasting glucose runs from 70 to 99 in health.',
  'I could not climb the fence. Now I can.',
  'If you have gout, ask your doctor. We fight it.',
  'Your pipes are clogged. Flush them out.',
  'Her hands shook as she opened the letter.',
  'NeuroScience Weekly',
  'Lids that do not leak.',
  'The old bus no longer creaks.',
  'It drew the stones out of my garden.',
  'No more trips to the hardware store.',
  'YouTube and PayPal'
])('reads none in %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})
