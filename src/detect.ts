import {tongues} from '#data/index'
import {someWord} from './letters.js'

/** What the words of a text say of its language: its tag; `und` for none that is known; nothing where they do not tell. */
export type Detected = string | undefined

/** Words that are looked at: from some hundreds on, more of them change nothing. */
const most = 800
/** Words after which a language that is far ahead is taken. */
const early = 100
/** What a language has to reach for certain: by weight, by its share of all words, and against the next one. */
const least = {weight: 2.5, share: 0.08, lead: 1.5}
/** A short text tells by fewer words, if hardly one is of another language. */
const short = {weight: 1.3, lead: 3}
/** A text of so many words that has hardly one of any language's small words is in none of them. */
const strange = {words: 80, share: 0.02}

let table: Promise<ReadonlyMap<string, readonly string[]>> | undefined

/** The languages that have a small word, by the word. */
async function load(): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = new Map<string, string[]>()
  for (const [tag, own] of Object.entries((await tongues()).default)) {
    for (const word of own.split(' ')) {
      const tags = words.get(word)
      if (tags) tags.push(tag)
      else words.set(word, [tag])
    }
  }
  return words
}

/** Tells the language of a text by its script and by its small words. */
export async function detect(text: string): Promise<Detected> {
  const byScript = scriptOf(text)
  if (byScript !== undefined && byScript !== cyrillic) return byScript
  table ??= load()
  const words = await table
  const weights = new Map<string, number>()
  let count = 0
  let known = 0
  someWord(text, (written) => {
    if (written.charCodeAt(0) <= nine) return false
    count++
    const tags = words.get(written.toLowerCase())
    if (!tags) return false
    known++
    for (const tag of tags) weights.set(tag, (weights.get(tag) ?? 0) + 1 / tags.length)
    return count >= most || (count % early === 0 && leaderOf(weights, count, 3) !== undefined)
  })
  const leader = leaderOf(weights, count, least.lead)
  if (leader !== undefined) return leader
  if (byScript !== undefined) return byScript
  return count >= strange.words && known < count * strange.share ? 'und' : undefined
}

const nine = 0x39

function leaderOf(weights: ReadonlyMap<string, number>, count: number, lead: number): string | undefined {
  let [first, top, next] = ['', 0, 0]
  for (const [tag, weight] of weights) {
    if (weight > top) [first, top, next] = [tag, weight, top]
    else if (weight > next) next = weight
  }
  if (top < count * least.share) return undefined
  const isClear = top >= least.weight && top >= next * lead
  return isClear || (top >= short.weight && top >= next * short.lead) ? first : undefined
}

const cyrillic = 'und-Cyrl'

/** First and last code unit of scripts other than Latin, and the language that a text in it is taken for. */
const scripts: readonly (readonly [first: number, last: number, tag: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, cyrillic],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'und-Arab'],
  [0x900, 0x97f, 'und-Deva'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xe00, 0xe7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko']
]
/** A letter of a syllabic script says more than one of an alphabet. */
const dense = 3
/** Characters by which the script is told. */
const opening = 6000

/** The language of a text's script, if it is another than Latin. */
function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>()
  let latin = 0
  const end = Math.min(text.length, opening)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x370) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
      continue
    }
    const tag = scripts.find(([first, last]) => code >= first && code <= last)?.[2]
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + (code >= 0x3040 ? dense : 1))
  }
  if (counts.size === 0) return undefined
  // Japanese is written with Chinese signs, too, and Chinese never with kana.
  const kana = counts.get('ja') ?? 0
  const han = counts.get('zh') ?? 0
  if (kana > han * 0.1) counts.set('ja', kana + han).delete('zh')
  const [tag, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
  return count > latin ? tag : undefined
}
