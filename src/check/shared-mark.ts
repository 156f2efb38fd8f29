import type {Check} from './types.js'

/** Claims covered only by a mark at the end of their paragraph, list or row, behind other claims. */
export const sharedMark: Check = ({page, needing}) =>
  needing.flatMap(({claim, mark, statement, shared}) => {
    if (!shared || !mark || !statement) return []
    const {cell, list} = page.blocks[claim.block]!
    const grade = mark.block === claim.block ? undefined : cell ? 'row' : list ? 'list' : undefined
    return [
      {block: claim.block, span: claim, values: {claim: claim.text, mark: mark.symbol}, ...(grade ? {grade} : {})}
    ]
  })
