import {firstNotBefore} from '../halving.js'
import type {AnchorLink, Block, Page} from '../types.js'
import type {Note} from './facts.js'

/** Where the links of a page lead to in the page itself. */
export interface Anchors {
  /** The note that a link leads to which covers, or touches, a stretch of a block; one that people see, if `seen`. */
  noteOf(block: number, start: number, end: number, seen?: boolean): Note | undefined
}

const none: Anchors = {noteOf: () => undefined}
/** Blocks behind an anchor in which its note is looked for: a heading, a lead. */
const reach = 4

/** The in-page links of a page (`href="#fda"`, `aria-describedby`), by the notes that they lead to. */
export function anchorsOf(page: Page, notes: readonly Note[]): Anchors {
  if (!page.blocks.some((block) => block.links)) return none
  const places = new Map<string, number>()
  for (const [index, block] of page.blocks.entries()) {
    for (const name of namesOf(block)) if (!places.has(name)) places.set(name, index)
  }
  const byBlock = new Map<number, Note[]>()
  for (const note of notes) {
    if (!note.shown) continue
    const own = byBlock.get(note.block)
    if (own) own.push(note)
    else byBlock.set(note.block, [note])
  }
  const noteAt = (name: string): Note | undefined => {
    const from = places.get(name)
    if (from === undefined) return undefined
    for (let block = from; block < from + reach; block++) {
      const own = byBlock.get(block) ?? []
      const note = own.find(({kind}) => kind === 'note.statement') ?? own[0]
      if (note) return note
    }
    return undefined
  }
  return {
    noteOf(block, start, end, seen = false) {
      const links = page.blocks[block]?.links ?? []
      for (let at = firstBehind(links, start); at < links.length && links[at]!.start <= end; at++) {
        const note = seen && !links[at]!.seen ? undefined : noteAt(links[at]!.to)
        if (note) return note
      }
      return undefined
    }
  }
}

/** What links call a block: its anchors, and a heading's words as Markdown renderers make them an anchor. */
function namesOf({anchors = [], kind, prose}: Block): string[] {
  if (kind !== 'heading') return [...anchors]
  const slug = prose.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
  return [...anchors, slug]
}

/** Index of the first of some sorted links that ends behind an offset. */
function firstBehind(links: readonly AnchorLink[], offset: number): number {
  return firstNotBefore(links.length, (at) => links[at]!.end <= offset)
}
