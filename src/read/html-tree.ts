import {addAttributes, isData, isHidden, languageOf, type Tag, weightOf} from './html-attributes.js'
import {breaksOut, type Role, roleOf, SCOPES} from './html-elements.js'
import {numberedList, numberIn, ordinalOf} from './html-numbers.js'
import {
  type Context,
  endAside,
  endCode,
  endLink,
  endLinked,
  endWeight,
  flush,
  type Html,
  startAside,
  startLinked,
  takeBreak
} from './html-state.js'

/** Opens an element: ends what it ends, and says what holds for the text inside. */
export function openElement(html: Html, tag: Tag, closed: boolean): void {
  const role = roleOf(tag.name)
  if (html.context.foreign) {
    if (!breaksOut(role)) {
      openForeign(html, tag, role, closed)
      return
    }
    popTo(html, html.context.svgAt)
  }
  const hidden = tag.attributes.size > 0 && isHidden(html, tag)
  if (role === 'svg' || role === 'silent') {
    addAttributes(html, tag, hidden)
    openSilent(html, tag, role)
    return
  }
  if (role === 'raised') openRaised(html)
  if (tag.name === 'a') startLinked(html)
  if (role === 'inline' || role === 'raised') openInline(html, tag, hidden)
  else if (role === 'break') takeBreak(html, tag.from, tag.to)
  else if (role === 'rule') flush(html)
  else if (role !== 'void') openBlock(html, tag, role, hidden)
  if (html.link?.name === tag.name) html.link.depth++
  if (html.codeFrom < 0 && isCode(tag.name) && !html.aside) html.codeFrom = html.text.length
  if (tag.attributes.size > 0 && !html.aside && !html.context.silent) openAnchors(html, tag, role)
  addAttributes(html, tag, hidden)
}

function isCode(name: string): boolean {
  return name === 'code' || name === 'kbd' || name === 'samp'
}

/** Notes what links of the page call an element, and where it leads itself. */
function openAnchors(html: Html, tag: Tag, role: Role | 'inline'): void {
  const {name, attributes} = tag
  const wordOf = (key: string) => {
    const place = attributes.get(key)
    return place && firstWord(html, place)
  }
  const own = wordOf('id') || (name === 'a' ? wordOf('name') : undefined)
  if (own) html.text.anchors.push(own)
  if (html.link || (role !== 'inline' && role !== 'raised')) return
  const href = name === 'a' ? wordOf('href') : undefined
  const to = href?.startsWith('#') ? href.slice(1) : wordOf('aria-describedby')
  if (to) html.link = {name, depth: 1, from: html.text.length, to, seen: href?.startsWith('#') ?? false}
}

function openInline(html: Html, tag: Tag, hidden: boolean): void {
  if (!html.aside && !html.context.silent) openWeight(html, tag)
  if (html.aside) {
    if (html.aside.name === tag.name) html.aside.depth++
  } else if (hidden && !html.context.hidden) startAside(html, tag.name)
}

/** Elements of changed weight that are open at most. */
const heaviest = 16

function openWeight(html: Html, tag: Tag): void {
  const {weights} = html
  const bold =
    tag.name === 'b' || tag.name === 'strong' || tag.attributes.has('style') ? weightOf(html, tag) : undefined
  if (bold !== undefined && weights.length < heaviest)
    weights.push({name: tag.name, depth: 1, from: html.text.length, bold})
  else {
    const around = weights.findLast((weight) => weight.name === tag.name)
    if (around) around.depth++
  }
}

/** Ends the innermost element of a name that changed the weight, if its own end tag this is. */
function closeWeight(html: Html, name: string): void {
  const at = html.weights.findLastIndex((weight) => weight.name === name)
  const weight = html.weights[at]
  if (!weight || --weight.depth > 0) return
  endWeight(html, weight)
  html.weights.splice(at, 1)
}

/** What is inside of a template or a drawing cannot end the lists and tables outside. */
const SHUT = {itemAt: -1, optionAt: -1, tableAt: -1, rowAt: -1, cellAt: -1}

