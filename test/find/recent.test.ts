import fc from 'fast-check'
import {expect, it} from 'vitest'
import {findFacts} from '../../src/find/index.js'
import {Recent} from '../../src/find/recent.js'
import {loadLanguage} from '../../src/index.js'
import {Prose} from '../../src/prose.js'
import type {Page} from '../../src/types.js'
import {copy} from '../copy.js'

const english = await loadLanguage('en')

function pageOf(texts: readonly string[]): Page {
  return {pointer: '', blocks: texts.map((text, group) => ({kind: 'paragraph', prose: Prose.of(text), group}))}
}

it('keeps what was asked for lately, and no more than it may', () => {
  const recent = new Recent<number>(4)
  recent.set('a', 1)
  for (const [index, text] of ['b', 'c', 'd', 'e'].entries()) {
    expect(recent.get('a')).toBe(1)
    recent.set(text, index)
  }
  expect(['a', 'b', 'c', 'd', 'e'].filter((text) => recent.get(text) !== undefined)).toEqual(['a', 'd', 'e'])
})

it('says the same of a sentence wherever it stands, and whatever was read before', () => {
  const story = 'My knees ache. It cured it. They ache no more.'
  fc.assert(
    fc.property(fc.array(fc.oneof(copy, fc.constant(story)), {minLength: 1, maxLength: 4}), (texts) => {
      const page = pageOf([...texts, texts.join(' '), ...texts.toReversed()])
      findFacts(pageOf(texts.map((text) => `Yes. ${text}`)), english)
      // A pack that nothing was read with yet.
      expect(findFacts(page, english)).toEqual(findFacts(page, {...english}))
    }),
    {numRuns: 100}
  )
})
