import type {Tag} from './html-attributes.js'
import type {Html, Numbered} from './html-state.js'

/** The numbers of an `ol` that has any: letters and counting down are left alone. */
export function numberedList(html: Html, {name, attributes}: Tag): Numbered | undefined {
  const type = textOf(html, attributes.get('type'))
  if (name !== 'ol' || (type !== undefined && type !== '1') || attributes.has('reversed')) return undefined
  return {next: numberIn(html, attributes.get('start')) ?? 1}
}

/** The number that the page shows before a list item. */
export function ordinalOf(html: Html, {attributes}: Tag): number | undefined {
  const {numbered} = html.context
  if (!numbered) return undefined
  const ordinal = numberIn(html, attributes.get('value')) ?? numbered.next
  numbered.next = ordinal + 1
  return ordinal
}

/** The number in an attribute. */
export function numberIn(html: Html, place: readonly [from: number, to: number] | undefined): number | undefined {
  const number = Number.parseInt(textOf(html, place) ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

function textOf(html: Html, place: readonly [from: number, to: number] | undefined): string | undefined {
  return place && html.text.source.value.slice(...place)
}
