import {expect, it} from 'vitest'
import {readPage} from '../../src/find/index.js'
import {linksOf} from '../../src/find/links.js'
import {loadLanguage} from '../../src/index.js'
import {Prose} from '../../src/prose.js'
import type {Page} from '../../src/types.js'

/** The methods of lists that look at, or move, up to all that is in them. */
const scans = [
  'includes',
  'indexOf',
  'unshift',
  'shift',
  'splice',
  'find',
  'findIndex',
  'some',
  'every',
  'slice'
] as const

/** How many items of lists a piece of work may have looked at: the sum of the lengths of the lists that it scanned. */
function lookedAt(work: () => void): number {
  let items = 0
  const own = scans.map((name) => [name, Array.prototype[name]] as const)
  for (const [name, method] of own) {
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown[], ...args: unknown[]) {
        items += this.length
        return Reflect.apply(method, this, args)
      }
    })
  }
  try {
    work()
  } finally {
    for (const [name, value] of own)
      Object.defineProperty(Array.prototype, name, {configurable: true, writable: true, value})
  }
  return items
}

const statement = 'These statements have not been evaluated by the Food and Drug Administration'
const english = await loadLanguage('en')

it.each<[string, (count: number) => string]>([
  ['behind a claim', (count) => `Supports memory${'*†'.repeat(count)}`],
  ['behind a claim, apart', (count) => `Supports memory. ${'* '.repeat(count)}`],
  ['before a statement', (count) => `${'*†'.repeat(count)}${statement}.`],
  ['behind a statement', (count) => `${statement}${'*†'.repeat(count)}.`],
  ['in brackets', (count) => `Supports memory${'[1]'.repeat(count)}`],
  ['before words', (count) => ' *a'.repeat(count)]
])('reads a long run of marks %s with work that grows as the run does', (_, write) => {
  const read = (count: number) =>
    lookedAt(() => {
      const page: Page = {pointer: '', blocks: [{kind: 'paragraph', prose: Prose.of(write(count)), group: 0}]}
      linksOf(page, readPage(page, english).facts)
    })
  expect(read(4000)).toBeLessThan(2.5 * read(2000) + 1000)
})
