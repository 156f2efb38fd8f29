import {type Mapping, type YamlFile, yamlReader} from '../yaml.js'

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

/** A path is known if it is listed, leads to a listed one, or names a term under one (`disease.skin.acne`). */
export function isKnown(path: string, concepts: ReadonlySet<string>): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (concepts.has(at)) return true
  for (const concept of concepts) if (concept.startsWith(`${path}.`)) return true
  return false
}