function openSilent(html: Html, tag: Tag, role: Role): void {
  const {context, frames} = html
  // Inside of a template a drawing is as dead as all else.
  const foreign = role === 'svg' && !context.silent
  const shut = foreign || tag.name === 'template' ? SHUT : {}
  push(html, tag.name, {...context, ...shut, silent: true, foreign, svgAt: foreign ? frames.length : context.svgAt})
}

function openRaised(html: Html): void {
  if (html.raised === 0) html.raisedFrom = html.text.length
  html.raised++
}

function openForeign(html: Html, tag: Tag, role: Role | 'inline', closed: boolean): void {
  const {context} = html
  if (!closed && tag.name === 'text') {
    flush(html)
    push(html, tag.name, {...context, silent: false, group: undefined})
  } else if (!closed && tag.name === 'foreignobject') {
    flush(html)
    push(html, tag.name, {...context, ...SHUT, silent: false, foreign: false, group: undefined})
  } else if (!closed && (role === 'script' || role === 'silent' || role === 'title')) {
    push(html, tag.name, {...context, silent: true})
  } else if (!closed && role === 'svg') push(html, tag.name, {...context, silent: true})
  addAttributes(html, tag, isHidden(html, tag))
}

function openBlock(html: Html, tag: Tag, role: Role, hidden: boolean): void {
  const {name} = tag
  if (role === 'script') {
    push(html, name, {...html.context, silent: true, data: !html.context.silent && isData(html, tag)})
    return
  }
  if (html.context.silent) {
    push(html, name, html.context)
    return
  }
  endImplied(html, name, role)
  flush(html)
  const described = tag.attributes.get('aria-describedby')
  const plain = contextOf(html, tag, role)
  const bold = tag.attributes.has('style') ? weightOf(html, tag) : undefined
  const weighed = bold === undefined ? plain : {...plain, bold}
  const context = described ? {...weighed, describedBy: firstWord(html, described)} : weighed
  const language = languageOf(html, tag)
  if (language !== undefined && role === 'page') html.draft.language = language
  const own = role === 'page' ? undefined : language
  if (!hidden && own === undefined) push(html, name, context)
  else push(html, name, {...context, hidden: hidden || context.hidden, language: own ?? context.language})
}

function firstWord(html: Html, [from, to]: readonly [from: number, to: number]): string {
  return html.text.source.value.slice(from, to).trim().split(/\s/, 1)[0] ?? ''
}

/** Ends the elements whose end tag the start of this one implies. */
function endImplied(html: Html, name: string, role: Role): void {
  const top = html.frames.at(-1)?.name
  if (top === 'p' || (role === 'heading' && top !== undefined && roleOf(top) === 'heading')) {
    popTo(html, html.frames.length - 1)
  }
  const {context} = html
  if (role === 'item') popTo(html, context.itemAt)
  else if (role === 'cell') popTo(html, context.cellAt)
  else if (role === 'row') popTo(html, context.rowAt)
  else if (role === 'section') popTo(html, context.tableAt < 0 ? -1 : context.tableAt + 1)
  else if (name === 'option' || name === 'optgroup') popTo(html, context.optionAt)
}

function contextOf(html: Html, tag: Tag, role: Role): Context {
  const {context, draft} = html
  const at = html.frames.length
  switch (role) {
    case 'heading':
      return {...context, kind: 'heading', level: Number(tag.name[1]), group: context.list ? context.group : undefined}
    case 'list':
      html.ordinal = undefined
      return {
        ...context,
        list: true,
        group: context.list ? context.group : ++draft.groups,
        itemAt: -1,
        numbered: numberedList(html, tag)
      }
    case 'item':
      html.ordinal = ordinalOf(html, tag)
      return {...context, kind: 'item', list: true, group: context.group ?? ++draft.groups, itemAt: at}
    case 'table': {
      const table = {number: draft.tables++, row: -1, column: 0}
      return {...context, table, tableAt: at, itemAt: -1, rowAt: -1, cellAt: -1, head: false, group: undefined}
    }
    case 'section':
      return {...context, head: tag.name === 'thead'}
    case 'row':
      if (!context.table) return context
      context.table.row++
      context.table.column = 0
      return {...context, rowAt: at, group: ++draft.groups}
    case 'cell':
      return cellContext(html, tag)
    case 'caption':
      return {...context, kind: 'caption', group: undefined}
    case 'quotation':
      return {...context, quotation: true}
    case 'title':
      return {...context, kind: 'meta', name: 'title', group: undefined}
    default:
      if (tag.name === 'nav') return {...context, menu: 'navigation'}
      if (tag.name === 'header' || tag.name === 'footer') return {...context, menu: context.menu ?? 'edge'}
      if (tag.name === 'option' || tag.name === 'optgroup') return {...context, optionAt: at}
      // The paragraphs of a cell are runs of their own: whole letters are laid out in one cell.
      return context.cell && context.group !== undefined && !context.list ? {...context, group: undefined} : context
  }
}

