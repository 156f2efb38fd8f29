import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  'Bacopa pampers a scattered memory',
  'Glucomannan fluffs up inside the stomach',
  'Recalibrates your appetite',
  'Reboot your sleep cycle',
  'A blend that jostles your metabolism',
  'They burrow into the gut lining',
  'made to rewire your brain',
  'Chases off stress',
  'Draws out toxins',
  'Silica knits bones',
  'Biotin directs water into the skin'
])('takes a verb that no list has for an effect on the body: %s', async (text) => {
  expect(await kindOf(text)).toBe('structure-function')
})

it.each([
  'Our tin bruises your toe if you drop it',
  'The capsule dissolves in the stomach',
  'Rub it between your hands',
  'The trail meanders through the heart of Vermont',
  'Peel the skin from the ginger',
  'That squiggle in your ear is ink',
  'Magnesium dissolves in the stomach',
  'Raw elderberry upsets the stomach',
  'Draws near',
  'A lid that fits your palm'
])('lets be what does nothing to a body: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})
