import {Prose} from '../../src/prose.js'
import type {Block, Page, Reader} from '../../src/types.js'

/** The one page that a reader makes of a source. */
export async function pageOf(read: Reader, source: string): Promise<Page> {
  const pages = await read(Prose.of(source))
  if (pages.length !== 1) throw new Error(`${pages.length} pages`)
  return pages[0]!
}

/** Blocks as `kind: text`, enough where the text is the question. */
export async function textsOf(read: Reader, source: string): Promise<string[]> {
  const {blocks} = await pageOf(read, source)
  return blocks.map(({kind, prose}) => `${kind}: ${prose.value}`)
}

/** Blocks with their text and the characters of the file at their place instead of the Prose; how signs are escaped and how heavy type is are left out. */
export async function blocksOf(read: Reader, source: string) {
  const {blocks} = await pageOf(read, source)
  return blocks.map(({prose, escape: _escape, bold: _bold, weights: _weights, ...facts}: Block) => {
    const [start, end] = prose.place(0, prose.value.length)
    return {text: prose.value, source: source.slice(start, end), ...facts}
  })
}
