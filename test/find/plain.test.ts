import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/find/parser.js'
import {plainSentences} from '../../src/find/plain.js'
import {sentencesOf} from '../../src/find/sentences.js'
import {copy} from '../copy.js'

const words = [
  'Calm',
  'memory',
  'e.g',
  'etc',
  'Dr',
  'U.S',
  '3.5',
  '8:30',
  'B',
  "don't",
  "Women's",
  'anti-age',
  '100%',
  'AT&T',
  'a/b',
  'w/',
  'été',
  '-',
  '&',
  '"so',
  '(or',
  'x)',
  '[2]',
  '(1)',
  '*',
  '†',
  "'tis",
  "o'",
  '—',
  '12',
  'a_b',
  '1',
  'and',
  '*These',
  '-5',
  '•'
]
const ends = [
  '.',
  '.*',
  '*.',
  '.†',
  '."',
  '.)',
  '?',
  '!',
  '...',
  '?!',
  ',',
  ';',
  ':',
  '',
  '',
  '',
  '',
  '.[2]',
  '.(1)',
  '.”',
  '%.',
  '-.',
  '..',
  '.,'
]
const gaps = [' ', ' ', ' ', ' ', '', '  ']
const soup = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...ends), fc.constantFrom(...gaps)), {maxLength: 14})
  .map((parts) => parts.flat().join(''))

describe('plainSentences', () => {
  it.each([
    'Supports memory.* Promotes calm.† Sold in tins.',
    'Helps anti-aging skin*. "Good," said 5 women, at 8:30 sharp.',
    'Eases stress. * Made in Ohio.',
    'Contains 2.5 mg of zinc. and more. 12 tins.'
  ])('reads without a parser: %s', (text) => {
    expect(plainSentences(text)).toEqual(sentencesOf(parse(text)))
  })

  it('knows each word of letters or digits that parse-english takes for an abbreviation', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    // "sept" and "stat" are, "sepa" and "stab" are none: all words that begin as they do, and as words of copy do.
    for (const head of ['bb', 'ce', 'ib', 'se', 'st', 'tb', 'th', 'tu', 'me', 'ca'])
      for (const third of letters)
        for (const fourth of letters) {
          const text = `Aa ${head}${third}${fourth}. Bb cc.`
          expect(plainSentences(text)).toEqual(sentencesOf(parse(text)))
        }
    const short = letters.flatMap((one) => [one, ...letters.flatMap((other) => [one + other, `${one + other}e`])])
    const titles =
      'Mr Mrs Ms Dr Prof St Ave Blvd Rd Hwy Que Penna Northants Staffs Warks Mddx Ssx Calif Wyo Sgt Jr Snr'.split(' ')
    const cases = [...short, ...titles, 'sept', 'oct', 'etc', 'vitamin']
      .flatMap((word) => [word, word.slice(0, -1) || word, `${word}s`])
      .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    const others = ['thurs', 'tuess', 'memory', 'septs', 'oct', 'yds', 'mg', 'iu', '0', '45', '007', '2024', '12345']
    for (const word of [...short, ...new Set(cases), ...others]) {
      const text = `Aa ${word}. Bb cc.`
      expect(plainSentences(text)).toEqual(sentencesOf(parse(text)))
    }
  })

  it.each([
    ['copy', copy],
    ['soup', soup],
    ['anything', fc.string()],
    ['anything Latin', fc.string({unit: 'binary'})]
  ])('finds the sentences of parse-english, or leaves the text to it: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = plainSentences(text)
        if (plain) expect(plain).toEqual(sentencesOf(parse(text)))
      }),
      {numRuns: Number(process.env.CLAIMLINT_RUNS ?? 3000)}
    )
  })
})
