import {type Meaning, meaningOf} from './meaning.js'
import type {Term} from './terms.js'
import type {Token} from './tokens.js'

/** What a pack knows of the pieces of names. */
export interface Pieces {
  /** The meaning of a run of words. */
  readonly meaningOf: (words: readonly string[]) => Meaning | undefined
  /** The concept that a stem speaks of: "arthri". */
  readonly stemOf: (start: string) => string | undefined
  /** Whether a word is the stem of a part of the body: "thyro". */
  readonly isRoot: (word: string) => boolean
  /** The effect that an ending speaks of which is no word: "eaze". */
  readonly effectOf: (word: string) => string | undefined
}

const illness = /^(?:disease|drug\.pathogen|symptom\.(?!digestive|general|mental|word))/
const value = /^marker\.(?!hormone)/
const body = /^(?:structure|function\.(?:breath|urinary|heart|hormone))\b/
const therapy = /^drug\.(?:therapy|name)\b/
const curing = /^effect\.(?:treat|cure|fight)\b/
const healing = /^effect\.(?:treat|cure|fight|relieve)\b/
const easing = /^effect\.(?:treat|cure|fight|relieve|prevent|reduce|protect|counter)\b/
const helping = /^effect\.(?:calm|support|relieve|restore|protect|reduce)\b/
const leveling = /^effect\.(?:treat|cure|fight|relieve|reduce|regulate|restore|protect)\b/

/** Pieces of a name with hyphens, at most. */
const longest = 4

/** The illness that a name of several pieces promises to work on ("GoutAway", "Thyro-Cure"), where it starts. */
export function coinage(tokens: readonly Token[], from: number, pieces: Pieces): Term | undefined {
  const {humps, capital, text} = tokens[from]!
  let to = from + 1
  while (!humps && to - from < longest && tokens[to]?.joined) to++
  if (!humps && (!capital || to === from + 1)) return undefined
  const words = humps ?? [text, ...tokens.slice(from + 1, to).map((token) => token.text)]
  const meaning = coined(words, pieces) ?? (humps && illnessIn(words, pieces))
  return meaning && {from, to, meaning}
}

/** The illness or sign that the pieces name as they stand: "MemoryLoss". */
function illnessIn(words: readonly string[], pieces: Pieces): Meaning | undefined {
  const meaning = pieces.meaningOf(words)
  return meaning?.targets.some((target) => illness.test(target)) ? meaning : undefined
}

/** What a made-up word speaks of by its stem ("ArthriFlex"), or by a part of the body and an ending ("Neurofix"). */
export function named(word: string, pieces: Pieces): Meaning | undefined {
  const stem = stemIn(word, pieces)
  if (stem) return meaningOf([{concept: `${stem.concept}.${stem.start}`, role: 'term', form: 'base'}])
  for (let end = word.length - 2; end > 2; end--) {
    const start = word.slice(0, end)
    if (!pieces.isRoot(start) || pieces.effectOf(word.slice(end)) === undefined) continue
    return coined([start, word.slice(end)], pieces)
  }
  return undefined
}

function stemIn(word: string, {stemOf}: Pieces): {start: string; concept: string} | undefined {
  for (let end = word.length; end > 2; end--) {
    const start = word.slice(0, end)
    const concept = stemOf(start)
    if (concept) return {start, concept}
  }
  return undefined
}

function coined(words: readonly string[], pieces: Pieces): Meaning | undefined {
  const end = words.at(-1)!
  const own = pieces.effectOf(end)
  const effects = own ? [own] : effectsOf(pieces.meaningOf([end]))
  if (effects.length === 0) return undefined
  const head = words.slice(0, -1)
  const works = (list: RegExp) => effects.some((effect) => list.test(effect))
  const targets = pieces.meaningOf(head)?.targets ?? []
  const aims = (list: RegExp) => targets.some((target) => list.test(target))
  const first = head[0]!
  const named = targets.find((target) => target.startsWith('disease.')) ?? stemIn(first, pieces)?.concept
  const promised =
    ((named !== undefined || aims(illness)) && works(easing)) ||
    (aims(therapy) && works(helping)) ||
    (aims(value) && works(leveling)) ||
    (aims(body) && works(curing)) ||
    (pieces.isRoot(first) && works(healing))
  if (!promised) return undefined
  const concept = named?.startsWith('disease.') ? named : 'disease.other'
  return meaningOf([{concept: `${concept}.${words.join('-')}`, role: 'term', form: 'base'}])
}

function effectsOf(meaning: Meaning | undefined): readonly string[] {
  return meaning ? [...meaning.effects.noun, ...meaning.effects.verb] : []
}

/** The pieces of a name that is written with capitals inside: "PainRelief". */
export function humpsOf(written: string): readonly string[] | undefined {
  if (!/^[A-Z][a-z]{2,}(?:[A-Z][a-z]+|[A-Z]{2})+$/.test(written)) return undefined
  return written.match(/[A-Z][a-z]+|[A-Z]{2}$/g)?.map((piece) => piece.toLowerCase())
}
