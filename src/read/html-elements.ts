/** What the reader must do about an element; elements that are not listed are inline and need nothing. */
export type Role =
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'section'
  | 'row'
  | 'cell'
  | 'caption'
  | 'quotation'
  | 'page'
  | 'title'
  | 'break'
  | 'rule'
  | 'void'
  | 'silent'
  | 'script'
  | 'svg'
  | 'raised'

const NAMES: Readonly<Record<Role, string>> = {
  block: `address article aside button center dd details dialog dir div fieldset figure footer form header hgroup
    legend main nav noscript optgroup option p pre search section select summary textarea xmp`,
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dl',
  item: 'li dt',
  table: 'table',
  section: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
  caption: 'caption figcaption',
  quotation: 'blockquote',
  page: 'html body',
  title: 'title',
  break: 'br',
  rule: 'hr',
  void: 'area base col embed img input link meta param source track wbr',
  silent: 'template style iframe noembed noframes audio video canvas',
  script: 'script',
  svg: 'svg',
  raised: 'sup'
}

const ROLES = new Map<string, Role>()
for (const role of Object.keys(NAMES) as Role[]) for (const name of NAMES[role].split(/\s+/)) ROLES.set(name, role)
ROLES.set('dd', 'item')

/** The role of an element by its lower-case name. Elements of a page's own making (`x-card`) are blocks. */
export function roleOf(name: string): Role | 'inline' {
  return ROLES.get(name) ?? (name.includes('-') ? 'block' : 'inline')
}

/** Elements whose end tags do not reach the elements around them. */
export const SCOPES: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'template', 'svg', 'foreignobject'])

/** Elements that cannot stand in SVG: they end it, as in a browser. */
export function breaksOut(role: Role | 'inline'): boolean {
  return role !== 'inline' && role !== 'silent' && role !== 'script' && role !== 'svg' && role !== 'title'
}

/** Attributes that the reader looks at. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `alt title aria-label aria-description placeholder label value type name property content hidden style lang xml:lang
  colspan start reversed id href aria-describedby`.split(/\s+/)
)

/** Attributes that are shown or read aloud, on whatever element they stand. */
export const SHOWN: ReadonlySet<string> = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'label'
])

/** `<meta>` names whose content search engines and social media show. */
export const SHOWN_META: ReadonlySet<string> = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt'
])

const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$)|(?:left|right|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i

/** Does a `style` attribute hide its element from those who look at the page? */
export function hides(style: string): boolean {
  return (
    HIDES.test(style) ||
    (/(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$)/i.test(style) &&
      /overflow[\w-]*\s*:\s*(?:hidden|clip)/i.test(style))
  )
}

const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|d-none)(?=\s|$)/i
/** At some widths, or when it is focused, the element is shown all the same. */
const SEEN = /(?:^|\s)(?:d-\w+-\w+|[\w-]+:not-sr-only|not-sr-only)(?=\s|$)/i

/** Does a `class` attribute, by the names that style sheets share, hide its element from those who look at the page? */
export function hidesByClass(names: string): boolean {
  return UNSEEN.test(names) && !SEEN.test(names)
}

/** Is an element bold by its name? */
export function isBold(name: string): boolean {
  return name === 'b' || name === 'strong'
}

const WEIGHT =
  /(?:^|;)\s*font(?:-weight)?\s*:[^;]*?(?<![\w.-])(?:(bold|bolder|[6-9]00)|(normal|lighter|[1-5]00))(?![\w.%-])/i

/** Whether a `style` attribute makes type bold; nothing where it says nothing of it. */
export function weightIn(style: string): boolean | undefined {
  const found = WEIGHT.exec(style)
  return found ? found[1] !== undefined : undefined
}
