import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  ['a verb that no list has', 'Turbofies your metabolism.', 'A tea that cossets the liver.'],
  ['what an ingredient does to a part of the body', 'Selenium escorts hormones to the thyroid gland.'],
  ['how a part of the body is left', 'Leaves nails glossy.', 'Keeps toddlers calm.', 'Gives lashes back their curl.'],
  ['how a function becomes', 'Digestion runs smoothly.', 'Hunger stays quiet.'],
  ['what a function comes from', 'Morning alertness from yerba mate'],
  ['a list of functions', 'Satiety, regularity, and a smaller lunch'],
  ['a list of what a product does', 'Cleanse, tone & firm', 'Calming and restoring'],
  ['a title', 'Northfold Recall Booster Capsules', 'Rhodiola for Men: Hormone Harmony'],
  ['what a person can do at last', 'My twins finally doze off.']
])('reads %s', async (_, ...texts) => {
  for (const text of texts) expect([text, await kindOf(text)]).toEqual([text, 'structure-function'])
})

it.each([
  ['a noun that looks like a verb', 'Recipes your stomach will hate', 'Books Joint Ventures published'],
  ['what an ingredient does in the kitchen', 'Selenium powders clump in damp jars.', 'Ginger roots store starch.'],
  ['how a thing is left', 'Leaves the glass spotless.', 'Keeps lids tight.', 'Gives wood back its color.'],
  ['how a thing becomes', 'Skin is an organ.', 'Milk turns sour.'],
  ['where a thing comes from', 'Mint from Oregon'],
  ['a list of chores', 'Shake, pour & sip', 'Rinse and repeat'],
  ['a title of something else', 'Sleep Mask Bundle', 'Joint Account: Terms'],
  ['what a person does as ever', 'My twins doze off in the car.']
])('passes %s', async (_, ...texts) => {
  for (const text of texts) expect([text, await kindOf(text)]).toEqual([text, 'none'])
})
