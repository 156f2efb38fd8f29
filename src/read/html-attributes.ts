import {addProse} from './draft.js'
import {hides, isBold, SHOWN, SHOWN_META, weightIn} from './html-elements.js'
import {attributeValue, flush, type Html} from './html-state.js'

/** A start tag: its lower-case name, its place, and the places of those attributes that matter. */
export interface Tag {
  name: string
  from: number
  to: number
  readonly attributes: Map<string, readonly [from: number, to: number]>
}

/** Does a tag hide its element? */
export function isHidden(html: Html, tag: Tag): boolean {
  if (tag.attributes.has('hidden')) return true
  const style = tag.attributes.get('style')
  return style !== undefined && hides(html.text.source.value.slice(...style))
}

/** Whether a tag makes type bold: by its style, or else by its name; nothing where it says nothing of it. */
export function weightOf(html: Html, tag: Tag): boolean | undefined {
  const style = tag.attributes.get('style')
  const own = style && weightIn(html.text.source.value.slice(...style))
  return own ?? (isBold(tag.name) ? true : undefined)
}

/** Does a script hold JSON-LD? */
export function isData(html: Html, tag: Tag): boolean {
  const type = tag.attributes.get('type')
  return type !== undefined && /^\s*application\/ld\+json/i.test(html.text.source.value.slice(...type))
}

/** The language that a tag names. */
export function languageOf(html: Html, tag: Tag): string | undefined {
  const place = tag.attributes.get('lang') ?? tag.attributes.get('xml:lang')
  return place ? html.text.source.value.slice(...place).trim() || undefined : undefined
}

/** Adds the attributes of a tag that are shown; they stand after the block that they stand in. */
export function addAttributes(html: Html, tag: Tag, hidden: boolean): void {
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
