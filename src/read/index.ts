import type {Prose} from '../prose.js'
import type {Page, Reader, SiteText} from '../types.js'

export type Format = 'text' | 'markdown' | 'html'

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html'
}

/** The format that a path's extension names; `undefined` where no reader knows it. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  return extension !== undefined && Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined
}

/** The reader of a format, loaded on first use: each is a chunk of its own in the bundle. */
export async function loadReader(format: Format): Promise<Reader> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).readText
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown
    case 'html':
      return (await import('./html.js')).readHtml
  }
}

/** A string of a data file, by the path of its keys: `site-disclaimer/text`. */
export interface DataText {
  readonly name: string
  readonly value: Prose
}

/** The strings of a JSON or YAML file; those of JSON that is broken, none of such YAML. */
export async function textsOf(source: Prose, json: boolean): Promise<DataText[]> {
  if (!json) return (await (await import('./front-matter.js')).yamlStrings(source)) ?? []
  const {jsonStrings} = await import('./json.js')
  return [...jsonStrings(source)].map(({pointer, prose}) => ({name: pointer.slice(1), value: prose}))
}

/** A file's pages with the text that a component, an include or a layout of the site prints on them. */
export async function pagesWith(reader: Reader, source: Prose, site: SiteText): Promise<Page[]> {
  return (await import('./printed.js')).readPrinted(reader, source, site)
}
