import type {Note} from '../find/index.js'
import type {Statement} from '../ruleset.js'

/** How a statement differs from the prescribed text, and the difference in words. */
export interface Grade {
  readonly variant: 'exact' | 'comma' | 'agency' | 'subject' | 'number' | 'reworded' | 'truncated' | 'other-agency'
  /** "“FDA” for “Food and Drug Administration”"; empty where it is exact. */
  readonly difference: string
}

/** Worst last: a statement with several differences has the worst of them. */
const order = ['exact', 'comma', 'agency', 'number', 'subject', 'reworded', 'other-agency', 'truncated'] as const

/** Grades a statement against the nearer of the two prescribed texts. JudgedPage, white space and quotes do not count. */
export function gradeStatement(text: string, halves: Note['halves'], statement: Statement): Grade {
  const said = wordsOf(text)
  const texts = [statement.plural, statement.singular].map((prescribed) => ({prescribed: wordsOf(prescribed)}))
  const grades = texts.map(({prescribed}) => compare(said, prescribed))
  const best = grades.reduce((left, right) => (right.changed < left.changed ? right : left))
  if (halves.length < 2) {
    const lost = halves[0] === 'evaluation' ? 'second' : 'first'
    return {variant: 'truncated', difference: `its ${lost} sentence is missing`}
  }
  return {variant: best.variant, difference: best.difference}
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+|[,&]/gu) ?? []
  )
}

interface Change {
  readonly said: string[]
  readonly wanted: string[]
  /** Index in the prescribed words. */
  readonly at: number
}

function compare(said: readonly string[], prescribed: readonly string[]): Grade & {changed: number} {
  const changes = diff(said, prescribed)
  let variant: Grade['variant'] = 'exact'
  for (const change of changes) {
    const one = classify(change, prescribed)
    if (order.indexOf(one) > order.indexOf(variant)) variant = one
  }
  const shown = changes.map(({said: one, wanted}) =>
    one.length === 0
      ? `“${wanted.join(' ')}” is missing`
      : wanted.length === 0
        ? `“${one.join(' ')}” is added`
        : `“${one.join(' ')}” for “${wanted.join(' ')}”`
  )
  return {
    variant,
    difference: shown.join('; '),
    changed: changes.reduce((sum, {said: one, wanted}) => sum + one.length + wanted.length, 0)
  }
}

function classify({said, wanted, at}: Change, prescribed: readonly string[]): Grade['variant'] {
  const one = said.join(' ')
  const other = wanted.join(' ')
  if ([...said, ...wanted].every((word) => word === ',')) return 'comma'
  if (
    /\b(?:fda|food|drug|administration|&)(?=\s|$)|&/.test(one) &&
    /^(?:and|food|the food|food and drug administration|the food and drug administration|drug administration|.*administration)$/.test(
      other
    )
  )
    return 'agency'
  if (wanted.some((word) => /^(?:food|drug|administration)$/.test(word)) && said.length > 0) return 'other-agency'
  if (isPlural(one, other)) return 'number'
  const start = prescribed.indexOf('product') - 1
  if (at >= start && at <= start + 2 && wanted.every((word) => /^(?:this|product|is|,)$/.test(word))) return 'subject'
  return 'reworded'
}

/** The same words in another number: "diseases" for "disease". */
function isPlural(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === `${other}s` || other === `${one}s`)
}

/** The stretches by which two short word lists differ (longest common subsequence; statements have some 35 words). */
function diff(said: readonly string[], wanted: readonly string[]): Change[] {
  const most = 120
  const left = said.slice(0, most)
  const length = Array.from({length: left.length + 1}, () => new Uint16Array(wanted.length + 1))
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = wanted.length - 1; j >= 0; j--) {
      length[i]![j] =
        left[i] === wanted[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
    }
  }
  const changes: Change[] = []
  let i = 0
  let j = 0
  let open: Change | undefined
  while (i < left.length || j < wanted.length) {
    if (i < left.length && j < wanted.length && left[i] === wanted[j]) {
      open = undefined
      i++
      j++
      continue
    }
    if (!open) {
      open = {said: [], wanted: [], at: j}
      changes.push(open)
    }
    if (j >= wanted.length || (i < left.length && length[i + 1]![j]! >= length[i]![j + 1]!)) open.said.push(left[i++]!)
    else open.wanted.push(wanted[j++]!)
  }
  return changes
}
