import type {Confidence, Severity} from './types.js'
import {allow, type Mapping, type YamlFile, yamlReader} from './yaml.js'

/** Concept paths by the part they play in a claim; a claim has it if any of its own lies at or under one of them. */
export interface Pattern {
  readonly effect?: readonly string[]
  readonly target?: readonly string[]
  readonly agent?: readonly string[]
  readonly qualifier?: readonly string[]
  readonly stance?: readonly string[]
  readonly context?: readonly string[]
  readonly cue?: readonly string[]
  /** Cues anywhere in the claim's block. */
  readonly nearby?: readonly string[]
}

/** Facts that make a claim one of a kind: all of the pattern, and none of `not`. */
export interface Case extends Pattern {
  readonly not?: Pattern
  /** Number of the criterion, where the law numbers them. */
  readonly criterion?: string
}

export interface Kind {
  readonly id: string
  readonly cases: readonly Case[]
}

/** A statement that the law prescribes for claims of some kinds. */
export interface Statement {
  readonly kinds: readonly string[]
  readonly singular: string
  readonly plural: string
  /** The authority's name as the text has it, and shorter names by which copy calls it. */
  readonly agency: string
  readonly 'agency-short': readonly string[]
  /** The words by which the text speaks of the product. */
  readonly subject: string
}

export interface Law {
  readonly cite: string
  readonly says: string
  readonly url: string
  readonly 'read-on': string
}

export interface Grading {
  readonly severity: Severity
  readonly confidence: Confidence
}

export interface Rule {
  /** The file's name: `disease-claim`. */
  readonly id: string
  readonly check: string
  readonly kinds: readonly string[]
  readonly severity: Severity
  readonly confidence: Confidence
  /** Severity and confidence by the grade that the check gives a fault; the rule's own for the rest. */
  readonly grades: Readonly<Record<string, Grading>>
  readonly law: Law
  readonly message: Readonly<Record<string, string>>
  readonly why: string
  readonly rewrites: readonly string[]
  readonly examples: Readonly<Record<string, {readonly ok: readonly string[]; readonly flag: readonly string[]}>>
}

/** What a rule can ask of a check: whether it wants kinds, which grades it gives, which places of a message it fills. */
export interface CheckShape {
  readonly kinds: boolean
  readonly grades: readonly string[]
  readonly values: readonly string[]
}

/** One jurisdiction's rules, in plain data. */
export interface Ruleset {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly version: string
  readonly lawReadOn: string
  readonly languages: readonly string[]
  /** In the order in which the law decides: the first kind that fits is the claim's. */
  readonly kinds: readonly Kind[]
  readonly statement: Statement | null
  readonly rules: readonly Rule[]
}

const parts = ['effect', 'target', 'agent', 'qualifier', 'stance', 'context', 'cue', 'nearby'] as const
const patternKeys: readonly string[] = parts

/**
 * The ruleset that the YAML files of one folder make: `ruleset.yml` and one file a rule. `concepts` are the known
 * concept paths, `checks` the names of the checks that a rule can run. Throws an error that names file, line and mend.
 */
export function parseRuleset(
  files: readonly YamlFile[],
  concepts: ReadonlySet<string>,
  checks: Readonly<Record<string, CheckShape>>
): Ruleset {
  const main = files.find((file) => /(?:^|\/)ruleset\.yml$/.test(file.path))
  if (!main) throw new Error(`${files[0]?.path ?? 'ruleset'}: a ruleset needs a ruleset.yml beside its rules`)
  const root = yamlReader(main).mapping([
    'id',
    'name',
    'authority',
    'version',
    'law-read-on',
    'languages',
    'kinds',
    'statement'
  ])
  const languages = root.strings('languages')
  const kinds = root.children('kinds').map((node) => readKind(node, concepts))
  const kindIds = kinds.map((kind) => kind.id)
  const rules = files
    .filter((file) => file !== main && file.path.endsWith('.yml'))
    .map((file) => parseRule(file, languages, kindIds, checks))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  if (rules.length === 0) root.fail(undefined, 'a ruleset needs at least one rule: a YAML file beside ruleset.yml')
  return {
    id: root.string('id'),
    name: root.string('name'),
    authority: root.string('authority'),
    version: root.string('version'),
    lawReadOn: root.string('law-read-on'),
    languages,
    kinds,
    statement: root.has('statement') ? readStatement(root.child('statement'), kindIds) : null,
    rules
  }
}

