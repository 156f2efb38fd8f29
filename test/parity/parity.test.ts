import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import {loadRulesets, parity} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const statement =
  '\\*These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const svensk =
  '\\*Dessa påståenden har inte utvärderats av Food and Drug Administration. Denna produkt är inte avsedd att diagnostisera, behandla, bota eller förebygga någon sjukdom.'

async function compared(source: string, translation: string, [one, other] = ['en', 'en']) {
  const files = [new VFile({path: 'a.md', value: source}), new VFile({path: 'b.md', value: translation})] as const
  return parity(...files, {rulesets, sourceLanguage: one!, language: other!})
}

/** What was found, and at which words. */
async function found(source: string, translation: string, languages?: [string, string]): Promise<[string, string][]> {
  const {messages} = (await compared(source, translation, languages)).translation
  return messages.map(({ruleId, quote}) => [ruleId ?? '', quote ?? ''])
}

const claims = [
  'Supports memory',
  'Promotes restful sleep',
  'Helps maintain healthy joints',
  'Magnesium contributes to normal muscle function',
  'Our tea supports a healthy immune system',
  'Zinc helps maintain healthy skin'
]
const neutral = [
  'Sixty capsules stand in each jar of glass',
  'We roast our own beans in small batches',
  'The jar weighs 90 g with its lid',
  'Our family has lived in this valley since 1954',
  'Orders leave the house on the same day'
]

/** A sentence, with its mark where it makes a claim. */
interface Sentence {
  readonly text: string
  readonly mark: string
}

const claim = fc.constantFrom(...claims).map((text): Sentence => ({text, mark: '\\*'}))
const other = fc.constantFrom(...neutral).map((text): Sentence => ({text, mark: ''}))
const paragraph = fc
  .uniqueArray(fc.oneof(claim, other), {minLength: 1, maxLength: 4, selector: ({text}) => text})
  .filter((all) => all.some(({mark}) => mark !== ''))
const dress = fc.constantFrom('', '- ', '## ')
const page = fc.array(fc.tuple(fc.constantFrom('', '- '), paragraph), {minLength: 1, maxLength: 6})

type PageOf = readonly (readonly [string, readonly Sentence[]])[]

function written(blocks: PageOf, end = statement): string {
  const text = blocks.map(
    ([lead, sentences]) => lead + sentences.map(({text: one, mark}) => `${one}.${mark}`).join(' ')
  )
  return [...text, end].filter((block) => block !== '').join('\n\n')
}

/** A place in a page: a block, and one of its sentences that make a claim. */
function claimAt(blocks: PageOf, seed: number): readonly [number, number] {
  const all = blocks.flatMap(([, sentences], block) =>
    sentences.flatMap(({mark}, at) => (mark === '' ? [] : [[block, at] as const]))
  )
  return all[seed % all.length]!
}

function changed(blocks: PageOf, [block, at]: readonly [number, number], to: readonly Sentence[]): PageOf {
  return blocks.map(([lead, sentences], index) => [
    lead,
    index === block ? sentences.toSpliced(at, 1, ...to) : sentences
  ])
}

describe('a copy of a page', () => {
  test('has no finding as it is', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (blocks) => {
        expect(await found(written(blocks), written(blocks))).toEqual([])
      })
    )
  })

  test('that lost a mark has that finding, at the sentence that lost it', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.nat(), async (blocks, seed) => {
        const [block, at] = claimAt(blocks, seed)
        const sentence = blocks[block]![1][at]!
        const copy = written(changed(blocks, [block, at], [{...sentence, mark: ''}]))
        const [[rule, quote] = [], ...more] = await found(written(blocks), copy)
        expect([rule, more]).toEqual(['parity/lost-mark', []])
        expect(sentence.text).toContain(quote)
      })
    )
  })

  test('that lost the disclaimer has that finding', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (blocks) => {
        const rules = (await found(written(blocks), written(blocks, ''))).map(([rule]) => rule)
        expect(rules).toEqual(['parity/lost-disclaimer'])
      })
    )
  })

  test('that lost a sentence with a claim has that finding', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.nat(), async (blocks, seed) => {
        const place = claimAt(blocks, seed)
        const copy = written(changed(blocks, place, []).filter(([, sentences]) => sentences.length > 0))
        const {translation} = await compared(written(blocks), copy)
        expect(translation.messages.map(({ruleId}) => ruleId)).toEqual(['parity/lost-claim'])
        expect(blocks[place[0]]![1][place[1]]!.text).toContain(translation.messages[0]!.related![0]!.quote)
      })
    )
  })

  test('with blocks that were added is compared in all others as before', async () => {
    await fc.assert(
      fc.asyncProperty(
        page,
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), dress), {maxLength: 5}),
        async (blocks, seed, news) => {
          const [block, at] = claimAt(blocks, seed)
          const copy = written(changed(blocks, [block, at], [{...blocks[block]![1][at]!, mark: ''}])).split('\n\n')
          for (const [where, lead] of news)
            copy.splice(
              where % copy.length,
              0,
              `${lead}A walk along the river with ${where} dogs and a basket of plums.`
            )
          const {translation, blocks: counts} = await compared(written(blocks), copy.join('\n\n'))
          expect(translation.messages.map(({ruleId}) => ruleId)).toEqual(['parity/lost-mark'])
          expect(counts.paired).toBe(counts.source)
        }
      )
    )
  })
})

