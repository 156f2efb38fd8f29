import {versions} from 'node:process'
import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import {optimizeFor} from './budget.js'

/** Bytes that V8 has for new objects when this begins to hold it. */
const young = 8 * 2 ** 20
let held = false

/**
 * Called between files, keeps a run over any number of them near the size of its largest. Facts die with their file; left
 * alone, V8 gives the dead some 100 MB more before it clears them away, and saves three hundredths of the time. What has
 * been used for so long is worth being optimised, too.
 */
export function holdHeap(): void {
  if (held) return
  const size = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')?.space_size ?? 0
  if (size < young) return
  held = true
  setGrowth(1, 20)
  optimizeFor('many', setFlagsFromString)
}

/** Sets the heap free again: V8's own growth, and code as for one page. */
export function freeHeap(): void {
  held = false
  setGrowth(2, 0)
  optimizeFor('page', setFlagsFromString)
}

/** Flags of V8 are no interface: they are set in those versions (of Node 20 to 24) that they were tried in. */
function setGrowth(factor: number, percent: number): void {
  if (Number.parseInt(versions.v8, 10) > 13) return
  setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  setFlagsFromString(`--heap-growing-percent=${percent}`)
}
