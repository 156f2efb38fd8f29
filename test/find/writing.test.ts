import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findFacts, linksOf} from '../../src/find/index.js'
import {lexiconOf} from '../../src/find/terms.js'
import type {Language} from '../../src/language.js'
import {Prose} from '../../src/prose.js'
import {packOf, packWith} from '../packs.js'

const catalan = packOf('ca')

function sentencesOf(text: string, language: Language): string[] {
  return lexiconOf(language)
    .splitter!.sentences(text)
    .map(({start, end}) => text.slice(start, end))
}

function factsOf(text: string, language: Language) {
  return findFacts({pointer: '', blocks: [{kind: 'paragraph', prose: Prose.of(text), group: 0}]}, language)
}

const blockOf = (text: string, group = 0) => ({kind: 'paragraph' as const, prose: Prose.of(text), group})

function wordsOf(text: string, language: Language): string[] {
  return lexiconOf(language)
    .splitter!.words(text)
    .map((token) => token.text)
}

describe('sentences', () => {
  const pack = packWith('writing: {abbreviations: [t.ex., z. b, dvs, "#"], possessives: ["\'s", ":n"]}', 'effect: {}')

  it.each([
    ['end at a stop, with the marks behind it', 'Ett te.* Två te.† Tre.', ['Ett te.*', 'Två te.†', 'Tre.']],
    ['keep a mark that stands alone behind them', 'Ett te. * Två te.', ['Ett te. *', 'Två te.']],
    ['begin with letters of any kind', 'Ett te. Över ån. «Är» det?', ['Ett te.', 'Över ån.', '«Är» det?']],
    [
      'do not end at abbreviations',
      'Te, t.ex. Mate, dvs. Yerba. Och z. B. Tee.',
      ['Te, t.ex. Mate, dvs. Yerba.', 'Och z. B. Tee.']
    ],
    ['do not end at numbers, where the pack says so', 'Am 3. Mai kam er.', ['Am 3. Mai kam er.']],
    ['do not end before a small letter', 'Ca. två te.', ['Ca. två te.']],
    ['take signs behind their last word', 'Ett te! * †', ['Ett te! * †']]
  ])('%s', (_, text, wanted) => {
    expect(sentencesOf(text, pack)).toEqual(wanted)
  })

  it('drop endings that are no part of a word', () => {
    expect(wordsOf("Anna's te, FDA:n", pack)).toEqual(['anna', 'te', ',', 'fda'])
  })

  it('part what an apostrophe joins, where the pack says so', () => {
    expect(wordsOf("l'ansietat d'avui aujourd'hui", catalan)).toEqual(["l'", 'ansietat', "d'", 'avui', "aujourd'hui"])
  })

  it('hold all words in their order, whatever the text', () => {
    const texts = fc.string({unit: fc.constantFrom('a', 'Å', '.', ' ', '*', "'", '-', '9', '。', '記', '!')})
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = lexiconOf(pack)
          .splitter!.sentences(text)
          .flatMap((sentence) => sentence.tokens)
        let at = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          at = token.end
        }
        const kept = tokens.map(({start, end}) => text.slice(start, end)).join('')
        expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      })
    )
  })
})

describe('text without blanks', () => {
  const japanese = packWith(
    'writing: {spaces: false, negation: [behind]}\nstatement: {agency: [fda, "*食品医薬品局*"], evaluated: ["*評価*"], not: ["*ません*"], intended: ["*目的*"], verbs: ["*診断*", "*治療*", "*治癒*", "*予防*"], disease: ["*病気*"]}',
    'effect: {support: {noun: [サポート]}, cure: {verb: [治す, 治し]}}\nfunction: {cognition: {memory: [記憶力]}}\ndisease: {infection: [風邪]}\nstance: {negated: [ません]}\ngrammar: {of: [の]}'
  )

  it('is cut into the longest words that the pack has', () => {
    expect(wordsOf('あなたの記憶力をサポート、FDA100錠', japanese)).toEqual([
      'あなた',
      'の',
      '記憶力',
      'を',
      'サポート',
      '、',
      'fda100',
      '錠'
    ])
  })

  it('has its sentences, its claims and their marks', () => {
    const {claims, marks} = factsOf('記憶力サポート＊。お茶です。', japanese)
    expect(claims.map(({text}) => text)).toEqual(['記憶力サポート'])
    expect(marks.map(({role, written}) => `${role} ${written}`)).toEqual(['trailing ＊'])
  })

  it('is denied at its end', () => {
    expect(factsOf('風邪を治しません。', japanese).claims.map(({stance}) => stance)).toEqual(['negated'])
  })

  it('has its mark before the sentence, where the pack says so', () => {
    const pack = {...japanese, writing: {...japanese.writing!, mark: 'before-sentence' as const}}
    const page = {pointer: '', blocks: ['※記憶力サポート。', '※FDAによって評価されていません。'].map(blockOf)}
    const facts = findFacts(page, pack)
    expect(facts.notes.map(({kind, mark}) => `${kind} ${mark?.symbol}`)).toEqual(['note.statement ※'])
    expect(linksOf(page, facts).map(({mark, statement}) => [mark?.symbol, statement?.kind])).toEqual([
      ['※', 'note.statement']
    ])
  })

  it('has its statement', () => {
    const text =
      '＊これらの記述は食品医薬品局によって評価されていません。この製品は病気の診断、治療、治癒、予防を目的としたものではありません。'
    expect(factsOf(text, japanese).notes.map(({kind, halves}) => [kind, ...halves])).toEqual([
      ['note.statement', 'evaluation', 'intention']
    ])
  })
})

it('finds terms with other words inside, as far as their clause goes', () => {
  const german = packWith(
    '',
    'effect: {contribute: {verb: ["=trägt … bei"]}}\nfunction: {cognition: {memory: [Gedächtnis]}}'
  )
  const effects = (text: string) => factsOf(text, german).claims.flatMap((claim) => claim.effects)
  expect(effects('Zink trägt zu einem guten Gedächtnis bei.')).toEqual(['effect.contribute'])
  expect(effects('Er trägt Hut, das Gedächtnis bei ihm.')).not.toContain('effect.contribute')
})

describe('letters with their marks apart', () => {
  const copy = [
    "Redueix l'ansietat.* Prevé la grip.",
    'Dona suport a la memòria.†',
    'No cura la grip, però treu l’estrès de sobre.'
  ]

  it.each(copy)('mean what composed ones mean, at their own places: %s', (text) => {
    const [one, other] = [text.normalize('NFC'), text.normalize('NFD')]
    const [composed, apart] = [factsOf(one, catalan), factsOf(other, catalan)]
    expect(composed.claims.length).toBeGreaterThan(0)
    expect(apart.claims.map(({text: own}) => own.normalize('NFC'))).toEqual(composed.claims.map(({text: own}) => own))
    expect(apart.claims.map(({start, end}) => other.slice(start, end).normalize('NFC'))).toEqual(
      composed.claims.map(({start, end}) => one.slice(start, end))
    )
    expect(apart.claims.map(({effects, targets, stance}) => ({effects, targets, stance}))).toEqual(
      composed.claims.map(({effects, targets, stance}) => ({effects, targets, stance}))
    )
    expect(apart.marks.map(({symbol}) => symbol)).toEqual(composed.marks.map(({symbol}) => symbol))
  })
})
