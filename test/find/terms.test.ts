import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  ['An herb for MS and ALS', 'disease'],
  ['STIs, gone', 'disease'],
  ['Aids digestion', 'structure-function'],
  ['ADD two scoops to milk', 'none'],
  ['ADD 2 SCOOPS TO COLD WATER', 'none'],
  ['Weighs 3 ms less', 'none']
])('takes letters for an illness only in capitals that mean something: %s', async (text, kind) => {
  expect(await kindOf(text)).toBe(kind)
})

it.each([
  'Fights c a n c e r',
  'h-e-r-p-e-s drops',
  'D1abetes capsules',
  '#reversediabetes',
  '#GoutRelief',
  'Kills E. coli'
])('sees through a spelling that hides an illness: %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})

it.each(['A B C D E vitamins in one', 'O n e more day', 'Use code S4VE20', '#healthy #hydrated'])(
  'takes no other letters for one: %s',
  async (text) => {
    expect(await kindOf(text)).not.toBe('disease')
  }
)

it.each(['Eases vulvodynia', 'No more galacturia', 'Instead of bezafloxacin', 'Skip the septoplasty'])(
  'knows an illness, a drug or an operation by its ending: %s',
  async (text) => {
    expect(await kindOf(text)).toBe('disease')
  }
)

it.each(['Supports follistatin', 'A dichotomy of taste', 'Olives from Liguria'])(
  'takes no other word with such an ending for one: %s',
  async (text) => {
    expect(await kindOf(text)).not.toBe('disease')
  }
)
