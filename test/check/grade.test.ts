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
      'agency-short': ['FDA', 'Food & Drug Administration'],
      subject: 'This product is',
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

  // How the disclaimers of real labels differ from the prescribed words, each read by eye; the first lines are the commonest.
  const change = (...changes: [from: string, to: string][]) =>
    changes.reduce((text, [from, to]) => text.replace(from, to), plural)
  const comma: [string, string] = ['cure, or', 'cure or']
  it.each([
    ['comma', change(comma)],
    ['exact', plural],
    ['comma', singular.replace(...comma)],
    ['exact', singular],
    ['agency', change(['and Drug', '& Drug'])],
    ['agency', change(['and Drug', '& Drug'], comma)],
    ['reworded', change(['evaluated', 'evalutated'])],
    ['subject', change(['This product is', 'These products are'])],
    ['subject', change(['This product is', 'These products are'], comma)],
    ['subject', singular.replace('This product is', 'It is').replace(...comma)],
    ['minor', change(['These statements', 'The statements contained herein'], comma)],
    ['minor', change(['statements', 'statements contained herein'], comma)],
    [
      'subject',
      change(['the Food and Drug Administration', 'the FDA'], ['This product', 'Product'], ['disease', 'diseases'])
    ],
    ['reworded', singular.replace('diagnose', 'diagnoste').replace(...comma)],
    ['exact', plural.toUpperCase()],
    ['minor', change(['the Food and Drug Administration', 'the FDA'], ['any disease.', 'disease'])],
    ['agency', change(['the Food and Drug Administration', 'the FDA'], comma)],
    ['reworded', change(['been ', ''], ['and Drug', '& Drug'], comma)],
    ['minor', singular.replace('has not', 'had not').replace('the Food and Drug Administration', 'the FDA')],
    ['exact', change(['This product', 'this product'])],
    ['reworded', change(['cure, or', 'cure of'])],
    ['comma', change(comma, ['disease.', 'disease'])],
    ['comma', change(comma, ['Administration', 'administration'])],
    ['reworded', change(['have', 'haven'])]
  ])('of real labels: %s: %s', (sort, text) => {
    expect(grade(text).sort).toBe(sort)
  })

  it.each(['', 'Warning: '])('of real labels: truncated: %sThis product …', (lead) => {
    expect(grade(`${lead}${plural.split('. ')[1]}`, ['intention']).sort).toBe('truncated')
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
      {word: 'changed', values: {said: 'fda', wanted: 'food and drug administration'}}
    ])
    expect(grade(plural.replace('cure, or', 'cure or')).difference).toEqual([
      {word: 'missing', values: {said: '', wanted: ','}}
    ])
    expect(grade(singular.replace('has not', 'has never')).difference).toEqual([
      {word: 'changed', values: {said: 'never', wanted: 'not'}}
    ])
  })
})
