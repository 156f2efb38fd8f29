import fc from 'fast-check'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type Facts, findFacts} from '../../src/find/index.js'
import {retextClaims} from '../../src/find/plugin.js'
import {loadLanguage} from '../../src/index.js'
import {Prose} from '../../src/prose.js'
import {copy} from '../copy.js'

const english = await loadLanguage('en')
const processor = retext().use(retextEnglish).use(retextClaims, {language: english}).freeze()

async function throughRetext(value: string): Promise<Facts> {
  const file = new VFile({value})
  await processor.run(processor.parse(file), file)
  return file.data.claims!.facts
}

const throughCore = (value: string) =>
  findFacts({pointer: '', blocks: [{kind: 'paragraph', prose: Prose.of(value), group: 0}]}, english)

describe('retextClaims', () => {
  it('leaves the table of facts in anybody’s pipeline', async () => {
    const facts = await throughRetext('Supports memory.* Promotes calm.†')
    expect(facts.claims.map((claim) => claim.text)).toEqual(['Supports memory', 'Promotes calm'])
    expect(facts.marks.map((mark) => mark.symbol)).toEqual(['*', '†'])
  })

  it('says the same as the core, on any paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async (text) => {
        expect(await throughRetext(text)).toEqual(throughCore(text))
      }),
      {numRuns: 300}
    )
  })
})
