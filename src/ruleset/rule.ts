import type {CheckShape, Element, Grading, Law, Rewrite, Rule, Texts} from '../ruleset.js'
import type {Confidence, Severity} from '../types.js'
import {allow, type Mapping, type YamlFile, yamlReader} from '../yaml.js'
import {readCase, readPattern} from './cases.js'
import {readExamples} from './examples.js'

/** What a rule is read by: what its ruleset and the checks know. */
export interface Frame {
  readonly languages: readonly string[]
  readonly kinds: readonly string[]
  /** Criteria and grades that the kinds' cases give. */
  readonly grades: readonly string[]
  readonly concepts: ReadonlySet<string>
  readonly checks: Readonly<Record<string, CheckShape>>
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const confidences: readonly Confidence[] = ['certain', 'likely', 'review']
const common = ['check', 'severity', 'confidence', 'grades', 'law', 'message', 'words', 'why', 'rewrites', 'examples']
const ofClaims = ['kinds', 'match', 'not', 'unless']

/** The rule in one YAML file. */
export function parseRule(file: YamlFile, frame: Frame): Rule {
  const root = yamlReader(file).mapping()
  const check = root.oneOf('check', Object.keys(frame.checks))
  const shape = frame.checks[check]!
  allow(root, [...common, ...(shape.claims ? ofClaims : []), ...(shape.elements ? ['elements'] : [])])
  const claims = shape.claims ? readClaims(root, check, frame) : {kinds: [], match: [], unless: []}
  const elements = shape.elements ? root.children('elements').map((node) => readElement(node, frame)) : []
  const given = shape.claims
    ? [...frame.grades, ...claims.match.flatMap(({grade, criterion}) => grade ?? criterion ?? [])]
    : []
  const grades = [...new Set([...shape.grades, ...given, ...elements.map(({id}) => id)])]
  return {
    id: /([^/\\]+)\.yml$/.exec(file.path)?.[1] ?? file.path,
    check,
    ...claims,
    elements,
    severity: root.oneOf('severity', severities),
    confidence: root.oneOf('confidence', confidences),
    grades: readGrades(root, grades, shape, frame),
    law: readLaw(root),
    message: readMessage(root, shape, frame.languages),
    words: readWords(root, [...(shape.words ?? []), ...(root.has('rewrites') ? ['write'] : [])], frame.languages),
    why: root.has('why')
      ? root.string('why').trim()
      : root.fail(undefined, 'a rule needs a "why": a paragraph for the person who writes the copy'),
    rewrites: readRewrites(root, frame),
    examples: root.has('examples')
      ? readExamples(root.child('examples'), frame.languages)
      : root.fail(undefined, 'a rule needs "examples": "ok" and "flag" in each language of the ruleset')
  }
}

function readClaims(root: Mapping, check: string, frame: Frame): Pick<Rule, 'kinds' | 'match' | 'not' | 'unless'> {
  const kinds = root.strings('kinds', [])
  const wanted = frame.kinds.join(', ')
  for (const kind of kinds)
    if (!frame.kinds.includes(kind)) root.fail('kinds', `unknown kind "${kind}": one of ${wanted}`)
  const match = root.has('match') ? root.children('match').map((node) => readCase(node, frame.concepts)) : []
  if (kinds.length === 0 && match.length === 0)
    root.fail('kinds', `the check "${check}" needs "kinds" (some of ${wanted}), or a "match" of facts`)
  return {
    kinds,
    match,
    ...(root.has('not') ? {not: readPattern(root.child('not'), frame.concepts)} : {}),
    unless: root.strings('unless', [])
  }
}

function readElement(node: Mapping, {concepts}: Frame): Element {
  allow(node, ['id', 'when', 'needs', 'notes'])
  return {
    id: node.string('id'),
    when: node.has('when') ? readCase(node.child('when'), concepts) : {},
    needs: readPattern(node.child('needs'), concepts),
    notes: node.strings('notes', [])
  }
}

const gradeKeys = ['severity', 'confidence', 'earlier', 'title', 'cite', 'message', 'examples']

/** Grades by name: `info`, or what differs from the rule: `{severity: info, cite: …}`. */
function readGrades(
  root: Mapping,
  names: readonly string[],
  shape: CheckShape,
  {languages}: Frame
): Record<string, Grading> {
  if (!root.has('grades')) return {}
  const node = root.child('grades')
  const [severity, confidence] = [root.oneOf('severity', severities), root.oneOf('confidence', confidences)]
  const grades: Record<string, Grading> = {}
  for (const key of node.keys()) {
    if (!names.includes(key))
      node.fail(key, `unknown grade "${key}": the grades here are ${names.join(', ') || 'none'}`)
    if (node.isMapping(key)) {
      const own = node.child(key)
      allow(own, gradeKeys)
      grades[key] = {
        severity: own.oneOf('severity', severities, severity),
        confidence: own.oneOf('confidence', confidences, confidence),
        ...(own.has('earlier') ? {earlier: readEarlier(own.child('earlier'))} : {}),
        ...(own.has('title') ? {title: own.string('title')} : {}),
        ...(own.has('cite') ? {cite: own.string('cite')} : {}),
        ...(own.has('message') ? {message: readMessage(own, shape, languages)} : {}),
        ...(own.has('examples') ? {examples: readExamples(own.child('examples'), languages)} : {})
      }
    } else grades[key] = {severity: node.oneOf(key, severities), confidence}
  }
  return grades
}

/** `{before: 2025-12-11, severity: error}`: how grave it was while the law was read otherwise. */
function readEarlier(node: Mapping): NonNullable<Grading['earlier']> {
  allow(node, ['before', 'severity'])
  const before = node.string('before')
  if (!/^\d{4}-\d\d-\d\d$/.test(before)) node.fail('before', `"before" wants a day, as in 2025-12-11`)
  return {before, severity: node.oneOf('severity', severities)}
}

function readLaw(root: Mapping): Law {
  if (!root.has('law')) root.fail(undefined, 'a rule needs its "law": cite, says, url and read-on')
  const node = root.child('law')
  allow(node, ['cite', 'says', 'url', 'read-on'])
  const url = node.string('url')
  if (!/^https:\/\//.test(url)) node.fail('url', `"url" wants an https address where the law can be read`)
  return {cite: node.string('cite'), says: node.string('says').trim(), url, 'read-on': node.string('read-on')}
}

function readMessage(root: Mapping, {values}: CheckShape, languages: readonly string[]): Texts {
  const message = root.stringMap('message')
  for (const [, name = ''] of Object.values(message)
    .join(' ')
    .matchAll(/\{(\w+)\}/g)) {
    if (!values.includes(name))
      root.fail('message', `unknown place "{${name}}" in the message: this check fills ${values.join(', ')}`)
  }
  for (const language of languages) {
    if (!message[language])
      root.fail('message', `a rule needs its "message" in each language of the ruleset: "${language}" is missing`)
  }
  return message
}

/** The phrases that a check puts into its messages: it knows which, and no words. */
function readWords(root: Mapping, names: readonly string[], languages: readonly string[]): Record<string, Texts> {
  if (names.length === 0) return root.has('words') ? root.fail('words', 'this check puts no words into messages') : {}
  if (!root.has('words')) root.fail(undefined, `this check needs "words" in each language: ${names.join(', ')}`)
  const node = root.child('words')
  return Object.fromEntries(
    languages.map((language) => {
      const words = node.stringMap(language)
      for (const name of names)
        if (!words[name]) node.fail(language, `"words" in "${language}" lack "${name}": ${names.join(', ')} are wanted`)
      for (const name of Object.keys(words))
        if (!names.includes(name)) node.fail(language, `unknown words "${name}": one of ${names.join(', ')}`)
      return [language, words]
    })
  )
}

function readRewrites(root: Mapping, {languages, concepts}: Frame): Record<string, Rewrite[]> {
  if (!root.has('rewrites')) return {}
  const node = root.child('rewrites')
  allow(node, languages)
  return Object.fromEntries(
    node.keys().map((language) => [
      language,
      node.children(language).map((row) => {
        allow(row, ['text', 'for'])
        return {text: row.string('text'), ...(row.has('for') ? {for: readPattern(row.child('for'), concepts)} : {})}
      })
    ])
  )
}
