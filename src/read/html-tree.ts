import {addProse} from './draft.js'
import {breaksOut, hides, type Role, roleOf, SCOPES, SHOWN, SHOWN_META} from './html-elements.js'
import {attributeValue, type Context, endAside, flush, type Html, startAside, takeBreak} from './html-state.js'

/** A start tag: its lower-case name, its place, and the places of those attributes that matter. */
export interface Tag {
  name: string
  from: number
  to: number
  readonly attributes: Map<string, readonly [from: number, to: number]>
}

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
  if (role === 'inline' || role === 'raised') openInline(html, tag, hidden)
  else if (role === 'break') takeBreak(html, tag.from, tag.to)
  else if (role === 'rule') flush(html)
  else if (role !== 'void') openBlock(html, tag, role, hidden)
  addAttributes(html, tag, hidden)
}

function openInline(html: Html, tag: Tag, hidden: boolean): void {
  if (html.aside) {
    if (html.aside.name === tag.name) html.aside.depth++
  } else if (hidden && !html.context.hidden) startAside(html, tag.name)
}

/** What is inside cannot see the lists and tables outside. */
const SHUT = {itemAt: -1, optionAt: -1, tableAt: -1, rowAt: -1, cellAt: -1}

function openSilent(html: Html, tag: Tag, role: Role): void {
  const {context, frames} = html
  // Inside of a template a drawing is as dead as all else.
  const foreign = role === 'svg' && !context.silent
  push(html, tag.name, {...context, ...SHUT, silent: true, foreign, svgAt: foreign ? frames.length : context.svgAt})
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
  endImplied(html, name, role)
  flush(html)
  const context = contextOf(html, tag, role)
  const language = languageOf(html, tag)
  if (language !== undefined && role === 'page') html.draft.language = language
  const own = role === 'page' ? undefined : language
  if (!hidden && own === undefined) push(html, name, context)
  else push(html, name, {...context, hidden: hidden || context.hidden, language: own ?? context.language})
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
      return {...context, list: true, group: context.list ? context.group : ++draft.groups, itemAt: -1}
    case 'item':
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
  const span = tag.attributes.get('colspan')
  const width = span ? Number.parseInt(html.text.source.value.slice(...span), 10) : 1
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
  if (html.aside?.name === name && --html.aside.depth === 0) endAside(html)
  if (role === 'raised' && html.raised > 0 && --html.raised === 0) {
    html.text.raised.push({start: html.raisedFrom, end: html.text.length})
  }
  if (role === 'raised' || role === 'void' || (role === 'inline' && !html.context.foreign)) return
  const {context} = html
  if (role !== 'svg' && role !== 'silent' && role !== 'script' && !(context.foreign && context.silent)) flush(html)
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
  const frame = {name, context: html.context, within}
  if (SCOPES.has(name)) html.frames.push({...frame, inside: new Map(), scopeAt: html.frames.length})
  else html.frames.push({...frame, inside: within, scopeAt: top?.scopeAt ?? -1})
  html.context = context
}

/** Closes all elements from the one at `index` on; -1 closes none. */
function popTo(html: Html, index: number): void {
  if (index < 0 || index >= html.frames.length) return
  while (html.frames.length > index) {
    if (!html.context.silent) flush(html)
    const {name, context, within} = html.frames.pop()!
    within.set(name, within.get(name)! - 1)
    html.context = context
  }
}

function isHidden(html: Html, tag: Tag): boolean {
  if (tag.attributes.has('hidden')) return true
  const style = tag.attributes.get('style')
  return style !== undefined && hides(html.text.source.value.slice(...style))
}

function isData(html: Html, tag: Tag): boolean {
  const type = tag.attributes.get('type')
  return type !== undefined && /^\s*application\/ld\+json/i.test(html.text.source.value.slice(...type))
}

function languageOf(html: Html, tag: Tag): string | undefined {
  const place = tag.attributes.get('lang') ?? tag.attributes.get('xml:lang')
  return place ? html.text.source.value.slice(...place).trim() || undefined : undefined
}

/** Adds the attributes of a tag that are shown; they stand after the block that they stand in. */
function addAttributes(html: Html, tag: Tag, hidden: boolean): void {
  const {context, text} = html
  if (tag.attributes.size === 0 || (context.silent && !context.foreign)) return
  if (tag.name === 'meta') addMeta(html, tag)
  if (
    tag.name === 'meta' ||
    tag.name === 'link' ||
    tag.name === 'style' ||
    tag.name === 'script' ||
    tag.name === 'base'
  )
    return
  for (const [name, [from, to]] of tag.attributes) {
    if (!SHOWN.has(name) && !(name === 'value' && showsValue(html, tag))) continue
    const isOut = hidden || html.aside !== undefined
    text.extras.push({kind: 'attribute', name, hidden: isOut, prose: attributeValue(text.source, from, to)})
  }
}

function addMeta(html: Html, tag: Tag): void {
  const {value} = html.text.source
  const naming = tag.attributes.get('name') ?? tag.attributes.get('property')
  const content = tag.attributes.get('content')
  const name =
    naming &&
    value
      .slice(...naming)
      .trim()
      .toLowerCase()
  if (!name || !content || !SHOWN_META.has(name)) return
  flush(html)
  addProse(html.draft, {kind: 'meta', name}, attributeValue(html.text.source, ...content))
}

function showsValue(html: Html, tag: Tag): boolean {
  const type = tag.attributes.get('type')
  return (
    tag.name === 'input' &&
    type !== undefined &&
    /^\s*(?:submit|button|reset)\s*$/i.test(html.text.source.value.slice(...type))
  )
}
