import {firstNotBefore} from './halving.js'

/**
 * A stretch of text whose characters stand in the file one by one (`length` characters from `from` on), or that was
 * read as a whole from `from` up to `to` (`&amp;` read as `&`, a run of white space read as one blank).
 */
interface Piece {
  /** Index in the value at which the piece starts. */
  readonly at: number
  readonly length: number
  /** Offset in the file at which it starts, in UTF-16 code units. */
  readonly from: number
  /** Offset in the file at which it ends, exclusive. */
  readonly to: number
  readonly exact: boolean
}

/** Characters of a text from `from` up to `to`, as they stand or read as `text`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly text: string | undefined
}

/**
 * Text that remembers which stretch of the file each of its characters came from. All offsets are UTF-16 code units,
 * ends are exclusive. A file that is read in layers (HTML in a JSON string) is Prose of Prose: places are always those
 * of the outermost file.
 */
export class Prose {
  private constructor(
    readonly value: string,
    private readonly pieces: readonly Piece[]
  ) {}

  /** A whole file, or any string that is its own source, before anything is decoded. */
  static of(source: string): Prose {
    return new Prose(source, [{at: 0, length: source.length, from: 0, to: source.length, exact: true}])
  }

  /** The parts one after the other; neighbours in the file stay neighbours. */
  static join(parts: readonly Prose[]): Prose {
    if (parts.length === 1) return parts[0]!
    let value = ''
    const pieces: Piece[] = []
    for (const part of parts) {
      part.copy(0, part.value.length, pieces, value.length)
      value += part.value
    }
    return new Prose(value, pieces)
  }

  /** The characters from `start` up to `end`, as `String.prototype.slice` counts them. */
  slice(start: number, end: number = this.value.length): Prose {
    const last = Math.min(end, this.value.length)
    if (start === 0 && last === this.value.length) return this
    const value = this.value.slice(start, last)
    const [only] = this.pieces
    if (this.pieces.length === 1 && only!.exact && value !== '') {
      const from = only!.from + start
      return new Prose(value, [{at: 0, length: value.length, from, to: from + value.length, exact: true}])
    }
    const pieces: Piece[] = []
    this.copy(start, last, pieces, 0)
    return new Prose(value, pieces)
  }

  /** The stretches one after the other; neighbours in the file stay neighbours. */
  pick(stretches: readonly Stretch[]): Prose {
    if (stretches.length === 1 && stretches[0]!.text === undefined)
      return this.slice(stretches[0]!.from, stretches[0]!.to)
    let value = ''
    const pieces: Piece[] = []
    for (const {from, to, text} of stretches) {
      if (text === undefined) {
        this.copy(from, to, pieces, value.length)
        value += this.value.slice(from, to)
      } else if (text !== '') {
        const [first, last] = this.place(from, to)
        pieces.push({at: value.length, length: text.length, from: first, to: last, exact: false})
        value += text
      }
    }
    return new Prose(value, pieces)
  }

  /** The same stretch of the file, read as `text`: `&amp;` read as `&`. */
  as(text: string): Prose {
    const [from, to] = this.place(0, this.value.length)
    const pieces = text === '' ? [] : [{at: 0, length: text.length, from, to, exact: false}]
    return new Prose(text, pieces)
  }

  /** Where in the file the characters from `start` up to `end` stand: offsets, the end exclusive. */
  place(start: number, end: number): [start: number, end: number] {
    const first = this.offset(start)
    return start < end ? [first, this.offsetAfter(end - 1)] : [first, first]
  }

  /** Adds the pieces of the characters from `start` up to `end` to those of a text that is `length` characters long. */
  private copy(start: number, end: number, into: Piece[], length: number): void {
    for (let index = this.pieceAt(start); index < this.pieces.length; index++) {
      const piece = this.pieces[index]!
      if (piece.at >= end) break
      const head = Math.max(start, piece.at)
      const tail = Math.min(end, piece.at + piece.length)
      if (head >= tail) continue
      const from = piece.exact ? piece.from + head - piece.at : piece.from
      const to = piece.exact ? from + tail - head : piece.to
      const last = into[into.length - 1]
      if (last?.exact && piece.exact && last.to === from) {
        into[into.length - 1] = {at: last.at, length: last.length + tail - head, from: last.from, to, exact: true}
      } else into.push({at: length + head - start, length: tail - head, from, to, exact: piece.exact})
    }
  }

  private offset(index: number): number {
    const piece = this.pieces[this.pieceAt(index)]
    if (!piece) return this.pieces.at(-1)?.to ?? 0
    return piece.exact ? piece.from + index - piece.at : piece.from
  }

  private offsetAfter(index: number): number {
    const piece = this.pieces[this.pieceAt(index)]
    if (!piece) return this.pieces.at(-1)?.to ?? 0
    return piece.exact ? piece.from + index - piece.at + 1 : piece.to
  }

  /** The piece that holds the character at `index`; the number of pieces where there is none. */
  private pieceAt(index: number): number {
    const {pieces} = this
    return firstNotBefore(pieces.length, (at) => pieces[at]!.at + pieces[at]!.length <= index)
  }
}
