import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  ['Dawn-to-dusk mental stamina', 'structure-function'],
  ['Thyroid balance with kelp & selenium', 'structure-function'],
  ['Estrogen metabolism', 'structure-function'],
  ['Energy Metabolism†', 'structure-function'],
  ['Liver*', 'structure-function'],
  ['Hacking cough and stuffy nose', 'disease'],
  ['Pins and needles', 'disease']
])('takes a line without a verb for what it names: %s', async (text, kind) => {
  expect(await kindOf(text)).toBe(kind)
})

it.each([
  'Mood board with pins',
  'Stamina of the motor',
  'Skin-on almonds*',
  'Balance due: $14.20',
  'Lakeside Eye Clinic',
  'Chicken bone broth concentrate',
  'Side effects: headache, nausea',
  'Circulation: 40,000 readers'
])('lets a line be that names something else: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})
