import {type Case, type Kind, type Pattern, parts} from '../ruleset.js'
import {allow, type Mapping} from '../yaml.js'
import {isKnown} from './concepts.js'
import {readExamples} from './examples.js'

/** One kind of claim: its cases, or the rules whose findings make it. */
export function readKind(node: Mapping, concepts: ReadonlySet<string>, languages: readonly string[]): Kind {
  allow(node, ['id', 'means', 'yields', 'cases', 'not', 'rules', 'examples'])
  if (!node.has('cases') && !node.has('rules'))
    node.fail(undefined, 'a kind needs "cases", or "rules" whose findings make it')
  if (node.has('yields') && node.string('yields') !== 'always') node.fail('yields', 'say "always", or leave it out')
  return {
    id: node.string('id'),
    means: node.string('means'),
    yields: node.has('yields'),
    cases: node.has('cases') ? node.children('cases').map((row) => readCase(row, concepts)) : [],
    ...(node.has('not') ? {not: readPattern(node.child('not'), concepts)} : {}),
    rules: node.strings('rules', []),
    ...(node.has('examples') ? {examples: readExamples(node.child('examples'), languages)} : {})
  }
}

/** Facts to compare, those that must not be there, and what the law calls the case. */
export function readCase(node: Mapping, concepts: ReadonlySet<string>): Case {
  allow(node, [...parts, 'not', 'criterion', 'grade'])
  const pattern = patternOf(node, concepts)
  if (Object.keys(pattern).length === 0) node.fail(undefined, `a case compares at least one of ${parts.join(', ')}`)
  return {
    ...pattern,
    ...(node.has('not') ? {not: readPattern(node.child('not'), concepts)} : {}),
    ...(node.has('criterion') ? {criterion: node.string('criterion')} : {}),
    ...(node.has('grade') ? {grade: node.string('grade')} : {})
  }
}

/** A pattern alone: no criterion, no "not". */
export function readPattern(node: Mapping, concepts: ReadonlySet<string>): Pattern {
  allow(node, parts)
  return patternOf(node, concepts)
}

function patternOf(node: Mapping, concepts: ReadonlySet<string>): Pattern {
  const pattern: Record<string, readonly string[]> = {}
  for (const part of parts) {
    if (!node.has(part)) continue
    const paths = node.strings(part)
    if (paths.length === 0) node.fail(part, `"${part}" compares nothing: name a concept or leave it out`)
    for (const path of paths) {
      if (!isKnown(path, concepts)) node.fail(part, `unknown concept "${path}": use one of rulesets/concepts.yml`)
    }
    pattern[part] = paths
  }
  return pattern
}
