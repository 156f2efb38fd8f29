import {versions} from 'node:process'

/**
 * Work after which V8 optimises a function, by what is checked: for one page optimising takes more time than it saves, a
 * quarter of the whole, and many pages are done a sixth sooner where it comes early.
 */
const budgets = {page: 500_000, many: 132_000}

/** Sets when V8 optimises, by `setFlagsFromString`. The V8 of Node 22 waits by itself, and knows no such flag. */
export function optimizeFor(input: keyof typeof budgets, set: (flag: string) => void): void {
  if (versions.v8.startsWith('11.')) set(`--interrupt-budget=${budgets[input]}`)
}
