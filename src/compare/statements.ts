import type {Note} from '../find/index.js'
import type {Difference, Place, Quote} from './faults.js'
import type {Renamed} from './marks.js'
import type {Side} from './sketch.js'

/** What statements are compared by. */
export interface Statements {
  /** The language that statements are prescribed in: their own notes name none. */
  readonly original: string
  /** Whether the statement could be known in a language. */
  readonly knows: (language: string) => boolean
  readonly near: Place
  readonly renamed: Renamed
  readonly quote: Quote
}

/** Whether the translation prints the statement that its source prints, in its own language, and with its mark. */
export function statementFaults(source: Side, translation: Side, by: Statements): Difference[] {
  const [own] = shown(source)
  if (!own || !by.knows(translation.language)) return []
  const all = shown(translation)
  const at = placeOf(own)
  const values = {words: by.quote(at)}
  const [first] = all
  if (!first) return [{loss: 'lost-disclaimer', place: by.near, source: at, values}]
  const faults: Difference[] = []
  const languageOf = ({language = by.original}: Note) => primary(language)
  const wanted = primary(translation.language)
  if (wanted !== primary(source.language) && !all.some((note) => languageOf(note) === wanted))
    faults.push({
      loss: 'foreign-disclaimer',
      place: placeOf(first),
      source: at,
      values: {...values, language: languageOf(first)}
    })
  if (own.mark && !all.some(({marks}) => marks.some(({symbol}) => symbol === by.renamed(own.mark!.symbol)))) {
    const marked = all.find(({mark}) => mark)
    const mark = {mark: own.mark.written, other: marked?.mark?.written ?? ''}
    const loss = marked ? 'changed-mark' : 'lost-mark'
    faults.push({
      loss,
      ...(marked ? {} : {grade: 'leading'}),
      place: placeOf(marked ?? first),
      source: at,
      values: {...values, ...mark}
    })
  }
  return faults
}

/** The statements of a page that its reader sees. */
export function shown({facts}: Side): Note[] {
  return facts.notes.filter((note) => note.kind === 'note.statement' && note.shown)
}

/** A statement over several blocks is shown by the first. */
function placeOf({block, lastBlock, start, end}: Note): Place {
  return {block, start, end: lastBlock === block ? end : Infinity}
}

/** `sv` of `sv-SE`. */
export function primary(language: string): string {
  const [first = ''] = language.toLowerCase().split(/[-_]/)
  return /^(?:no|nn)$/.test(first) ? 'nb' : first
}
