import type {Check} from './types.js'

/** Claims covered only by a mark at the end of their paragraph or list, behind other claims. */
export const sharedMark: Check = ({needing}) =>
  needing.flatMap(({claim, mark, statement, shared}) =>
    shared && mark && statement
      ? [{block: claim.block, span: claim, values: {claim: claim.text, mark: mark.symbol}}]
      : []
  )
