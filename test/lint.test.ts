import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {classify, lint, retextRules} from '../src/index.js'

describe('callers without types', () => {
  const wanted = /rulesets are missing: give \{rulesets: await loadRulesets\(/

  it.each([[undefined], [{}], [{rulesets: 'us-fda'}], [{rulesets: ['us-fda']}]])(
    'are told what %j lacks',
    async (options) => {
      // What JavaScript callers can pass and TypeScript ones cannot.
      const given = options as unknown as Parameters<typeof lint>[1]
      await expect(lint(new VFile({path: 'a.txt', value: 'Cures gout.'}), given)).rejects.toThrow(wanted)
      await expect(classify('Cures gout.', given)).rejects.toThrow(wanted)
    }
  )

  it('are told what the plugin lacks', () => {
    const given = {} as unknown as Parameters<typeof retextRules>[0]
    expect(() => retext().use(retextRules, given).freeze()).toThrow('retextRules misses its rulesets')
  })
})
