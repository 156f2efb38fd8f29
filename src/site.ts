import type {VFile} from 'vfile'
import {checkPages, type LintOptions, pageIn, pagesOf} from './lint.js'
import {Prose} from './prose.js'
import {textsOf} from './read/index.js'
import {original} from './tongue.js'
import type {Page} from './types.js'

/** Where a site's disclaimer stands: in a setting of a YAML or JSON file, by its path (`site-disclaimer/text`), or in a layout. */
export interface SiteOptions extends LintOptions {
  readonly setting?: string
}

/** A disclaimer as a configuration or a layout has it. */
export interface SiteStatement {
  readonly text: string
  readonly mark: string | null
}

/**
 * The disclaimer that a configuration or a layout holds; the file gets the messages on its words, which the pages that show
 * it do not repeat. Nothing where no ruleset knows one in it.
 */
export async function readSite(file: VFile, {setting, ...options}: SiteOptions): Promise<SiteStatement | undefined> {
  const rulesets = options.rulesets.map((ruleset) => ({
    ...ruleset,
    rules: ruleset.rules.filter(({check}) => check === 'altered-disclaimer')
  }))
  const pages =
    setting === undefined
      ? await pagesOf(file, options)
      : await Promise.all((await settingPages(file, setting)).map((page) => pageIn(page, inOriginal)))
  checkPages(file, pages, {...options, rulesets})
  const entry = file.data.claimlint!
  const found = entry.pages.find(({disclaimer}) => disclaimer)?.disclaimer
  // The claims of a layout are those of the pages that it is around.
  file.data.claimlint = {...entry, pages: entry.pages.map((page) => ({...page, claims: []}))}
  return found ? {text: found.text, mark: found.mark} : undefined
}

const inOriginal = {language: original, path: '', cwd: ''}

/** A page that is nothing but the text of a setting. */
async function settingPages(file: VFile, setting: string): Promise<Page[]> {
  const texts = await textsOf(Prose.of(String(file)), file.extname === '.json')
  const own = texts.filter(({name}) => name === setting)
  return [{pointer: '', blocks: own.map(({value}) => ({kind: 'paragraph', prose: value, group: 1}))}]
}
