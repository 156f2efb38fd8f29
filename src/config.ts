import {allow, type Mapping, type YamlFile, yamlReader} from './yaml.js'

/** The disclaimer that pages show though it stands elsewhere, as a configuration file says it. */
export interface SiteSetting {
  readonly text?: string
  readonly mark?: string
  readonly printedBy: readonly string[]
  /** Path of the layout around each page, from the configuration's folder. */
  readonly layout?: string
  readonly line: number
}

/** What a configuration file says. */
export interface Config {
  readonly site?: SiteSetting
  /** BCP 47 tag of the copy's language, whatever the pages say. */
  readonly language?: string
}

/**
 * Reads a configuration (YAML, or JSON, which is YAML too); `key` is the property that holds it, in `package.json`. Throws an
 * error that names file, line and mend.
 */
export function parseConfig(file: YamlFile, key?: string): Config {
  const root = yamlReader(file).mapping()
  if (file.path.endsWith('.json')) requireJson(file)
  const node = key === undefined ? root : root.child(key)
  allow(node, ['site-disclaimer', 'language'])
  return {
    ...(node.has('site-disclaimer') ? {site: siteOf(node.child('site-disclaimer'), node)} : {}),
    ...(node.has('language') ? {language: node.string('language')} : {})
  }
}

/** What YAML would take for a mapping without a value is a slip in JSON. */
function requireJson({path, text}: YamlFile): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path}:${/\(line (\d+)/.exec(reason)?.[1] ?? 1}: not valid JSON: ${reason.replace(/\s+/g, ' ')}`)
  }
}

function siteOf(node: Mapping, outer: Mapping): SiteSetting {
  allow(node, ['text', 'mark', 'printed-by', 'layout'])
  const printedBy = node.strings('printed-by', [])
  const line = outer.line('site-disclaimer')
  if (!node.has('text') && !node.has('layout'))
    node.fail(
      undefined,
      'the disclaimer is missing: give its "text", or as "layout" the file of the layout that prints it'
    )
  if (!node.has('text') && node.has('mark')) node.fail('mark', 'a layout prints its own mark: leave "mark" out')
  if (node.has('text') && printedBy.length === 0)
    node.fail('text', 'nothing prints this text: name in "printed-by" the components, snippets or includes that do')
  const blank = printedBy.find((name) => !/[\p{L}\p{N}]/u.test(name))
  if (blank !== undefined) node.fail('printed-by', `“${blank}” is no name of a component, a snippet or an include`)
  return {
    ...(node.has('text') ? {text: node.string('text')} : {}),
    ...(node.has('mark') ? {mark: node.string('mark')} : {}),
    ...(node.has('layout') ? {layout: node.string('layout')} : {}),
    printedBy,
    line
  }
}
