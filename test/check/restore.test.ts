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
  const disclaimer = file.data.claimlint?.pages[0]?.disclaimer
  return {text: after.slice(after.indexOf('Sold.')), variant: disclaimer?.variant, disclaimer: disclaimer?.text ?? ''}
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
    [singular.replace('This product is', 'Our products are'), singular],
    [singular.replace('This product is', 'This dietary supplement is').replace('dietary ', ''), singular],
    [singular.replace(', or prevent', ' of prevent'), singular],
    [singular.replace('evaluated', 'reviewed'), singular],
    [singular.slice(0, singular.indexOf(' This product')), singular],
    [singular.slice(singular.indexOf('This product')), singular],
    [singular.toUpperCase().replace(', OR PREVENT', ' OR PREVENT'), singular.toUpperCase()]
  ])('take the place of %s', async (text, wanted) => {
    expect(await restored(text)).toMatchObject({
      text: expect.stringMatching(new RegExp(`\\*${wanted}$`)),
      variant: 'exact'
    })
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
  ['that takes itself back', singular.replace('has not been', 'need not be')],
  ['with a word before it', singular.replace('. This', '. Please note, this')],
  ['with words set in', singular.replace('statement has', 'statement, printed herein, has')],
  ['with an exception', singular.replace('disease.', 'disease but gout.')],
  ['with a limit', singular.replace('disease.', 'disease in horses.')],
  ['of more than disease', singular.replace('disease.', 'disease or ailment.')],
  ['of more than statements', singular.replace('statement has', 'statement & review has')],
  ['on one matter', singular.replace('statement has', 'statement about sleep has')],
  ['of a product sold in one place', singular.replace('product is', 'product, sold in Norway, is')],
  ['of a number of products', singular.replace('This product', 'Our 30 products')],
  ['of a product by its name', singular.replace('This product', 'Calmia Night')],
  ['of a product by one name', singular.replace('This product', 'Calmia')],
  ['of a named product', singular.replace('This product', 'Calmia products')],
  ['with a name in brackets', singular.replace('product is', 'product (Calmia Night) is')],
  ['with a word in quotes', singular.replace('This product', 'This "miracle" product')],
  ['with a limit in brackets', singular.replace('disease.', 'disease [in horses].')],
  ['with a word in brackets', singular.replace(', or', ' (or)')],
  ['with a stroke for a word', singular.replace(', or prevent', '/ prevent')],
  ['with a template', singular.replace('This product', '{{ item.title }}')],
  ['with a template in it', singular.replace('This product', 'This {{ item.name }} product')],
  ['with a condition', singular.replace('This product', '{% if one %}This product{% endif %}')],
  ['in other signs, which are not put right by halves', singular.replace('. This', ': This').replace(', or', ' or')]
])('a statement %s is left for a person', async (_, text) => {
  expect((await restored(text)).text).toBe(`Sold.\n\n*${text}`)
})

/** A statement without what no one minds: case, white space, the quotes around it and the final stop. */
const bare = (text: string) => text.toLowerCase().replace(/\s+|^["“]|["”]$|\.(?=["”]?$)/g, '')

it('where a fix was made, the prescribed text stands sign for sign', async () => {
  const sign = fc.constantFrom('', ...'()[]{}"“”<>%/|:;.,-–—*&#'.split(''), '{{', '}}', '(Rx)', '“new”', ' ', ' ', '\t')
  const flaw = fc.constantFrom<[string, string]>(
    [', or prevent', ' or prevent'],
    ['the Food and Drug Administration', 'the FDA'],
    ['This product is', 'These products are'],
    ['evaluated', 'reviewed'],
    ['any disease', 'any diseases'],
    [' been', '']
  )
  let mends = 0
  await fc.assert(
    fc.asyncProperty(flaw, fc.nat(), sign, fc.boolean(), async ([from, to], seed, put, several) => {
      const text = singular.replace(from, to)
      const at = seed % text.length
      const value = `*${text.slice(0, at)}${put}${text.slice(at)}`
      const claim = several ? 'Aids memory.* Aids sleep.*' : 'Aids memory.*'
      const {text: after, disclaimer} = await restored(value.slice(1), 'page.txt', claim)
      if (after === `Sold.\n\n${value}`) return
      mends++
      expect([bare(singular), bare(plural)]).toContain(bare(disclaimer))
    }),
    {numRuns: numRuns / 4}
  )
  expect(mends).toBeGreaterThan(numRuns / 200)
}, 600_000)

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
  expect(mends).toBeGreaterThan(numRuns / 16)
}, 600_000)
