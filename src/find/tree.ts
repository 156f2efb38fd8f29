import type {Paragraph} from 'nlcst'
import type {Block, Point} from '../types.js'
import {fold} from './fold.js'
import {parse, placeNodes} from './parser.js'

/**
 * The nlcst tree of a block, for retext plugins of your own: marks stay with the sentences that they end, and every node has
 * its place in the file (lines and columns from 1, offsets in UTF-16 code units).
 */
export function treeOf(block: Block, pointAt: (offset: number) => Point): Paragraph {
  const folded = fold(block.prose.value, block.raised)
  const tree = parse(folded.value)
  placeNodes(tree, (start, end) => {
    const [from, to] = block.prose.place(...folded.place(start, end))
    return {start: pointAt(from), end: pointAt(to)}
  })
  return tree
}
