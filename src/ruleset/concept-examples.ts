import {allow, type YamlFile, yamlReader} from '../yaml.js'
import {isKnown} from './concepts.js'

/** Examples of concepts: sentences with «the words that mean it», and sentences in which nothing does. */
export type ConceptExamples = ReadonlyMap<string, {readonly has: readonly string[]; readonly not: readonly string[]}>

/** What examples can show beside concepts: the claims that a sentence makes, and the statement that it is. */
export const found = ['claim', 'note.statement'] as const

/**
 * The examples of a language pack's concepts: under each concept `has`, sentences with «the words that mean it», and `not`,
 * sentences in which nothing does. Throws an error that names file, line and mend.
 */
export function parseConceptExamples(files: readonly YamlFile[], concepts: ReadonlySet<string>): ConceptExamples {
  const examples = new Map<string, {has: string[]; not: string[]}>()
  for (const file of files) {
    const root = yamlReader(file).mapping()
    for (const concept of root.keys()) {
      if (!found.some((one) => one === concept) && !isKnown(concept, concepts))
        root.fail(concept, `unknown concept "${concept}": use one of rulesets/concepts.yml`)
      const node = root.child(concept)
      allow(node, ['has', 'not'])
      const own = {has: node.strings('has', []), not: node.strings('not', [])}
      if (own.has.length + own.not.length === 0)
        node.fail(undefined, 'this asserts nothing: write sentences under "has" or "not"')
      for (const text of own.has)
        if (!/«[^«»]+»/.test(text))
          node.fail('has', `"${text}" asserts nothing: put «…» around the words that mean ${concept}`)
      for (const text of own.not)
        if (/[«»]/.test(text)) node.fail('not', `"${text}" says what is found: it belongs under "has"`)
      examples.set(concept, own)
    }
  }
  return examples
}
