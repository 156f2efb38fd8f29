import {fold} from './wordnet.mjs'

/** The day the lists were last derived, in their headers: fixed, so that the same input gives the same bytes. */
export const madeOn = 'Made 2026-11-23.'

/** A list without doubles, in order. */
export const sorted = (list) => [...new Set(list)].sort()

const PLURAL = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y']
]

/** A list without the plurals whose singular it holds: the matcher knows regular plurals. */
export function singular(list) {
  const all = new Set(list)
  return list.filter((term) => !PLURAL.some(([end, base]) => end.test(term) && all.has(term.replace(end, base))))
}

/** A table of lists in the order and the spelling in which it is written to disk. */
export function tidy(table) {
  const entries = Object.entries(table).map(([name, list]) => [name, sorted(singular(list.map(fold)))])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A term as two lists compare it: hyphen and blank are one. */
export const key = (term) => fold(term).replaceAll('-', ' ')

/** One fault for every term that stands twice in these tables of lists. */
export function twice(tables) {
  const places = new Map()
  const faults = []
  for (const [table, lists] of Object.entries(tables)) {
    for (const [name, list] of Object.entries(lists)) {
      for (const term of list) {
        const before = places.get(key(term))
        if (before) faults.push(`twice: ${term} (${before}, ${table}.${name})`)
        places.set(key(term), `${table}.${name}`)
      }
    }
  }
  return faults
}
