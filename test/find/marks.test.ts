import {describe, expect, it} from 'vitest'
import {fold} from '../../src/find/fold.js'
import {marksOf} from '../../src/find/marks.js'

const marks = (text: string) => marksOf(0, text, fold(text)).map(({symbol, role}) => `${role} ${symbol}`)

describe('marksOf', () => {
  it.each([
    ['Supports memory*', ['trailing *']],
    ['Supports memory.*', ['trailing *']],
    ['Supports memory*.', ['trailing *']],
    ['Supports memory.* Promotes calm.†', ['trailing *', 'trailing †']],
    ['Supports memory. *', ['trailing *']],
    ['Supports memory.*†', ['trailing *', 'trailing †']],
    ['Supports memory.**', ['trailing **']],
    ['Supports memory¹', ['trailing 1']],
    ['Supports memory.[2]', ['trailing 2']],
    ['Supports memory.(12)', ['trailing 12']],
    ['Supports memory[^fda].', ['trailing [^fda]']],
    ['(Supports memory)‡', ['trailing ‡']],
    ['“Supports memory.”*', ['trailing *']],
    ['*These statements have not', ['leading *']],
    ['* These statements have not', ['leading *']],
    ['†These statements. *Daily value', ['leading †', 'leading *']],
    ['[^fda] These statements', ['leading [^fda]']],
    ['3*4 = 12', []],
    ['***** 212 reviews', []],
    ['draft*.txt and *.md', []],
    ['5° in the shade', []],
    ['#1 in sleep', []],
    ['Area of 20 m²', []],
    ['Brand® and Other™', []],
    ['2 ^ 3', []],
    ['3 * 4 = 12', []],
    ['Supports memory*1', ['trailing *']],
    ['Supports memory+', ['trailing +']],
    ['Supports memory~', ['trailing ~']],
    ['Supports memory✝', ['trailing †']],
    ['#These statements have not', ['leading #']],
    ['#wellness', []],
    ['~30 minutes', []],
    ['50+ and 18+', []],
    ['from /img/*', []]
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected)
  })

  it('reads a raised number with its brackets or without', () => {
    const raised = (text: string, start: number) => {
      const spans = [{start, end: text.length}]
      return marksOf(0, text, fold(text, spans)).map(({written, symbol, role}) => `${role} ${written} ${symbol}`)
    }
    expect(raised('Supports memory12', 15)).toEqual(['trailing 12 12'])
    expect(raised('Supports memory.(12)', 16)).toEqual(['trailing (12) 12'])
    expect(raised('Supports memory[2]', 15)).toEqual(['trailing [2] 2'])
  })
})
