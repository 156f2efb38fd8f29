import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/find/fold.js'

describe('fold', () => {
  it.each([
    ['plain text', 'plain text'],
    ['two  blanks\n\t and a line', 'two blanks and a line'],
    ['im\u00ADmun\u200Bity', 'immunity'],
    ['сurеs', 'cures'],
    ['ｃｕｒｅｓ ﬂu', 'cures flu'],
    ['c\u0336u\u0336res', 'cures'],
    ['cafe\u0301', 'café'],
    ['immu-\nnity', 'immunity'],
    ['well-being', 'well-being'],
    ['energy＊ and ∗', 'energy* and *'],
    ['Brand™ and ®', 'Brand™ and ®'],
    ['sleep¹', 'sleep\uE0D1'],
    ['10 m² room', '10 m2 room'],
    ['don’t', "don't"]
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text).value).toBe(folded)
  })

  it('takes raised digits for marks', () => {
    expect(fold('sleep12', [{start: 5, end: 7}]).value).toBe('sleep\uE0D1\uE0D2')
  })

  it('ties every character to the stretch it stands for, in order and without overlap of neighbours', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (text) => {
        const folded = fold(text)
        let last = 0
        for (let at = 0; at < folded.value.length; at++) {
          const [start, end] = folded.place(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(Math.min(last, start))
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          const character = folded.value[at]!
          if (/[a-zA-Z0-9]/.test(character) && end - start === 1 && /[a-zA-Z0-9]/.test(text[start]!))
            expect(text[start]).toBe(character)
          last = end
        }
      })
    )
  })

  it('finds a word through any invisible character at any place', () => {
    const invisible = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u034F', '\u180E', '\u{E0020}']
    for (const sign of invisible)
      for (let at = 1; at < 5; at++)
        expect(fold(`${'cures'.slice(0, at)}${sign}${'cures'.slice(at)}`).value).toBe('cures')
  })
})
