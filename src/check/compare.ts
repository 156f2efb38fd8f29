/** A stretch in which two texts differ; `from` is its index in the words said, `at` in the prescribed ones. */
export interface Change {
  readonly said: string[]
  readonly wanted: string[]
  readonly from: number
  readonly at: number
}

/** A statement's first sentence and the rest; one text where there is one. */
export function cut(text: string): string[] {
  const stop = stopIn(text)
  return stop < 0 ? [text] : [text.slice(0, stop + 1), text.slice(stop + 1)]
}

/** Where the first of several sentences ends; -1 where there is one. */
export function stopIn(text: string): number {
  // "U.S. Food" goes on.
  return text.search(/(?<![.\s][a-z])[.!;]\s+(?=\S)/i)
}

/** Soft hyphens, joiners and breaks of no width. */
export const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** The words and the signs by which statements are compared, all in one dress. */
export function wordsOf(text: string): string[] {
  return plainOf(text).toLowerCase().match(wordIn(text)) ?? []
}

function plainOf(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFKC').replaceAll('’', "'")
}

/** Unicode classes take V8 longer to compile than all else that is done here. */
function wordIn(text: string): RegExp {
  return /^[\0-\x7f’]*$/.test(text) ? /[a-z0-9']+|[,&]/gi : /[\p{L}\p{N}']+|[,&]/gu
}

/** Some words of a text as they are written, with what stands between them. */
export function writtenIn(text: string, from: number, count: number): string {
  const plain = plainOf(text)
  const words = [...plain.matchAll(wordIn(text))].slice(from, from + count)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return ''
  const found = plain.slice(first.index, last.index + last[0].length)
  return found.includes('(') && !found.includes(')') ? `${found})` : found
}

/** Words of a statement that are compared at most; the prescribed one has some 35. */
const most = 120

/** The stretches by which two short word lists differ, by their longest common subsequence. */
export function diff(all: readonly string[], wanted: readonly string[]): Change[] {
  const said = all.slice(0, most)
  const common = commonLengths(said, wanted)
  const changes: Change[] = []
  let open: Change | undefined
  for (let i = 0, j = 0; i < said.length || j < wanted.length; ) {
    if (i < said.length && j < wanted.length && said[i] === wanted[j]) {
      open = undefined
      i++
      j++
      continue
    }
    if (!open) {
      open = {said: [], wanted: [], from: i, at: j}
      changes.push(open)
    }
    if (j >= wanted.length || (i < said.length && common[i + 1]![j]! >= common[i]![j + 1]!)) open.said.push(said[i++]!)
    else open.wanted.push(wanted[j++]!)
  }
  return changes
}

/** Length of the longest common subsequence of what follows each pair of indexes. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const lengths = Array.from({length: left.length + 1}, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        left[i] === right[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  return lengths
}
