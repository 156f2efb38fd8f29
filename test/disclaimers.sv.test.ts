import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])

/** The Swedish statement by its slots: who says it, how it is denied, what the product is not for. */
const first = [
  'Dessa påståenden har inte utvärderats av FDA.',
  'Dessa uttalanden är inte utvärderade av Food and Drug Administration.',
  'Detta uttalande har ej granskats av Livsmedelsverket.',
  'Påståendena har inte bedömts av den amerikanska livsmedels- och läkemedelsmyndigheten (FDA).'
]
const second = [
  'Denna produkt är inte avsedd att diagnostisera, behandla, bota eller förebygga någon sjukdom.',
  'Produkten är ej avsedd för att diagnosticera, behandla, bota eller förhindra sjukdom.',
  'Produkten syftar inte till att diagnostisera, behandla, bota eller förhindra någon åkomma.'
]

it.each(first.flatMap((one) => ['', ...second].map((two) => `${one} ${two}`.trim())))(
  'finds the statement, however a translator words it: %s',
  async (statement) => {
    const value = `Stöder minnet varje dag.*\n\n*${statement}\n`
    const file = await lint(new VFile({path: 'page.txt', value}), {rulesets, language: 'sv'})
    const page = file.data.claimlint?.pages[0]
    expect(page?.disclaimer).toMatchObject({variant: 'translated', mark: '*'})
    expect(page?.claims.map(({linked}) => linked)).toEqual([true])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['us-fda/altered-disclaimer'])
  }
)

it.each(['Produkten är avsedd att bota gikt.', 'Te som inte behandlas med konserveringsmedel'])(
  'takes no other sentence for it: %s',
  async (text) => {
    const file = await lint(new VFile({path: 'page.txt', value: text}), {rulesets, language: 'sv'})
    expect(file.data.claimlint?.pages[0]?.disclaimer).toBeNull()
  }
)
