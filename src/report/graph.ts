import type {Colors} from 'picocolors/types.js'
import type {ClaimNode, Edge, Graph, NoteNode, Point} from '../types.js'
import {inert} from './inert.js'
import {clip} from './width.js'
import {claimsOf, count, variantOf} from './words.js'

const WIDTH = 100

/** A graph for people: each claim with the way that it leads, then each note with what leads to it. */
export function graphText(path: string, graphs: readonly Graph[], paint: Colors): string {
  return `${graphs.map((graph) => pageText(path, graph, paint)).join('\n\n')}\n`
}

/** A graph by the ids of its nodes. */
interface Index {
  readonly marks: ReadonlyMap<string, Graph['marks'][number]>
  readonly notes: ReadonlyMap<string, NoteNode>
  readonly out: ReadonlyMap<string, readonly Edge[]>
  /** How many edges lead to a node. */
  readonly into: ReadonlyMap<string, number>
}

function indexOf({marks, notes, edges}: Graph): Index {
  const out = new Map<string, Edge[]>()
  const into = new Map<string, number>()
  for (const edge of edges) {
    const own = out.get(edge.from)
    if (own) own.push(edge)
    else out.set(edge.from, [edge])
    into.set(edge.to, (into.get(edge.to) ?? 0) + 1)
  }
  const byId = <T extends {readonly id: string}>(nodes: readonly T[]) => new Map(nodes.map((node) => [node.id, node]))
  return {marks: byId(marks), notes: byId(notes), out, into}
}

function pageText(path: string, graph: Graph, paint: Colors): string {
  const {pointer, claims, notes} = graph
  const index = indexOf(graph)
  const needing = claims.filter(({needs}) => needs)
  const ties = {claims: claims.length, needing: needing.length, tied: needing.filter(({tied}) => tied).length}
  const hasDisclaimer = notes.some(({kind, shown}) => kind === 'disclaimer' && shown)
  const name = inert(pointer === '' ? path : `${path} ${pointer}`)
  const head = `${paint.bold(name)}  ${claimsOf(ties, hasDisclaimer)} · ${count(notes.length, 'note')}`
  const lines = [
    ...claims.flatMap((claim) => ['', ...claimText(claim, index, paint)]),
    ...(notes.length > 0 ? ['', `  ${paint.bold('Notes')}`] : []),
    ...notes.map((note) => `    ${noteText(note)} ${paint.dim(ledTo(index.into.get(note.id) ?? 0))}`)
  ]
  return [head, ...lines].join('\n')
}

function ledTo(number: number): string {
  return number === 0 ? 'nothing leads here' : number === 1 ? '1 leads here' : `${number} lead here`
}

function claimText(claim: ClaimNode, index: Index, paint: Colors): string[] {
  const color = claim.needs ? (claim.tied ? paint.green : claim.markable ? paint.red : paint.yellow) : paint.dim
  const head = `  ${placeOf(claim.start)}  ${clip(`“${inert(claim.text)}”`, WIDTH - 40)} ${paint.dim(inert(claim.kind))}`
  const ways = wayOf(claim.id, index)
  const none = !claim.needs
    ? 'no mark; it needs none'
    : claim.markable
      ? 'no mark behind it, no disclaimer beside it'
      : 'no mark, for none can stand here'
  return [head, ...(ways.length > 0 ? ways : [none]).map((line) => `    ${color(line)}`)]
}

/** Each step from a claim on, one line a step; a way that runs in a circle ends where it closes. */
function wayOf(from: string, {out, marks, notes}: Index): string[] {
  const lines: string[] = []
  const seen = new Set<string>()
  for (const open = [from]; open.length > 0; ) {
    for (const {to, via} of out.get(open.shift()!) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
      const mark = marks.get(to)
      const note = notes.get(to)
      if (mark) {
        const shared = via === 'shared' ? ' at the end of its paragraph or list' : ''
        lines.push(
          `→ ${inert(mark.text)} ${placeOf(mark.start)}${shared}${out.has(to) ? '' : ', which leads to no note'}`
        )
      } else if (note) lines.push(`→ ${how[via] ?? ''}${noteText(note)}`)
    }
  }
  return lines
}

const how: Readonly<Record<string, string>> = {link: 'by a link: ', adjacent: 'beside it: '}

function noteText({mark, kind, variant, text, start, shown, printed}: NoteNode): string {
  const state = [variant ? `${kind} (${variantOf(variant)})` : kind, ...(shown ? [] : ['which nobody sees'])].join(', ')
  const by = printed ? ` printed by ${inert(printed.by)} from ${inert(printed.from)}` : ''
  return `${inert(mark ?? 'no mark')} ${placeOf(start)} ${state}${by} ${clip(`“${inert(text.replace(/\s+/g, ' '))}”`, 50)}`
}

function placeOf({line, column}: Point): string {
  return `${line}:${column}`
}

/** Graphs as one for Graphviz, a cluster a page. */
export function graphDot(path: string, graphs: readonly Graph[]): string {
  const clusters = graphs.flatMap(({pointer, claims, marks, notes, edges}, page) => {
    const id = (one: string) => `p${page + 1}${one}`
    const label = (text: string) => JSON.stringify(inert(clip(text.replace(/\s+/g, ' '), 60)))
    return [
      `  subgraph cluster_${page + 1} {`,
      `    label=${label(pointer === '' ? path : `${path} ${pointer}`)}`,
      ...claims.map(
        (one) => `    ${id(one.id)} [shape=box, label=${label(one.text)}${one.needs && !one.tied ? ', color=red' : ''}]`
      ),
      ...marks.map((one) => `    ${id(one.id)} [shape=circle, label=${label(one.text)}]`),
      ...notes.map(
        (one) =>
          `    ${id(one.id)} [shape=note, label=${label(`${one.mark ?? ''} ${one.kind}: ${one.text}`)}${one.shown ? '' : ', style=dashed'}]`
      ),
      ...edges.map(({from, to, via}) => `    ${id(from)} -> ${id(to)} [label=${label(via)}]`),
      '  }'
    ]
  })
  return ['digraph ties {', '  rankdir=LR', ...clusters, '}', ''].join('\n')
}