function cellContext(html: Html, tag: Tag): Context {
  const {context} = html
  const {table} = context
  if (!table) return context
  const row = Math.max(table.row, 0)
  const column = table.column
  const width = numberIn(html, tag.attributes.get('colspan')) ?? 1
  table.column += width > 0 && width <= 1000 ? width : 1
  const head = context.head || (tag.name === 'th' && row === 0)
  return {
    ...context,
    kind: 'cell',
    cell: {table: table.number, row, column, head},
    list: undefined,
    itemAt: -1,
    cellAt: html.frames.length
  }
}

/** Closes an element; a stray end tag only ends the block, as in a browser. */
export function closeElement(html: Html, name: string): void {
  const role = roleOf(name)
  if (html.context.foreign && breaksOut(role) && role !== 'raised') popTo(html, html.context.svgAt)
  if (name === 'a') endLinked(html)
  if (html.aside?.name === name && --html.aside.depth === 0) endAside(html)
  if (isCode(name)) endCode(html)
  if (html.weights.length > 0 && !html.aside) closeWeight(html, name)
  if (html.link?.name === name && --html.link.depth === 0) {
    endLink(html)
    html.link = undefined
  }
  if (role === 'raised' && html.raised > 0 && --html.raised === 0) {
    html.text.raised.push({start: html.raisedFrom, end: html.text.length})
  }
  if (role === 'raised' || role === 'void') return
  if (role === 'inline' && name !== 'foreignobject' && !html.context.foreign) return
  const {context} = html
  if (!context.silent && role !== 'svg' && role !== 'silent') flush(html)
  if (role === 'section') {
    popTo(html, context.cellAt)
    popTo(html, html.context.rowAt)
  }
  if (role === 'cell') popTo(html, context.cellAt)
  else if (role === 'row') popTo(html, context.rowAt)
  else if (role === 'table') popTo(html, context.tableAt)
  else if (role === 'item') popTo(html, context.itemAt)
  else popByName(html, name)
}

function popByName(html: Html, name: string): void {
  const top = html.frames.at(-1)
  const scope = top && top.scopeAt >= 0 ? html.frames[top.scopeAt] : undefined
  if (top && scope?.name === name) popTo(html, top.scopeAt)
  if (!top || scope?.name === name || !top.inside.get(name)) return
  let at = html.frames.length - 1
  while (at >= 0 && html.frames[at]!.name !== name) at--
  popTo(html, at)
}

function push(html: Html, name: string, context: Context): void {
  const top = html.frames.at(-1)
  const within = top?.inside ?? html.counts
  within.set(name, (within.get(name) ?? 0) + 1)
  const isScope = SCOPES.has(name)
  const inside = isScope ? new Map<string, number>() : within
  const scopeAt = isScope ? html.frames.length : (top?.scopeAt ?? -1)
  html.frames.push({name, context: html.context, within, inside, scopeAt})
  html.context = context
}

/** Closes all elements from the one at `index` on; -1 closes none. */
function popTo(html: Html, index: number): void {
  if (index < 0 || index >= html.frames.length) return
  while (html.frames.length > index) {
    if (!html.context.silent) flush(html)
    const {name, context, within} = html.frames.pop()!
    if (name === 'li') html.ordinal = undefined
    within.set(name, within.get(name)! - 1)
    html.context = context
  }
}
