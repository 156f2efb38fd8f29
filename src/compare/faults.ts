import type {Span} from '../types.js'
import type {Sketch} from './sketch.js'

/** What a translation can do to its source; the ids of its findings. */
export type Loss =
  | 'lost-claim'
  | 'added-claim'
  | 'stronger-claim'
  | 'lost-mark'
  | 'added-mark'
  | 'changed-mark'
  | 'lost-disclaimer'
  | 'foreign-disclaimer'
  | 'glued-words'

/** A stretch of a page. */
export interface Place extends Span {
  readonly block: number
}

/** A fault of a translation: where it stands there, and what the source has in that place. */
export interface Difference {
  readonly loss: Loss
  /** Sort of it that is told in other words or is less sure. */
  readonly grade?: string
  /** In the translation. */
  readonly place: Place
  /** In the source. */
  readonly source?: Place
  readonly values: Readonly<Record<string, string>>
}

/** Sentences of a source and of its translation that stand for each other, and where one stands that has no counterpart. */
export interface Counterparts {
  readonly one: Sketch | undefined
  readonly other: Sketch | undefined
  /** Where in the translation the sentence would stand that it lacks. */
  readonly near: Place
}

/** How a page's text is read at a place. */
export type Quote = (place: Place) => string