/** The concept paths of `rulesets/concepts.yml`. */
export function parseConcepts(file: YamlFile): Set<string> {
  const paths = new Set<string>()
  const queue: {node: Mapping; path: string}[] = [{node: yamlReader(file).mapping(), path: ''}]
  for (let item = queue.shift(); item; item = queue.shift()) {
    for (const key of item.node.keys()) {
      const path = item.path === '' ? key : `${item.path}.${key}`
      if (key === 'is') {
        item.node.string(key)
        paths.add(item.path)
      } else if (item.node.isMapping(key)) queue.push({node: item.node.child(key), path})
      else {
        item.node.string(key)
        paths.add(path)
      }
    }
  }
  return paths
}

function readKind(node: Mapping, concepts: ReadonlySet<string>): Kind {
  allow(node, ['id', 'means', 'cases'])
  node.string('means')
  return {id: node.string('id'), cases: node.children('cases').map((row) => readCase(row, concepts))}
}

function readCase(node: Mapping, concepts: ReadonlySet<string>): Case {
  allow(node, [...patternKeys, 'not', 'criterion', 'because'])
  const pattern = readPattern(node, concepts)
  if (Object.keys(pattern).length === 0)
    node.fail(undefined, `a case compares at least one of ${patternKeys.join(', ')}`)
  return {
    ...pattern,
    ...(node.has('not') ? {not: readPattern(node.child('not'), concepts)} : {}),
    ...(node.has('criterion') ? {criterion: node.string('criterion')} : {})
  }
}

function readPattern(node: Mapping, concepts: ReadonlySet<string>): Pattern {
  const pattern: Record<string, readonly string[]> = {}
  for (const part of parts) {
    if (!node.has(part)) continue
    const paths = node.strings(part)
    for (const path of paths) {
      if (!isKnown(path, concepts)) node.fail(part, `unknown concept "${path}": use one of rulesets/concepts.yml`)
    }
    pattern[part] = paths
  }
  return pattern
}

/** A path is known if it is listed, leads to a listed one, or names a term under one (`disease.skin.acne`). */
function isKnown(path: string, concepts: ReadonlySet<string>): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (concepts.has(at)) return true
  for (const concept of concepts) if (concept.startsWith(`${path}.`)) return true
  return false
}

function readStatement(node: Mapping, kindIds: readonly string[]): Statement {
  allow(node, ['kinds', 'singular', 'plural', 'agency', 'agency-short', 'subject'])
  const kinds = node.strings('kinds')
  for (const kind of kinds)
    if (!kindIds.includes(kind)) node.fail('kinds', `unknown kind "${kind}": one of ${kindIds.join(', ')}`)
  return {
    kinds,
    singular: node.string('singular'),
    plural: node.string('plural'),
    agency: node.string('agency'),
    'agency-short': node.strings('agency-short'),
    subject: node.string('subject')
  }
}

const ruleKeys = ['check', 'kinds', 'severity', 'confidence', 'grades', 'law', 'message', 'why', 'rewrites', 'examples']
const severities = ['error', 'warning', 'info'] as const
const confidences = ['certain', 'likely', 'review'] as const

