import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const kindOf = async (text: string): Promise<string> => (await classify(text, {rulesets, language: 'en'})).kind

it.each([
  'Ask your doctor whether it cures gout.',
  'If you have gout, ask your doctor before use.',
  'Consult your physician if you have glaucoma; gout; or high blood pressure.',
  'Talk to your doctor, but remember that supplements do not cure gout.',
  'May lower blood sugar; consult your physician if you have diabetes.',
  'Those who take insulin to control diabetes, and anyone on blood thinners, should ask a doctor.',
  'If you have gout, our easy-open cap will help.',
  'Never use it to treat gout.',
  'I will never buy these for my gout again.',
  'You will not get the flu from a flu shot.',
  'It will not cure your cold, but it tastes great.',
  'It does nothing for your gout, and we like it.'
])('passes what is left to a physician, or denied: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})

it.each([
  'Cures gout, but ask your doctor.',
  'Cures gout; ask your doctor.',
  'Cures gout – ask your doctor.',
  'Cures gout (ask your doctor).',
  'Cures gout, and as always you should ask your doctor.',
  'Although you should always ask your doctor, our drops cure gout.',
  'If you take it daily, it cures gout.',
  'If you suffer from gout, try our cherry capsules.',
  'Ideal if you suffer from gout.',
  'Never suffer from gout again.',
  'You will never have another migraine.',
  'Your kids will not catch the flu.',
  'Nothing cures gout like our tea.',
  'It does not only treat gout, it cures it.',
  "We can't say it cures gout, but our customers do.",
  'The tea cures gout, not intended to diagnose.'
])('takes what another part of the sentence says for a claim: %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})
