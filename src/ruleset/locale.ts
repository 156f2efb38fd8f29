import type {CheckShape, Rule, RulesetTexts, RuleTexts} from '../ruleset.js'
import {allow, type Mapping, type YamlFile, yamlReader} from '../yaml.js'

const name = /(?:^|[/\\])locale\.([a-z]{2,3})\.yml$/

/** The language whose texts of a ruleset a file holds (`locale.sv.yml`); nothing for other files. */
export function localeOf({path}: YamlFile): string | undefined {
  return name.exec(path)?.[1]
}

/** The texts of a ruleset in the language of the file. What it has no text for is refused, and what it lacks is told in the rules' own words. */
export function parseLocale(
  file: YamlFile,
  rules: readonly Rule[],
  kinds: readonly string[],
  checks: Readonly<Record<string, CheckShape>>
): RulesetTexts {
  const root = yamlReader(file).mapping(['name', 'kinds', 'rules'])
  const means = root.has('kinds') ? root.stringMap('kinds') : {}
  for (const kind of Object.keys(means))
    if (!kinds.includes(kind)) root.fail('kinds', `unknown kind "${kind}": one of ${kinds.join(', ')}`)
  const all = root.has('rules') ? root.child('rules') : undefined
  const texts: Record<string, RuleTexts> = {}
  for (const id of all?.keys() ?? []) {
    const rule = rules.find((one) => one.id === id)
    if (!rule) all!.fail(id, `there is no rule "${id}" here: one of ${rules.map((one) => one.id).join(', ')}`)
    else texts[id] = readTexts(all!.child(id), rule, checks[rule.check]!)
  }
  return {...(root.has('name') ? {name: root.string('name')} : {}), kinds: means, rules: texts}
}

function readTexts(node: Mapping, rule: Rule, {values}: CheckShape): RuleTexts {
  allow(node, ['message', 'words', 'why', 'grades'])
  const words = node.has('words') ? node.stringMap('words') : {}
  const own = Object.values(rule.words)[0] ?? {}
  for (const [key, text] of Object.entries(words)) {
    const known = own[key]
    if (known === undefined) node.fail('words', `unknown words "${key}": one of ${Object.keys(own).join(', ')}`)
    else requirePlaces(node, 'words', text, placesIn(known))
  }
  const grades: Record<string, {title?: string; message?: string}> = {}
  const all = node.has('grades') ? node.child('grades') : undefined
  for (const key of all?.keys() ?? []) {
    const grade = rule.grades[key]
    if (!grade) all!.fail(key, `unknown grade "${key}": one of ${Object.keys(rule.grades).join(', ')}`)
    const texts = all!.child(key)
    allow(texts, [...(grade?.title ? ['title'] : []), ...(grade?.message ? ['message'] : [])])
    grades[key] = {
      ...(texts.has('title') ? {title: texts.string('title')} : {}),
      ...(texts.has('message') ? {message: placed(texts, values)} : {})
    }
  }
  return {
    ...(node.has('message') ? {message: placed(node, values)} : {}),
    words,
    ...(node.has('why') ? {why: node.string('why').trim()} : {}),
    grades
  }
}

function placed(node: Mapping, values: readonly string[]): string {
  const text = node.string('message')
  requirePlaces(node, 'message', text, values)
  return text
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
}

function requirePlaces(node: Mapping, key: string, text: string, known: readonly string[]): void {
  for (const place of placesIn(text))
    if (!known.includes(place))
      node.fail(key, `unknown place "{${place}}" in ${key}: one of ${known.join(', ') || 'none'}`)
}
