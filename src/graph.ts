import type {VFile} from 'vfile'
import {gradeStatement, judgePage} from './check/index.js'
import {type Facts, type Link, leadsOf, linksOf, type Mark, type Note} from './find/index.js'
import {pointsOf} from './lines.js'
import {type LintOptions, pagesOf, readIn} from './lint.js'
import type {ClaimNode, Edge, Graph, Page, Point, Span} from './types.js'

/** The claims, marks and notes of a file's pages and what leads where. Throws where the file cannot be read. */
export async function graph(file: VFile, options: LintOptions): Promise<Graph[]> {
  const pages = await pagesOf(file, options)
  const pointAt = pointsOf(String(file))
  return pages.map(({page, tongue}) => graphOf(page, readIn(page, tongue).facts, options, pointAt))
}

function graphOf(page: Page, facts: Facts, {rulesets}: LintOptions, pointAt: (offset: number) => Point): Graph {
  const links = linksOf(page, facts)
  const judged = rulesets.map((ruleset) => judgePage(page, facts, links, ruleset))
  const prescribing = judged.find(({ruleset}) => ruleset.statement)
  const statement = prescribing?.ruleset.statement
  // A seller's own denial reads as a half of it, and is another note.
  const isStatement = (note: Note) =>
    note.kind === 'note.statement' &&
    (!prescribing || !note.shown || note.language !== undefined || prescribing.statements.includes(note))
  const nodeOf = (id: string, block: number, {start, end}: Span) => {
    const {prose} = page.blocks[block]!
    const [from, to] = prose.place(start, end)
    return {id, text: prose.value.slice(start, end), start: pointAt(from), end: pointAt(to)}
  }
  const noteIds = new Map(facts.notes.map((note, index) => [note, `n${index + 1}`]))
  const trailing = facts.marks.filter(({role}) => role === 'trailing')
  const markIds = new Map(trailing.map((mark, index) => [mark, `m${index + 1}`]))
  const claims = links.flatMap((link, index): (ClaimNode & {link: Link})[] => {
    const {claim} = link
    const kind = judged.map(({verdicts}) => verdicts.get(claim)?.kind ?? 'none').find((one) => one !== 'none')
    if (!kind) return []
    const markable = !judged.some(({unmarkable}) => unmarkable.includes(link))
    const needs = !markable || judged.some(({needing}) => needing.includes(link))
    const node = nodeOf(`c${index + 1}`, claim.block, claim)
    return [{...node, kind, needs, markable, tied: link.statement !== null, link}]
  })
  const edges = [
    ...claims.flatMap(({id, link}) => edgesOf(id, link, markIds, noteIds)),
    ...leadingEdges(leadsOf(page, facts), markIds, noteIds),
    ...chainEdges(facts, markIds, noteIds)
  ]
  return {
    pointer: page.pointer,
    claims: claims.map(({link: _, ...claim}) => claim),
    marks: trailing.map((mark) => ({...nodeOf(markIds.get(mark)!, mark.block, mark), text: mark.symbol})),
    notes: facts.notes.map((note) => ({
      ...nodeOf(noteIds.get(note)!, note.block, note),
      text: note.text,
      mark: note.mark?.symbol ?? null,
      kind: isStatement(note)
        ? 'disclaimer'
        : note.kind === 'note.statement'
          ? 'other'
          : note.kind.replace('note.', ''),
      variant: isStatement(note) && statement ? gradeStatement(note, statement).variant : null,
      shown: note.shown,
      printed: page.blocks[note.block]!.printed ?? null
    })),
    edges
  }
}

type Ids<Of> = ReadonlyMap<Of, string>

function edgesOf(from: string, {mark, note, via}: Link, marks: Ids<Mark>, notes: Ids<Note>): Edge[] {
  const own = mark ? marks.get(mark) : undefined
  if (own !== undefined) return [{from, to: own, via: via === 'shared' ? 'shared' : 'mark'}]
  const to = note ? notes.get(note) : undefined
  return to !== undefined && (via === 'link' || via === 'adjacent') ? [{from, to, via}] : []
}

function leadingEdges(leads: ReturnType<typeof leadsOf>, marks: Ids<Mark>, notes: Ids<Note>): Edge[] {
  return [...leads].flatMap(([mark, note]): Edge[] => {
    const [from, to] = [marks.get(mark), note ? notes.get(note) : undefined]
    if (from === undefined || to === undefined) return []
    const own = note!.marks.some(({symbol}) => symbol === mark.symbol)
    return [{from, to, via: own ? 'symbol' : 'link'}]
  })
}

/** The marks inside of notes, which lead on. */
function chainEdges({notes}: Facts, marks: Ids<Mark>, ids: Ids<Note>): Edge[] {
  const inBlock = new Map<number, Note[]>()
  for (const note of notes) {
    const own = inBlock.get(note.block)
    if (own) own.push(note)
    else inBlock.set(note.block, [note])
  }
  return [...marks].flatMap(([mark, to]): Edge[] => {
    const holder = inBlock.get(mark.block)?.find(({start, end}) => start <= mark.start && mark.end <= end + 1)
    return holder && !holder.marks.includes(mark) ? [{from: ids.get(holder)!, to, via: 'mark'}] : []
  })
}
