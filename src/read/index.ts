import type {Reader} from '../types.js'

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
