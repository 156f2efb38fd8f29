import {Tokenizer} from 'htmlparser2'
import type {Prose} from '../prose.js'
import type {Page} from '../types.js'
import {addProse, type Draft, draftPage, finishPage, type Setting} from './draft.js'
import {hasMarkup, isCopy} from './fields.js'
import {gathering} from './gather.js'
import type {Tag} from './html-attributes.js'
import {ATTRIBUTES, hidesByClass} from './html-elements.js'
import {flush, type Html, htmlState, takeText} from './html-state.js'
import {closeElement, openElement} from './html-tree.js'
import {jsonStrings} from './json.js'
import {withoutMark} from './lines.js'
import {tailOf} from './tail.js'

/** Reads HTML, a whole page or a piece of one, as its reader sees it. Whatever is malformed is read as browsers do. */
export function readHtml(source: Prose): Page[] {
  const draft = draftPage()
  const plain = withoutMark(source)
  const html = htmlState(draft, plain)
  feedHtml(html, plain)
  draft.tail = tailOf(source, '<p><strong>', '</strong></p>', html.end)
  return finishPage(draft)
}

/** Reads the next piece of a page; elements that it leaves open stay open. */
export function feedHtml(html: Html, source: Prose): void {
  html.text = gathering(source)
  const {value} = source
  const tag: Tag = {name: '', from: 0, to: 0, attributes: new Map()}
  let attribute = ''
  let valueFrom = -1
  let valueTo = -1
  const open = (to: number, closed: boolean) => {
    tag.to = to + 1
    openElement(html, tag, closed)
  }
  const tokenizer = new Tokenizer(
    {decodeEntities: false},
    {
      ontext(from, to) {
        if (html.context.data) readData(html, source.slice(from, to))
        else takeText(html, from, to)
      },
      onopentagname(from, to) {
        tag.name = value.slice(from, to).toLowerCase()
        tag.from = from - 1
        if (tag.attributes.size > 0) tag.attributes.clear()
      },
      onattribname(from, to) {
        attribute = value.slice(from, to)
        valueFrom = valueTo = -1
      },
      onattribdata(from, to) {
        if (valueFrom < 0) valueFrom = from
        valueTo = to
      },
      onattribend() {
        const name = attribute.toLowerCase()
        // The first of two attributes of one name counts.
        if (name === 'class' && valueFrom >= 0 && hidesByClass(value.slice(valueFrom, valueTo)))
          tag.attributes.set('hidden', [valueFrom, valueTo])
        else if (ATTRIBUTES.has(name) && !tag.attributes.has(name)) tag.attributes.set(name, [valueFrom, valueTo])
      },
      onopentagend: (to) => open(to, false),
      onselfclosingtag: (to) => open(to, true),
      onclosetag(from, to) {
        const name = value.slice(from, to).toLowerCase()
        if (name === 'body' || name === 'html') html.end ??= source.place(from - 2, to)[0]
        closeElement(html, name)
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onattribentity: nothing,
      ontextentity: nothing,
      onend: nothing
    }
  )
  tokenizer.write(value)
  tokenizer.end()
  flush(html)
}

function nothing(): void {}

/** Adds the copy in a JSON-LD script: what shops, searches and machines show of the page. */
function readData(html: Html, json: Prose): void {
  if (!html.data) return
  flush(html)
  for (const {pointer, key, prose} of jsonStrings(json)) addField(html.draft, key, pointer, prose)
}

/** Adds a string of data as a field, read as HTML where it has markup, if people read it. */
export function addField(draft: Draft, key: string, name: string, prose: Prose): void {
  if (!isCopy(key, prose.value)) return
  if (!hasMarkup(prose.value)) {
    addProse(draft, {kind: 'field', name}, prose)
    return
  }
  const inner = draftPage()
  feedHtml(htmlState(inner, prose, false), prose)
  for (const block of inner.blocks) {
    const {raised, hidden} = block
    const setting: Setting = {kind: 'field', name, hidden}
    const facts = raised ? {...gathering(block.prose), raised: [...raised]} : undefined
    addProse(draft, setting, block.prose, facts)
  }
}
