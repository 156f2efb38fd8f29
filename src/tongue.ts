import {detect} from './detect.js'
import type {Language} from './language.js'
import {loadLanguage, packIdOf} from './packs.js'
import type {LanguageSource, Page} from './types.js'

/** The language that a page is in, what says so, and the packs that it is read with. */
export interface Tongue {
  /** BCP 47 tag. */
  readonly tag: string
  readonly from: LanguageSource
  /** Its words are of no language that is known: it is read as one that says nothing of its own. */
  readonly doubtful: boolean
  /** The pack of the page's language; nothing where there is none. */
  readonly pack: Language | undefined
  /** The pack of a language that a block of the page, or a prescribed statement, is in. */
  packFor(tag: string): Language | undefined
}

/** The language in which statements are prescribed, and in which a page is read that says nothing of its own. */
export const original = 'en'

/** How a page can be known before it is read. */
export interface Asked {
  /** BCP 47 tag that the caller gives; `auto` for what the page says. */
  readonly language: string
  /** The file's path as it is given, and the folder that it is given from. */
  readonly path: string
  readonly cwd: string
}

/**
 * The language of a page: what the caller says, or else its markup and front matter, its path (unless its words are plainly
 * of another language), its words; English where they tell nothing.
 */
export async function tongueOf(page: Page, asked: Asked): Promise<Tongue> {
  const {tag, from, doubtful = false} = await said(page, asked)
  const packs = new Map<string, Language>()
  const wanted = [tag, ...page.blocks.flatMap(({language}) => language ?? [])]
  const ids = new Set(wanted.flatMap((one) => packIdOf(one) ?? []))
  // A page in any language may print the statement in the law's own.
  for (const id of [...ids, original]) packs.set(id, await loadLanguage(id))
  const packFor = (one: string) => packs.get(packIdOf(one) ?? '')
  const pack = packFor(tag)
  return {tag: pack?.id ?? tag, from, doubtful, pack, packFor}
}

interface Said {
  readonly tag: string
  readonly from: LanguageSource
  readonly doubtful?: boolean
}

async function said(page: Page, {language, path, cwd}: Asked): Promise<Said> {
  if (language !== 'auto') return {tag: language, from: 'option'}
  const marked = markedAs(page)
  if (marked !== undefined) return {tag: marked, from: 'markup'}
  const words = await detect(sampleOf(page))
  const hint = inPath(path, cwd)
  const known = words === 'und' ? undefined : words
  if (hint !== undefined && (known === undefined || packIdOf(known) === packIdOf(hint)))
    return {tag: hint, from: 'path'}
  return known === undefined
    ? {tag: original, from: 'default', doubtful: words !== undefined}
    : {tag: known, from: 'words'}
}

/** Characters of a page by which its language is told. */
const sampleLength = 6000

function sampleOf({blocks}: Page): string {
  let text = ''
  for (const {prose, hidden, language} of blocks) {
    if (text.length > sampleLength) break
    if (!hidden && language === undefined) text += `${prose.value.slice(0, sampleLength)}\n`
  }
  return text
}

const tagShape = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** A tag as BCP 47 writes it; nothing for what is none, or says that nothing is known. */
function tagOf(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-')
  return tag !== undefined && tagShape.test(tag) && !/^(?:und|zxx|mul|mis)\b/i.test(tag) ? tag : undefined
}

/** The language that the page names, or that all of its text is marked as. */
function markedAs({language, blocks}: Page): string | undefined {
  const own = tagOf(language)
  if (own !== undefined) return own
  const shown = blocks.filter(({kind, hidden}) => !hidden && kind !== 'meta' && kind !== 'field')
  const [first] = shown
  return shown.every((block) => block.language === first?.language) ? tagOf(first?.language) : undefined
}

/** The language with a pack that the path names: a folder (`sv/`, `sv-SE/`), or the name's end (`page.sv.md`, `page_sv.html`). */
function inPath(path: string, cwd: string): string | undefined {
  const slashed = path.replaceAll('\\', '/')
  const root = `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/`
  // Above the folder that is checked, names are about the machine.
  const own = slashed.startsWith(root) ? slashed.slice(root.length) : slashed
  const steps = own.split('/')
  const [name = '', suffix = ''] = /[._]([a-z]{2}(?:[-_][a-z]{2})?)\.[a-z]+$/i.exec(steps.pop() ?? '') ?? []
  const named = [...steps.filter((step) => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(step)), ...(name ? [suffix] : [])]
  return named
    .toReversed()
    .find((tag) => packIdOf(tag) !== undefined)
    ?.replace('_', '-')
}
