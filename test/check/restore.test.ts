import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const numRuns = Number(process.env.CLAIMLINT_RUNS ?? 1000)
const singular =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const plural = singular.replace('This statement has', 'These statements have')

/** What a page's disclaimer becomes, and what is said of it then. */
async function restored(text: string, path = 'page.txt', claim = 'Supports memory.*') {
  const value = path.endsWith('html') ? `<p>${claim}</p><p>Sold.</p><p>*${text}</p>` : `${claim}\n\nSold.\n\n*${text}`
  const {file} = await fix(new VFile({path, value}), {rulesets})
  const after = String(file)
  return {text: after.slice(after.indexOf('Sold.')), variant: file.data.claimlint?.pages[0]?.disclaimer?.variant}
}

describe('the prescribed words', () => {
  it.each([
    [singular.replace(', or prevent', ' or prevent'), singular],
    [singular.replace('the Food and Drug Administration', 'the FDA'), singular],
    [singular.replace('Food and Drug', 'Food & Drug'), singular],
    [singular.replace('This product is', 'These products are'), singular],
    [singular.replace('any disease', 'any diseases'), singular],
    [singular.replace('any disease.', 'disease'), singular.replace(/\.$/, '')],
    [singular.replace(' been', ''), singular],
    [singular.replace('. This product', '. Product'), singular],
    [singular.replace('. This', '. Please note, this'), singular],
    [singular.replace(', or prevent', ' of prevent'), singular],
    [singular.replace('evaluated', 'reviewed'), singular],
    [singular.replace('statement has', 'statement, printed herein, has'), singular],
    [singular.slice(0, singular.indexOf(' This product')), singular],
    [singular.slice(singular.indexOf('This product')), singular],
    [singular.toUpperCase().replace(', OR PREVENT', ' OR PREVENT'), singular.toUpperCase()]
  ])('take the place of %s', async (text, wanted) => {
    expect(await restored(text)).toEqual({text: expect.stringMatching(new RegExp(`\\*${wanted}$`)), variant: 'exact'})
  })

  it.each([
    [
      'lines',
      'page.txt',
      singular.replace(' Administration', '\nAdministration').replace(', or prevent', '\nor prevent')
    ],
    [
      'markup',
      'page.html',
      `<b>${singular.replace('the Food', 'the <i>Food').replace('&', '&amp;').replace(', or', '</i> or')}</b>`
    ]
  ])('leave %s as they were', async (_, path, text) => {
    const after = await restored(text, path)
    expect(after.variant).toBe('exact')
    const skeleton = (all: string) => all.replace(/[^\n<>/]+/g, 'x').replace(/,/g, '')
    expect(skeleton(after.text.slice(after.text.indexOf('*')))).toBe(
      skeleton(`*${text}${path === 'page.html' ? '</p>' : ''}`)
    )
  })

  it('agree in number with the claims', async () => {
    expect((await restored(singular, 'page.txt', 'Supports memory.* Promotes restful sleep.*')).text).toContain(plural)
    expect((await restored(plural)).text).toContain(plural)
  })
})

it.each([
  ['of which other words would be lost', singular.replace('statement', 'statement, printed on all our tins of tea,')],
  ['with a sentence between its own', singular.replace('. This', '. Results may vary. This')],
  [
    'of another agency',
    singular.replace('Food and Drug Administration', 'Board of Tea Tasters, a regulatory authority')
  ],
  ['that takes itself back', singular.replace('has not been', 'need not be')]
])('a statement %s is left for a person', async (_, text) => {
  expect((await restored(text)).text).toBe(`Sold.\n\n*${text}`)
})

it('any words that drop out come back', async () => {
  const words = singular.split(' ')
  let mends = 0
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(words.length - 1), {maxLength: 4}), async (gone) => {
      const {text, variant} = await restored(words.filter((_, at) => !gone.includes(at)).join(' '))
      // Where too much is gone it is no statement any more, or one for a person; half of it is never put in twice.
      const letters = text.replace(/[^a-z]/gi, '')
      if (variant === 'exact') expect(letters).toBe(`Sold${singular.replace(/[^a-z]/gi, '')}`)
      mends += variant === 'exact' ? 1 : 0
    }),
    {numRuns: numRuns / 4}
  )
  expect(mends).toBeGreaterThan(numRuns / 8)
}, 600_000)
