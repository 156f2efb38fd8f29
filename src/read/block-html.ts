import type {Line} from './block-line.js'

const BLANK = /^[ \t]*$/
/** The kinds of HTML block: how the first line starts, and what the last one holds; a blank line is not part of it. */
const KINDS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    BLANK
  ],
  [
    /^(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(?:\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i,
    BLANK
  ]
]

/** How the HTML block ends that the line starts; `undefined` where it starts none. A lone tag breaks no paragraph. */
export function htmlEnd({text, at, end, code}: Line, breaking: boolean): RegExp | undefined {
  if (code !== 60) return undefined
  const rest = text.slice(at, end)
  const kinds = breaking ? KINDS.length - 1 : KINDS.length
  for (let index = 0; index < kinds; index++) if (KINDS[index]![0].test(rest)) return KINDS[index]![1]
  return undefined
}

/** Does the line end an HTML block? */
export function endsHtml({text, start, end}: Line, ending: RegExp): boolean {
  return ending.test(text.slice(start, end))
}

/** Does the last line of the block belong to it? */
export function isInclusive(ending: RegExp): boolean {
  return ending !== BLANK
}
