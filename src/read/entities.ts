import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import {type Gathering, take, takeAs} from './gather.js'

let decoded = ''
let consumed = 0
const decoder = new EntityDecoder(htmlDecodeTree, (codepoint, length) => {
  decoded += String.fromCodePoint(codepoint)
  consumed = length
})

/** Where an entity may stand: text (`&copy` needs no semicolon), an attribute of HTML, Markdown (always a semicolon). */
export type EntityPlace = 'text' | 'attribute' | 'markdown'

const MODES = {text: DecodingMode.Legacy, attribute: DecodingMode.Attribute, markdown: DecodingMode.Strict}

/** The entity that starts with the `&` at `at`, and the index after it; `undefined` where it is only an ampersand. */
export function entityAt(value: string, at: number, place: EntityPlace): {text: string; end: number} | undefined {
  decoded = ''
  consumed = 0
  decoder.startEntity(MODES[place])
  if (decoder.write(value, at + 1) < 0) decoder.end()
  return consumed > 0 ? {text: decoded, end: at + consumed} : undefined
}

/** Takes the source's characters from `from` up to `to`, entities decoded. */
export function takeDecoded(into: Gathering, from: number, to: number, place: EntityPlace): void {
  const {value} = into.source
  let run = from
  for (let at = from; at < to; at++) {
    if (value.charCodeAt(at) !== 38) continue
    const entity = entityAt(value, at, place)
    if (!entity || entity.end > to) continue
    take(into, run, at)
    takeAs(into, at, entity.end, entity.text)
    run = entity.end
    at = run - 1
  }
  take(into, run, to)
}
