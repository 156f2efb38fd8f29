import {describe, expect, it} from 'vitest'
import {gradeStatement} from '../../src/check/index.js'

const singular =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const plural = singular.replace('This statement has', 'These statements have')
const both = ['evaluation', 'intention'] as const
const grade = (text: string, halves: readonly ('evaluation' | 'intention')[] = both) =>
  gradeStatement(
    {text, halves},
    {
      kinds: [],
      singular,
      plural,
      agency: 'Food and Drug Administration',
      'agency-short': [
        'FDA',
        'U.S. FDA',
        'Food & Drug Administration',
        'U.S. Food and Drug Administration',
        'United States Food and Drug Administration'
      ],
      subject: 'This product is',
      'subject-short': [],
      minor: ['any', 'the', 'this', 'these', 'has', 'have', 'had']
    }
  )

describe('gradeStatement', () => {
  it.each([
    ['exact', plural],
    ['exact', singular],
    ['exact', plural.toUpperCase()],
    ['exact', plural.replace('. This', '.\n  This')],
    ['exact', plural.slice(0, -1)],
    ['exact', plural.replace('statements', 'state\u00adments').replace('product', 'pro\u200bduct')],
    ['comma', plural.replace('cure, or', 'cure or')],
    ['agency', plural.replace('the Food and Drug Administration', 'the FDA')],
    ['agency', plural.replace('Food and Drug', 'Food & Drug')],
    ['agency', plural.replace('Food and Drug Administration', 'FDA').replace('cure, or', 'cure or')],
    ['subject', plural.replace('This product is', 'These products are')],
    ['subject', plural.replace('This product is', 'It is')],
    ['subject', plural.replace('This product is', 'Our teas are')],
    ['number', plural.replace('disease', 'diseases')],
    ['reworded', plural.replace('evaluated', 'evalutated')],
    ['reworded', plural.replace('treat, ', '')],
    ['reworded', plural.replace('any disease', 'any disease or health condition')],
    ['other-agency', plural.replace('Food and Drug Administration', 'Board of Tea Tasters')]
  ])('%s: %s', (variant, text) => {
    expect(grade(text).variant).toBe(variant)
  })

  it('says which half is missing', () => {
    expect(grade(plural.split('. ')[0]!, ['evaluation'])).toMatchObject({
      variant: 'truncated',
      difference: [{word: 'no-second'}]
    })
    expect(grade('This product is not intended to treat any disease.', ['intention'])).toMatchObject({
      variant: 'truncated',
      difference: [{word: 'no-first'}]
    })
  })

  it('shows the difference word by word', () => {
    expect(grade(plural.replace('the Food and Drug Administration', 'the FDA')).difference).toEqual([
      {word: 'changed', values: {said: 'FDA', wanted: 'Food and Drug Administration'}}
    ])
    expect(grade(plural.replace('cure, or', 'cure or')).difference).toEqual([
      {word: 'missing-after', values: {wanted: ',', after: 'cure'}}
    ])
    expect(grade(singular.replace('has not', 'has never')).difference).toEqual([
      {word: 'changed', values: {said: 'never', wanted: 'not'}}
    ])
  })

  it.each([
    'U.S. Food and Drug Administration',
    'Food and Drug Administration (FDA)',
    'United States Food and Drug Administration (FDA)',
    'FDA (Food & Drug Administration)',
    'U.S. FDA'
  ])('knows the agency as the %s, and shows the whole name', (name) => {
    const {sort, difference} = grade(plural.replace('Food and Drug Administration', name))
    expect(sort).toBe('agency')
    expect(difference).toEqual([{word: 'changed', values: {said: name, wanted: 'Food and Drug Administration'}}])
  })
})
