import {readFileSync} from 'node:fs'

/** Name and version of the tool, from the package that it runs from. */
export function toolOf(): {name: string; version: string} {
  // `src/cli`, `dist/cli` and `dist/bin` all lie two folders below the package's root.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const {name, version}: {name: string; version: string} = JSON.parse(text)
  return {name, version}
}