function parseRule(
  file: YamlFile,
  languages: readonly string[],
  kindIds: readonly string[],
  checks: Readonly<Record<string, CheckShape>>
): Rule {
  const root = yamlReader(file).mapping(ruleKeys)
  const kinds = root.strings('kinds', [])
  for (const kind of kinds)
    if (!kindIds.includes(kind)) root.fail('kinds', `unknown kind "${kind}": one of ${kindIds.join(', ')}`)
  const check = root.oneOf('check', Object.keys(checks))
  const shape = checks[check]!
  if (shape.kinds && kinds.length === 0)
    root.fail('kinds', `the check "${check}" needs "kinds": at least one of ${kindIds.join(', ')}`)
  return {
    id: /([^/\\]+)\.yml$/.exec(file.path)?.[1] ?? file.path,
    check,
    kinds,
    severity: root.oneOf('severity', severities),
    confidence: root.oneOf('confidence', confidences),
    grades: readGrades(root, shape),
    law: readLaw(root),
    message: readMessage(root, languages, shape),
    why: root.has('why')
      ? root.string('why').trim()
      : root.fail(undefined, 'a rule needs a "why": a paragraph for the person who writes the copy'),
    rewrites: root.strings('rewrites', []),
    examples: readExamples(root, languages)
  }
}

/** Grades by name: `info`, or `{severity: info, confidence: review}`. */
function readGrades(root: Mapping, shape: CheckShape): Record<string, Grading> {
  if (!root.has('grades')) return {}
  const node = root.child('grades')
  const confidence = root.oneOf('confidence', confidences)
  const severity = root.oneOf('severity', severities)
  const grades: Record<string, Grading> = {}
  for (const key of node.keys()) {
    if (!shape.grades.includes(key))
      node.fail(key, `unknown grade "${key}": this check gives ${shape.grades.join(', ') || 'none'}`)
    if (node.isMapping(key)) {
      const own = node.child(key)
      allow(own, ['severity', 'confidence'])
      grades[key] = {
        severity: own.oneOf('severity', severities, severity),
        confidence: own.oneOf('confidence', confidences, confidence)
      }
    } else grades[key] = {severity: node.oneOf(key, severities), confidence}
  }
  return grades
}

function readLaw(root: Mapping): Law {
  if (!root.has('law')) root.fail(undefined, 'a rule needs its "law": cite, says, url and read-on')
  const node = root.child('law')
  allow(node, ['cite', 'says', 'url', 'read-on'])
  const url = node.string('url')
  if (!/^https:\/\//.test(url)) node.fail('url', `"url" wants an https address where the law can be read`)
  return {cite: node.string('cite'), says: node.string('says').trim(), url, 'read-on': node.string('read-on')}
}

function readMessage(root: Mapping, languages: readonly string[], shape: CheckShape): Record<string, string> {
  const message = root.stringMap('message')
  for (const [, name = ''] of Object.values(message)
    .join(' ')
    .matchAll(/\{(\w+)\}/g)) {
    if (!shape.values.includes(name))
      root.fail('message', `unknown place "{${name}}" in the message: this check fills ${shape.values.join(', ')}`)
  }
  for (const language of languages) {
    if (!message[language])
      root.fail('message', `a rule needs its "message" in each language of the ruleset: "${language}" is missing`)
  }
  return message
}

function readExamples(root: Mapping, languages: readonly string[]): Rule['examples'] {
  if (!root.has('examples'))
    root.fail(undefined, 'a rule needs "examples": "ok" and "flag" in each language of the ruleset')
  const all = root.child('examples')
  const examples: Record<string, {ok: string[]; flag: string[]}> = {}
  for (const language of languages) {
    if (!all.has(language)) all.fail(undefined, `examples in "${language}" are missing: write "ok" and "flag" lists`)
    const node = all.child(language)
    allow(node, ['ok', 'flag'])
    const ok = node.strings('ok')
    const flag = node.strings('flag')
    if (ok.length === 0 || flag.length === 0) node.fail(undefined, 'examples need at least one "ok" and one "flag"')
    for (const item of node.list('flag')) {
      if (!/«[^«»]+»/.test(item.value))
        node.fail(
          'flag',
          `the example "${item.value.slice(0, 40)}" does not say what is flagged: put «…» around the exact words`
        )
    }
    examples[language] = {ok, flag}
  }
  return examples
}
