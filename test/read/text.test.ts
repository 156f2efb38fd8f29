import {describe, expect, test} from 'vitest'
import {readText} from '../../src/read/text.js'
import {blocksOf, pageOf, textsOf} from './helpers.js'

const WRAPPED = 'Our lozenge was made for long evenings in the\nLibrary and for early mornings on the train.'

describe('readText', () => {
  test('blank lines end blocks, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029']) {
      expect(await textsOf(readText, ['Calm,', '', '\t ', 'Focus.', ''].join(end))).toEqual([
        'paragraph: Calm,',
        'paragraph: Focus.'
      ])
    }
  })

  test('lines of a label are statements of their own, in one group', async () => {
    expect(await blocksOf(readText, 'Supports memory*\n  Supports focus*  \nGluten free')).toEqual([
      {text: 'Supports memory*', source: 'Supports memory*', kind: 'paragraph', group: 1},
      {text: 'Supports focus*', source: 'Supports focus*', kind: 'paragraph', group: 1},
      {text: 'Gluten free', source: 'Gluten free', kind: 'paragraph', group: 1}
    ])
  })

  test('a full line goes on in the next', async () => {
    expect(await textsOf(readText, WRAPPED)).toEqual([`paragraph: ${WRAPPED}`])
  })

  test('so does one before a lower-case letter, or one that ends in a hyphen', async () => {
    expect(await textsOf(readText, 'Supports\njoints and well-\nBeing')).toEqual([
      'paragraph: Supports\njoints and well-\nBeing'
    ])
  })

  test('and a narrow paragraph that is wrapped at all', async () => {
    const source = 'This claim was not evaluated by the\nFood and Drug Administration and\nwas not meant to be.'
    expect(await textsOf(readText, source)).toEqual([`paragraph: ${source}`])
  })

  test('capitals go on where a full stop comes in the end', async () => {
    expect(await textsOf(readText, 'THESE WORDS WERE\nWRITTEN BY US.\nOurs')).toEqual([
      'paragraph: THESE WORDS WERE\nWRITTEN BY US.',
      'paragraph: Ours'
    ])
  })

  test('a soft line end is read as one line feed and nothing else', async () => {
    const {blocks} = await pageOf(readText, 'One \u0085\t two')
    expect(blocks[0]!.prose.value).toBe('One\ntwo')
    expect(blocks[0]!.prose.place(3, 4)).toEqual([4, 5])
    expect(blocks[0]!.prose.place(4, 7)).toEqual([7, 10])
  })

  test('a byte order mark counts, and is not read', async () => {
    expect(await blocksOf(readText, '\uFEFFSupports memory.')).toEqual([
      {text: 'Supports memory.', source: 'Supports memory.', kind: 'paragraph', group: 1}
    ])
  })

  test('bullets make items of one list; what is indented belongs to the item above', async () => {
    const source = '- one\n  More of it\n• two\n1. three\n\n+ four\n\nText.\n- five'
    expect(await blocksOf(readText, source)).toEqual([
      {text: 'one\nMore of it', source: 'one\n  More of it', kind: 'item', list: true, group: 1},
      {text: 'two', source: 'two', kind: 'item', list: true, group: 1},
      {text: 'three', source: 'three', kind: 'item', list: true, ordinal: 1, group: 1},
      {text: 'four', source: 'four', kind: 'item', list: true, group: 1},
      {text: 'Text.', source: 'Text.', kind: 'paragraph', group: 2},
      {text: 'five', source: 'five', kind: 'item', list: true, group: 3}
    ])
  })

  test('an asterisk is a bullet in company only', async () => {
    expect(await textsOf(readText, '* one\n* two')).toEqual(['item: one', 'item: two'])
    expect(await textsOf(readText, '* one\n  - two')).toEqual(['item: one', 'item: two'])
    expect(await textsOf(readText, '* Not evaluated by anyone.')).toEqual(['paragraph: * Not evaluated by anyone.'])
    expect(await textsOf(readText, '* Not evaluated.\n\n* Percent of nothing.')).toEqual([
      'paragraph: * Not evaluated.',
      'paragraph: * Percent of nothing.'
    ])
  })

  test('a short line alone is a heading, if something follows and nothing ends it', async () => {
    const source = 'Calm evenings\n\nMade with care.\n\nHow it works\n\nText\n\nLast line'
    expect(await blocksOf(readText, source)).toEqual([
      {text: 'Calm evenings', source: 'Calm evenings', kind: 'heading', level: 2, group: 1},
      {text: 'Made with care.', source: 'Made with care.', kind: 'paragraph', heading: 0, group: 2},
      {text: 'How it works', source: 'How it works', kind: 'heading', level: 2, group: 3},
      {text: 'Text', source: 'Text', kind: 'heading', level: 2, group: 4},
      {text: 'Last line', source: 'Last line', kind: 'paragraph', heading: 3, group: 5}
    ])
    expect(await textsOf(readText, 'Sleep well*\n\nText.')).toEqual(['paragraph: Sleep well*', 'paragraph: Text.'])
    expect(await textsOf(readText, '† Note\n\nText.')).toEqual(['paragraph: † Note', 'paragraph: Text.'])
  })

  test('capitals and colons introduce the lines below', async () => {
    expect(await textsOf(readText, 'SUGGESTED USE\nTake one.\nBest with:\nWater\nMilk')).toEqual([
      'heading: SUGGESTED USE',
      'paragraph: Take one.',
      'heading: Best with:',
      'paragraph: Water',
      'paragraph: Milk'
    ])
  })

  test('underlines make headings, rules are not read', async () => {
    expect(await blocksOf(readText, 'Calm\n====\nWhy\n---\nText.\n* * *\nMore.')).toEqual([
      {text: 'Calm', source: 'Calm', kind: 'heading', level: 1, group: 1},
      {text: 'Why', source: 'Why', kind: 'heading', level: 2, heading: 0, group: 2},
      {text: 'Text.', source: 'Text.', kind: 'paragraph', heading: 1, group: 3},
      {text: 'More.', source: 'More.', kind: 'paragraph', heading: 1, group: 4}
    ])
  })

  test('white space alone is nothing', async () => {
    expect(await textsOf(readText, '')).toEqual([])
    expect(await textsOf(readText, '\uFEFF \r\n\t\n')).toEqual([])
  })
})
