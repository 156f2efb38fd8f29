import type {Prose, Stretch} from '../prose.js'
import type {AnchorLink, Span, SwallowedMark, Weight} from '../types.js'

/** Copy that stands in a block without being part of its text: an `alt`, a `title`, a hidden stretch. */
export interface Extra {
  readonly kind: 'attribute' | 'paragraph'
  readonly name?: string
  readonly hidden?: boolean
  readonly prose: Prose
}

/** The text of one block while a reader collects it, stretch by stretch, out of `source`. */
export interface Gathering {
  readonly source: Prose
  readonly stretches: Stretch[]
  /** Characters so far. */
  length: number
  /** Where in the text a hard line break is read: indices of its line ends. */
  readonly breaks: number[]
  readonly raised: Span[]
  readonly weights: Weight[]
  readonly code: Span[]
  readonly sealed: Span[]
  /** Where in the text links are, wherever they lead. */
  readonly linked: Span[]
  readonly swallowed: SwallowedMark[]
  readonly extras: Extra[]
  /** Names that links of the page call it by. */
  readonly anchors: string[]
  readonly links: AnchorLink[]
}

/** A gathering without any text. */
export function gathering(source: Prose): Gathering {
  return {
    source,
    stretches: [],
    length: 0,
    breaks: [],
    raised: [],
    weights: [],
    code: [],
    sealed: [],
    linked: [],
    swallowed: [],
    extras: [],
    anchors: [],
    links: []
  }
}

/** Takes the characters of the source from `from` up to `to` as they stand. */
export function take(into: Gathering, from: number, to: number): void {
  if (from >= to) return
  into.stretches.push({from, to, text: undefined})
  into.length += to - from
}

/** Takes the stretch of the source from `from` up to `to`, read as `text`. */
export function takeAs(into: Gathering, from: number, to: number, text: string): void {
  into.stretches.push({from, to, text})
  into.length += text.length
}

/** What was gathered. */
export function proseOf({source, stretches}: Gathering): Prose {
  return source.pick(stretches)
}