const english = `# Evening tea

Supports restful sleep.\\* Sold in tins of 60 bags.

Lavendel Nord supports relaxation.\\*

${statement}`

describe('a translation', () => {
  it('that says the same in the same places has no finding', async () => {
    const swedish = `# Kvällste\n\nStöder en god sömn.\\* Säljs i burkar om 60 påsar.\n\nLavendel Nord stöder avslappning.\\*\n\n${svensk}`
    expect(await found(english, swedish, ['en', 'sv'])).toEqual([])
  })

  it('that cures what its source supports is stronger', async () => {
    const swedish = `# Kvällste\n\nBotar sömnlöshet.\\* Säljs i burkar om 60 påsar.\n\nLavendel Nord stöder avslappning.\\*\n\n${svensk}`
    expect(await found(english, swedish, ['en', 'sv'])).toEqual([['parity/stronger-claim', 'Botar sömnlöshet']])
    const copy = english.replace('Supports restful sleep', 'Cures insomnia')
    expect(await found(english, copy)).toEqual([['parity/stronger-claim', 'Cures insomnia']])
  })

  it('whose disclaimer stayed in English is told so', async () => {
    const swedish = `# Kvällste\n\nStöder en god sömn.\\* Säljs i burkar om 60 påsar.\n\nLavendel Nord stöder avslappning.\\*\n\n${statement}`
    expect((await found(english, swedish, ['en', 'sv'])).map(([rule]) => rule)).toEqual(['parity/foreign-disclaimer'])
  })

  it('may print the disclaimer in both languages', async () => {
    const swedish = `# Kvällste\n\nStöder en god sömn.\\* Säljs i burkar om 60 påsar.\n\nLavendel Nord stöder avslappning.\\*\n\n${svensk}\n\n${statement}`
    expect(await found(english, swedish, ['en', 'sv'])).toEqual([])
  })

  it('may use another mark throughout, and not here and there', async () => {
    expect(await found(english, english.replaceAll('\\*', '†'))).toEqual([])
    expect(await found(english, english.replace('relaxation.\\*', 'relaxation.†'))).toEqual([
      ['parity/changed-mark', '†']
    ])
  })

  it('that marks what its source does not is told so', async () => {
    expect(await found(english, english.replace('60 bags.', '60 bags.\\*'))).toEqual([['parity/added-mark', '*']])
  })

  it('that lost blanks is told where', async () => {
    const swedish = `# Kvällste\n\nStöder en god sömn.\\* Säljs i burkar om 60 påsar.\n\nVi vet attLavendel Nord stöder sömnoch avslappning.\\*\n\n${svensk}`
    expect(await found(english, swedish, ['en', 'sv'])).toEqual([
      ['parity/glued-words', 'attLavendel'],
      ['parity/glued-words', 'sömnoch']
    ])
    expect(await found(`${english}\n\nThe iPhone and deVita.`, `${english}\n\nThe iPhone and deVita.`)).toEqual([])
  })

  it('in a language without a pack is compared by its marks, and says what was not compared', async () => {
    const words = `# Chá da noite\n\nApoia um sono reparador.\\* Vendido em latas de 60 saquetas.\n\nLavendel Nord apoia o relaxamento.\n\n`
    const pair = await compared(english, `${words}Fim.`, ['en', 'cy'])
    expect(pair.translation.messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['parity/not-compared', 'info'],
      ['parity/not-compared', 'info'],
      ['parity/lost-mark', 'error']
    ])
    expect(pair.compared).toEqual({claims: false, marks: true, disclaimer: false})
  })

  it('of another page is no translation', async () => {
    const strange = Array.from({length: 12}, (_, at) => `## Part ${at}\n\n| a | b |\n|---|---|\n| ${at} | x |`).join(
      '\n\n'
    )
    const {translation, compared: what} = await compared(english, strange)
    expect(translation.messages.map(({ruleId}) => ruleId)).toEqual(['parity/not-aligned', 'parity/lost-disclaimer'])
    expect(what.marks).toBe(false)
  })

  it('leads to the place in its source', async () => {
    const {translation} = await compared(english, english.replace('relaxation.\\*', 'relaxation.'))
    const [{related, quote} = {related: [], quote: ''}] = translation.messages
    expect(quote).toBe('supports relaxation')
    expect(related).toMatchObject([{quote: '*', path: 'a.md', start: {line: 5}}])
  })
})
