import type {Prose} from '../prose.js'
import type {SwallowedMark} from '../types.js'
import {takeDecoded} from './entities.js'
import {type Gathering, gathering, proseOf, take, takeAs} from './gather.js'

/** Markup in the text of a block: what is left after all cuts is what the page shows. */
export interface Cut {
  readonly from: number
  readonly to: number
  facts: CutFacts | undefined
}

/** What a cut is beside markup that is not shown. */
export interface CutFacts {
  /** What the stretch is read as. */
  readonly text?: string
  /** The stretch is a mark that the markup ate. */
  readonly how?: SwallowedMark['how']
  /** A hard line break is read here. */
  readonly break?: true
  /** `<sup>` opens (1) or closes (-1). */
  readonly raise?: 1 | -1
  /** Bold type begins (1) or ends (-1). */
  readonly weight?: 1 | -1
  /** Code opens (1) or closes (-1). */
  readonly code?: 1 | -1
  /** What is shown is markup, too, up to where it closes (-1): an address, a label. */
  readonly seal?: 1 | -1
  /** A link opens (1) or closes (-1), wherever it leads. */
  readonly linked?: 1 | -1
  /** What follows, up to `until`, is no part of the text: an image's description, a hidden element. */
  readonly aside?: {readonly name?: string; readonly until: number}
  /** A link to an anchor of the page opens, or closes. */
  readonly link?: {readonly to: string; readonly seen: boolean} | 'end'
  /** A name that links of the page call the block by. */
  readonly anchor?: string
  /** Attributes that are shown. */
  readonly attributes?: readonly {readonly name: string; readonly from: number; readonly to: number}[]
}

export const SEAL = {seal: 1} as const
export const SEAL_END = {seal: -1} as const

/** Cuts the stretch from `from` up to `to`. */
export function cut(cuts: Cut[], from: number, to: number, facts?: CutFacts): void {
  cuts.push({from, to, facts})
}

/** The text that the cuts leave of `leaf`, with what is known of it. */
export function applyCuts(leaf: Prose, cuts: Cut[]): Gathering {
  const main = gathering(leaf)
  if (!isInOrder(cuts)) cuts.sort((one, other) => one.from - other.from || one.to - other.to)
  let into = main
  let aside: CutFacts['aside']
  let at = 0
  let raised = 0
  let raisedFrom = 0
  let codeFrom = 0
  let bold = 0
  let boldFrom = 0
  let link: {readonly to: string; readonly seen: boolean; readonly start: number} | undefined
  let linkedFrom = 0
  let sealedFrom = 0
  for (const {from, to, facts} of cuts) {
    if (aside && from >= aside.until) {
      take(into, at, aside.until)
      at = Math.max(at, aside.until)
      endAside(main, aside, into)
      aside = undefined
      into = main
    }
    if (from < at) continue
    take(into, at, from)
    at = to
    if (!facts) continue
    if (facts.break) into.breaks.push(into.length)
    if (facts.text !== undefined) takeAs(into, from, to, facts.text)
    if (facts.how && !aside) main.swallowed.push(swallowed(leaf, from, to, facts.how, main.length))
    if (facts.raise === 1 && raised++ === 0) raisedFrom = main.length
    if (facts.raise === -1 && raised > 0 && --raised === 0) main.raised.push({start: raisedFrom, end: main.length})
    if (facts.anchor !== undefined) main.anchors.push(facts.anchor)
    if (facts.link) {
      if (link && main.length > link.start) main.links.push({...link, end: main.length})
      link = facts.link === 'end' ? undefined : {...facts.link, start: main.length}
    }
    if (facts.weight === 1 && bold++ === 0) boldFrom = main.length
    if (facts.weight === -1 && bold > 0 && --bold === 0)
      main.weights.push({start: boldFrom, end: main.length, bold: true})
    if (facts.code === 1) codeFrom = main.length
    if (facts.code === -1 && codeFrom < main.length) main.code.push({start: codeFrom, end: main.length})
    if (facts.seal === 1) sealedFrom = main.length
    if (facts.seal === -1 && main.length > sealedFrom) main.sealed.push({start: sealedFrom, end: main.length})
    if (facts.linked === 1) linkedFrom = main.length
    if (facts.linked === -1 && main.length > linkedFrom) main.linked.push({start: linkedFrom, end: main.length})
    if (facts.aside && !aside) {
      aside = facts.aside
      into = gathering(leaf)
    }
    if (facts.attributes) addAttributes(main, leaf, facts.attributes, aside !== undefined && aside.name === undefined)
  }
  take(into, at, aside ? aside.until : leaf.value.length)
  if (aside) {
    endAside(main, aside, into)
    take(main, Math.max(at, aside.until), leaf.value.length)
  }
  if (raised > 0) main.raised.push({start: raisedFrom, end: main.length})
  if (bold > 0) main.weights.push({start: boldFrom, end: main.length, bold: true})
  return main
}

function isInOrder(cuts: readonly Cut[]): boolean {
  for (let index = 1; index < cuts.length; index++) {
    const before = cuts[index - 1]!
    const cut = cuts[index]!
    if (before.from > cut.from || (before.from === cut.from && before.to > cut.to)) return false
  }
  return true
}

function endAside(main: Gathering, aside: NonNullable<CutFacts['aside']>, text: Gathering): void {
  const {name} = aside
  if (text.length === 0) return
  const prose = proseOf(text)
  main.extras.push(name === undefined ? {kind: 'paragraph', hidden: true, prose} : {kind: 'attribute', name, prose})
}

function swallowed(leaf: Prose, from: number, to: number, how: SwallowedMark['how'], at: number): SwallowedMark {
  const [start, end] = leaf.place(from, to)
  return {mark: leaf.value.slice(from, to), how, at, place: {start, end}}
}

function addAttributes(
  main: Gathering,
  leaf: Prose,
  attributes: readonly {name: string; from: number; to: number}[],
  hidden: boolean
): void {
  for (const {name, from, to} of attributes) {
    const value = gathering(leaf)
    takeDecoded(value, from, to, 'attribute')
    main.extras.push({kind: 'attribute', name, hidden, prose: proseOf(value)})
  }
}
