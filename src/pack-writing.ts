import {markPlaces, sides, type Writing} from './language.js'
import {allow, type Mapping} from './yaml.js'

const keys = ['abbreviations', 'elisions', 'possessives', 'spaces', 'mark', 'negation']

/** What a pack says of how its language is written; `null` for `writing: english`. Throws an error that names file, line and mend. */
export function readWriting(root: Mapping): Writing | null {
  if (root.has('writing') && !root.isMapping('writing')) {
    root.oneOf('writing', ['english'])
    return null
  }
  const node = root.has('writing') ? root.child('writing') : undefined
  if (node) allow(node, keys)
  const list = (key: string) => (node?.strings(key, []) ?? []).map((one) => one.toLowerCase().normalize('NFKC'))
  const negation = node?.strings('negation', ['before']) ?? ['before']
  const strange = negation.find((side) => !sides.some((one) => one === side))
  if (strange !== undefined) node?.fail('negation', `"${strange}" is not one of ${sides.join(', ')}`)
  return {
    abbreviations: list('abbreviations').map((one) => one.replace(/\.$/, '')),
    elisions: list('elisions').map((one) => one.replace(/'$/, '')),
    possessives: list('possessives'),
    spaces: (node?.oneOf('spaces', ['true', 'false'], 'true') ?? 'true') === 'true',
    mark: node?.oneOf('mark', markPlaces, 'after-stop') ?? 'after-stop',
    negation: sides.filter((side) => negation.includes(side))
  }
}
