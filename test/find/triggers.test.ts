import fc from 'fast-check'
import {expect, it} from 'vitest'
import {findFacts} from '../../src/find/index.js'
import {loadLanguage} from '../../src/index.js'
import {Prose} from '../../src/prose.js'
import type {Page} from '../../src/types.js'
import {copy} from '../copy.js'

const english = await loadLanguage('en')
const words = english.terms.match(/^\S+(?= )/gm) ?? []
const loose = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('and', 'the', 'of', '—', '42', 'ARTHRIflex', 'Herpavine', 'hypoglycaemia', 'not')
    ),
    {maxLength: 12}
  )
  .map((list) => list.join(' '))

it('skips only blocks that hold no fact', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(copy, loose, fc.string()), {minLength: 1, maxLength: 5}), (texts) => {
      const page: Page = {
        pointer: '',
        blocks: texts.map((text, group) => ({kind: 'paragraph', prose: Prose.of(text), group}))
      }
      expect(findFacts(page, english)).toEqual(findFacts(page, english, {parseAll: true}))
    }),
    {numRuns: 2000}
  )
})
