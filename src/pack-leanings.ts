import {type Leanings, leaningTraits} from './language.js'
import {type Mapping, type YamlFile, yamlReader} from './yaml.js'

/** What a pack's `leaning.yml` says of the weights of words; `null` where it has none. Throws an error that names file, line and mend. */
export function readLeanings(file: YamlFile | undefined, isConcept: (path: string) => boolean): Leanings | null {
  if (!file) return null
  const root = yamlReader(file).mapping(['kinds', 'endings', 'start', 'traits', 'concepts', 'words', 'pairs'])
  const kinds = root.strings('kinds')
  for (const kind of kinds)
    if (kind !== 'other' && !isConcept(`leaning.${kind}`))
      root.fail('kinds', `"leaning.${kind}" is no concept: add it to rulesets/concepts.yml or use one that is there`)
  const weights = (node: Mapping, key: string): string => {
    const text = node.string(key)
    const numbers = text.split(' ')
    if (numbers.length !== kinds.length || !numbers.every((one) => /^-?\d+$/.test(one)))
      node.fail(key, `"${text}" is not a whole number for each of ${kinds.join(', ')}`)
    return text
  }
  const table = (key: string, refuse: (name: string) => string | undefined = () => undefined) => {
    const node = root.child(key)
    return Object.fromEntries(
      node.keys().map((name) => {
        const mend = refuse(name)
        if (mend) node.fail(name, mend)
        return [name, weights(node, name)]
      })
    )
  }
  const isTrait = (name: string) => leaningTraits.includes(name)
  return {
    kinds,
    endings: root.strings('endings', []),
    start: weights(root, 'start'),
    traits: table('traits', (name) =>
      isTrait(name) ? undefined : `unknown trait "${name}": the traits are ${leaningTraits.join(', ')}`
    ),
    concepts: table('concepts', (name) =>
      isConcept(name) ? undefined : `unknown concept "${name}": learn the weights again (see CONTRIBUTING)`
    ),
    words: shelved(
      table('words', (name) => (/\s/.test(name) ? `"${name}" is more than a word` : undefined)),
      table('pairs', (name) =>
        /^\S+ \S+$/.test(name) ? undefined : `"${name}" is no pair of words with a blank between`
      )
    )
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
