import type {Leanings} from './language.js'
import {type Mapping, type YamlFile, yamlReader} from './yaml.js'

/** What a pack's `leaning.yml` says of the weights of words; `null` where it has none. Throws an error that names file, line and mend. */
export function readLeanings(file: YamlFile | undefined): Leanings | null {
  if (!file) return null
  const root = yamlReader(file).mapping(['kinds', 'endings', 'start', 'traits', 'concepts', 'words', 'pairs'])
  const kinds = root.strings('kinds')
  const weights = (node: Mapping, key: string): string => {
    const text = node.string(key)
    const numbers = text.split(' ')
    if (numbers.length !== kinds.length || !numbers.every((one) => /^-?\d+$/.test(one)))
      node.fail(key, `"${text}" is not a whole number for each of ${kinds.join(', ')}`)
    return text
  }
  const table = (key: string): Record<string, string> => {
    const node = root.child(key)
    return Object.fromEntries(node.keys().map((name) => [name, weights(node, name)]))
  }
  return {
    kinds,
    endings: root.strings('endings', []),
    start: weights(root, 'start'),
    traits: table('traits'),
    concepts: table('concepts'),
    words: shelved(table('words'), table('pairs'))
  }
}

/** Words and pairs of them on shelves by the first two letters: a word, a blank, its weights, and behind tabs its pairs. */
function shelved(words: Readonly<Record<string, string>>, pairs: Readonly<Record<string, string>>): string {
  const lines = new Map(Object.entries(words))
  for (const [pair, weights] of Object.entries(pairs)) {
    const blank = pair.indexOf(' ')
    const word = pair.slice(0, blank)
    lines.set(word, `${lines.get(word) ?? ''}\t${pair.slice(blank + 1)} ${weights}`)
  }
  const shelves = new Map<string, string>()
  for (const [word, line] of lines) {
    const name = word.slice(0, 2)
    shelves.set(name, `${shelves.get(name) ?? `${name}\n`}${word} ${line}\n`)
  }
  return [...shelves.values()].join('\n')
}
