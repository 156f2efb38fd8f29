import type {StatementWords} from '../language.js'
import type {Note} from './facts.js'
import type {Sentence} from './sentences.js'

export type Half = Note['halves'][number]

/** What a sentence holds of a statement. */
export interface Said {
  readonly halves: readonly Half[]
  /** The halves that it would hold if it denied what it says: "This product is intended to cure …". */
  readonly affirmed: readonly Half[]
  /** It takes back what the statement says: "need not be evaluated", "it is not true that …". */
  readonly hollow: boolean
}

/** Recognises sentences of a statement that a law prescribes by its slots, however they are worded. */
export interface StatementReader {
  /** What a sentence holds of the statement. */
  said(sentence: Sentence): Said
  /** What a sentence holds of it, by its text. */
  saidIn(text: string): Said
  /** The halves that the sentences of a text hold. */
  halvesIn(text: string): Half[]
  /** Whether a text may hold one: without this, it holds none. */
  triggers(text: string): boolean
  /** The language, by its tag, in which a text holds both halves where it is another than the reader's own. */
  translated(text: string): string | undefined
}

/** Letters by which a sentence is looked at again: few words share them. */
const headLength = 3
const nothing: Said = {halves: [], affirmed: [], hollow: false}

/** A reader of a language's statements. */
export function statementReader(words: StatementWords): StatementReader {
  const slots = slotsOf(words)
  const all = [...words.evaluated, ...words.intended, ...words.verbs]
  const heads = new Set(all.map((word) => word.slice(0, headLength)))
  // Wider than the slots: what it passes is parsed and looked at again.
  const stems = stemsOf(all)
  let others: (readonly [tag: string, slots: Slots])[] | undefined
  let agencies: RegExp | undefined
  let evaluations: RegExp | undefined
  return {
    said(sentence) {
      if (!sentence.tokens.some((token) => heads.has(token.text.slice(0, headLength)))) return nothing
      return saidIn(` ${sentence.tokens.map((token) => token.text).join(' ')} `, slots, true)
    },
    saidIn: (text) => joined(sentencesIn(text).map((sentence) => saidIn(sentence, slots, true))),
    halvesIn: (text) => sentencesIn(text).flatMap((sentence) => [...saidIn(sentence, slots, true).halves]),
    triggers: (text) => stems.test(text),
    translated(text) {
      agencies ??= new RegExp(
        Object.values(words.translations)
          .flatMap(({agency}) => agency.map((name) => name.replaceAll('*', '')))
          .join('|') || '(?!)',
        'i'
      )
      if (!agencies.test(text)) return undefined
      evaluations ??= stemsOf(Object.values(words.translations).flatMap(({evaluated}) => evaluated))
      if (!evaluations.test(text.normalize('NFC'))) return undefined
      others ??= Object.entries(words.translations).map(([tag, own]) => [tag, slotsOf(own)])
      const plain = sentencesIn(text).join('')
      // Most languages are told apart by a look for one slot, and V8 compiles the patterns of the others for none of them.
      return others.find(
        ([, own]) =>
          own.evaluated.test(plain) && own.agency.test(plain) && saidIn(plain, own, false).halves.length === 2
      )?.[0]
    }
  }
}

/** The words of each sentence of a text, with blanks between and around, as the slots want them. */
function sentencesIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFC').replaceAll('’', "'")
  return plain
    .split(/[.!?。]+(?=\s|$)/)
    .map((sentence) => ` ${(sentence.match(/[^\s\p{P}\p{S}]+(?:'[^\s\p{P}\p{S}]+)*|[^\s]/gu) ?? []).join(' ')} `)
}

/** The first word of each of a slot's, without its endings: a text that holds none of these holds none of those. */
function stemsOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => word.replaceAll('*', '').split(' ')[0]).join('|') || '(?!)', 'i')
}

/** What pieces of one sentence hold together. */
function joined(all: readonly Said[]): Said {
  return {
    halves: [...new Set(all.flatMap(({halves}) => halves))],
    affirmed: [...new Set(all.flatMap(({affirmed}) => affirmed))],
    hollow: all.some(({hollow}) => hollow)
  }
}

interface Slots {
  readonly evaluated: RegExp
  readonly intended: RegExp
  readonly not: RegExp
  readonly agency: RegExp
  readonly disease: RegExp
  readonly hollow: RegExp | undefined
  readonly verbs: readonly RegExp[]
}

function slotsOf(words: Omit<StatementWords, 'translations'>): Slots {
  return {
    evaluated: some(words.evaluated),
    intended: some(words.intended),
    not: some(words.not),
    agency: some([...words.agency, ...words['other-agency']]),
    disease: some(words.disease),
    hollow: words.hollow.length > 0 ? some(words.hollow) : undefined,
    verbs: words.verbs.map((verb) => some([verb]))
  }
}

function some(slot: readonly string[]): RegExp {
  return new RegExp(` (?:${slot.map(pattern).join('|')}) `)
}

function saidIn(
  text: string,
  {evaluated, intended, not, agency, disease, hollow, verbs}: Slots,
  ordered: boolean
): Said {
  const isDenied = not.test(text)
  const start = intended.exec(text)?.index
  const isIntended = start !== undefined
  // "Cures gout, not intended to diagnose": what it is not intended to follows.
  const purpose = ordered && isDenied && isIntended ? text.slice(start) : text
  const count = verbs.filter((verb) => verb.test(purpose)).length
  const found: Half[] = []
  if (evaluated.test(text) && agency.test(text)) found.push('evaluation')
  if (
    isDenied
      ? (isIntended && (count >= 2 || (count === 1 && disease.test(text)))) || (count >= 3 && disease.test(text))
      : count >= 3 && isIntended && disease.test(text)
  )
    found.push('intention')
  if (found.length === 0) return nothing
  return {
    halves: isDenied ? found : [],
    affirmed: isDenied ? [] : found,
    hollow: isDenied && (hollow?.test(text) ?? false)
  }
}

/** A slot's word as a pattern: `*` is any beginning or ending, blanks are any signs between words. */
function pattern(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '[ &,/-]+')
    .replace(/^\*|\*$/g, '[^ ]*')
}
