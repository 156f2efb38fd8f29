import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'

/** A YAML text and the path by which errors name it. */
export interface YamlFile {
  readonly path: string
  readonly text: string
}

/** Reads one mapping of a YAML file; every method throws an error that names file, line and mend. */
export interface Mapping {
  keys(): string[]
  has(key: string): boolean
  isMapping(key: string): boolean
  line(key?: string): number
  string(key: string, fallback?: string): string
  number(key: string, fallback: number): number
  oneOf<T extends string>(key: string, values: readonly T[], fallback?: T): T
  strings(key: string, fallback?: readonly string[]): string[]
  /** A mapping of strings. */
  stringMap(key: string): Record<string, string>
  list(key: string): {value: string; line: number}[]
  child(key: string): Mapping
  children(key: string): Mapping[]
  fail(key: string | undefined, mend: string): never
}

/** A reader for a YAML file. `mapping(keys)` refuses keys other than `keys`. */
export function yamlReader(file: YamlFile): {mapping(keys?: readonly string[]): Mapping} {
  const lines = new LineCounter()
  const document = parseDocument(file.text, {lineCounter: lines, uniqueKeys: true})
  const error = document.errors[0]
  if (error) {
    const [reason = ''] = error.message.split('\n')
    const line = error.linePos?.[0].line ?? 1
    // "*These" is the name of an anchor to YAML.
    const isAnchor = /^\s*(?:- |[\w-]+: )\s*[*&]/.test(file.text.split('\n')[line - 1] ?? '')
    const mend = isAnchor ? ': put a text that opens with * in quotes' : ''
    const format = file.path.endsWith('.json') ? 'JSON' : 'YAML'
    throw new Error(`${file.path}:${line}: not valid ${format}: ${reason.replace(/[\s:]+$/, '')}${mend}`)
  }
  const lineOf = (node: Node | null | undefined) => (node?.range ? lines.linePos(node.range[0]).line : 1)
  return {
    mapping(keys) {
      if (!isMap(document.contents)) throw new Error(`${file.path}:1: a mapping is wanted ("key: value" lines)`)
      const root = mapping(document.contents, file.path, lineOf)
      if (keys) allow(root, keys)
      return root
    }
  }
}

/** Refuses keys that are not in `keys`, with the nearest one as a hint. */
export function allow(node: Mapping, keys: readonly string[]): void {
  for (const key of node.keys()) {
    if (!keys.includes(key)) node.fail(key, `unknown key "${key}": the keys here are ${keys.join(', ')}`)
  }
}

function mapping(map: YAMLMap, path: string, lineOf: (node: Node | null | undefined) => number): Mapping {
  const pairs = new Map<string, {key: Node; value: unknown}>()
  for (const pair of map.items) {
    if (isScalar(pair.key)) pairs.set(String(pair.key.value), {key: pair.key, value: pair.value})
  }
  const line = (key?: string) => lineOf(key === undefined ? map : (pairs.get(key)?.key ?? map))
  const fail = (key: string | undefined, mend: string): never => {
    throw new Error(`${path}:${line(key)}: ${mend}`)
  }
  const value = (key: string): unknown => pairs.get(key)?.value
  const list = (key: string) => {
    const node = value(key)
    if (!isSeq(node)) return fail(key, `"${key}" wants a list`)
    return node.items.map((item) => {
      if (!isScalar(item) || item.value === null) return fail(key, `"${key}" wants a list of words`)
      return {value: String(item.value), line: lineOf(item)}
    })
  }
  const self: Mapping = {
    keys: () => [...pairs.keys()],
    has: (key) => pairs.has(key),
    isMapping: (key) => isMap(value(key)),
    line,
    fail,
    list,
    string(key, fallback) {
      const node = value(key)
      if (node === undefined && fallback !== undefined) return fallback
      if (!isScalar(node) || node.value === null || node.value === '')
        return fail(key, `"${key}" is missing or empty: write a text`)
      return String(node.value)
    },
    number(key, fallback) {
      const node = value(key)
      if (node === undefined) return fallback
      return isScalar(node) && typeof node.value === 'number' ? node.value : fail(key, `"${key}" wants a number`)
    },
    oneOf(key, values, fallback) {
      const found = self.string(key, fallback)
      return values.find((one) => one === found) ?? fail(key, `"${key}: ${found}" is not one of ${values.join(', ')}`)
    },
    strings(key, fallback) {
      if (!pairs.has(key) && fallback) return [...fallback]
      return list(key).map((item) => item.value)
    },
    stringMap(key) {
      if (!pairs.has(key)) return {}
      const node = self.child(key)
      return Object.fromEntries(node.keys().map((name) => [name, node.string(name)]))
    },
    child(key) {
      const node = value(key)
      if (isMap(node)) return mapping(node, path, lineOf)
      return fail(
        key,
        pairs.has(key)
          ? `"${key}" wants a mapping: "key: value" lines under it, further in`
          : `"${key}" is missing: a mapping is wanted`
      )
    },
    children(key) {
      const node = value(key)
      if (!isSeq(node)) return fail(key, `"${key}" wants a list`)
      return node.items.map((item) =>
        isMap(item) ? mapping(item, path, lineOf) : fail(key, `"${key}" wants a list of mappings`)
      )
    }
  }
  return self
}
