import type {CheckShape, Kind, Rule, Ruleset, Statement} from '../ruleset.js'
import {allow, type Mapping, type YamlFile, yamlReader} from '../yaml.js'
import {readKind} from './cases.js'
import {localeOf, parseLocale} from './locale.js'
import {parseRule} from './rule.js'

export {parseConcepts} from './concepts.js'

const keys = ['id', 'name', 'authority', 'version', 'law-read-on', 'languages', 'kinds', 'statement']

/**
 * The ruleset that the YAML files of one folder make: `ruleset.yml`, one file a rule, and `locale.sv.yml` for its texts in Swedish. `concepts` are the known
 * concept paths, `checks` what a rule can ask of each check. Throws an error that names file, line and mend.
 */
export function parseRuleset(
  files: readonly YamlFile[],
  concepts: ReadonlySet<string>,
  checks: Readonly<Record<string, CheckShape>>
): Ruleset {
  const main = files.find((file) => /(?:^|\/)ruleset\.yml$/.test(file.path))
  if (!main) throw new Error(`${files[0]?.path ?? 'ruleset'}: a ruleset needs a ruleset.yml beside its rules`)
  const root = yamlReader(main).mapping(keys)
  const languages = root.strings('languages')
  const kinds = root.children('kinds').map((node) => readKind(node, concepts, languages))
  const ids = kinds.map((kind) => kind.id)
  const grades = kinds.flatMap((kind) =>
    kind.cases.flatMap(({grade, criterion}) => [grade ?? [], criterion ?? []].flat())
  )
  const rules = files
    .filter((file) => file !== main && file.path.endsWith('.yml') && localeOf(file) === undefined)
    .map((file) => parseRule(file, {languages, kinds: ids, grades, concepts, checks}))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  if (rules.length === 0) root.fail(undefined, 'a ruleset needs at least one rule: a YAML file beside ruleset.yml')
  requireRules(root, kinds, rules)
  const locales = files.flatMap((file) => {
    const locale = localeOf(file)
    return locale === undefined ? [] : [[locale, parseLocale(file, rules, ids, checks)] as const]
  })
  return {
    id: root.string('id'),
    name: root.string('name'),
    authority: root.string('authority'),
    version: root.string('version'),
    lawReadOn: root.string('law-read-on'),
    languages,
    kinds,
    statement: root.has('statement') ? readStatement(root.child('statement'), ids) : null,
    rules,
    ...(locales.length > 0 ? {locales: Object.fromEntries(locales)} : {})
  }
}

/** Refuses a name of a rule that no file bears. */
function requireRules(root: Mapping, kinds: readonly Kind[], rules: readonly Rule[]): void {
  const ids = rules.map(({id}) => id)
  for (const name of [...kinds.flatMap((kind) => kind.rules), ...rules.flatMap((rule) => rule.unless)])
    if (!ids.includes(name)) root.fail('kinds', `there is no rule "${name}" here: one of ${ids.join(', ')}`)
}

function readStatement(node: Mapping, kindIds: readonly string[]): Statement {
  allow(node, ['kinds', 'singular', 'plural', 'agency', 'agency-short', 'subject', 'subject-short', 'minor'])
  const kinds = node.strings('kinds')
  for (const kind of kinds)
    if (!kindIds.includes(kind)) node.fail('kinds', `unknown kind "${kind}": one of ${kindIds.join(', ')}`)
  return {
    kinds,
    singular: node.string('singular'),
    plural: node.string('plural'),
    agency: node.string('agency'),
    'agency-short': node.strings('agency-short'),
    subject: node.string('subject'),
    'subject-short': node.strings('subject-short', []),
    minor: node.strings('minor', [])
  }
}
