import type {CompoundRule, Compounds} from './language.js'
import {formsOf, type Paradigms} from './pack-paradigms.js'
import {allow, type Mapping} from './yaml.js'

/**
 * How a pack writes words together: the letters that link two halves, endings that a first half has lost, first halves that
 * are no words, and second halves (in all forms) with what each makes of the first. `known` refuses unknown concepts;
 * `isRoot` says whether a path is one or leads to one.
 */
export function readCompounds(
  root: Mapping,
  paradigms: Paradigms,
  known: (concept: string, line: number) => string,
  isRoot: (concept: string) => boolean
): Compounds | undefined {
  if (!root.has('compounds')) return undefined
  const node = root.child('compounds')
  allow(node, ['links', 'restores', 'firsts', 'heads'])
  const rules: CompoundRule[] = []
  const heads: Record<string, number[]> = {}
  for (const row of node.children('heads')) {
    allow(row, ['acts', 'adds', 'is', 'on', 'ends'])
    const does = (['acts', 'adds', 'is'] as const).find((key) => row.has(key)) ?? row.fail(undefined, doing)
    const on = row.strings('on', [])
    for (const root of on) if (root !== '*' && !isRoot(root)) row.fail('on', `no concept is "${root}" or below it`)
    const rule = rules.push({does, concept: known(row.string(does), row.line(does)), on}) - 1
    for (const {value} of row.list('ends')) {
      const bent =
        formsOf(value, 'term', paradigms) ?? row.fail('ends', `"${value}" asks for a paradigm that is not there`)
      for (const {text} of bent) {
        const own = Object.hasOwn(heads, text) ? heads[text]! : []
        heads[text] = own.includes(rule) ? own : [...own, rule]
      }
    }
  }
  return {
    links: node.strings('links', []),
    restores: node.strings('restores', []),
    firsts: readFirsts(node, known),
    heads,
    rules
  }
}

const doing = 'a second half "acts" on the first, "adds" a concept to what it means, or "is" something by itself'

/** First halves by their concept; under `plain` those that say nothing. */
function readFirsts(node: Mapping, known: (concept: string, line: number) => string): Record<string, string> {
  if (!node.has('firsts')) return {}
  const firsts = node.child('firsts')
  return Object.fromEntries(
    firsts.keys().flatMap((key) => {
      const concept = key === 'plain' ? '' : known(key, firsts.line(key))
      return firsts.strings(key).map((word) => [word, concept])
    })
  )
}
