import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {chunksIn, codePath, sealed} from './chunks.js'

// Run by the build: keeps the code that V8 makes of the bundle's chunks while these commands run, for `chunks.ts`. What
// they do not come by is compiled when it is needed. Few pages, so that no flag of V8's is set meanwhile (`heap.ts`): it
// takes code only under the flags that it was made under.
const pages = ['good/joint-product.html', 'bad/health-claims.md', 'good/evening-label.txt']
const commands = [['--format', 'json', ...pages], pages]

process.chdir(fileURLToPath(new URL('../../examples', import.meta.url)))
const folder = fileURLToPath(new URL('../bin', import.meta.url))
const {run, scripts} = chunksIn(folder, createRequire(import.meta.url))
process.stdout.write = (_: unknown, ...rest: unknown[]) => {
  const done = rest.at(-1)
  if (typeof done === 'function') done()
  return true
}
process.on('beforeExit', next)
next()

function next(): void {
  const words = commands.shift()
  if (words) {
    process.argv = ['node', 'claimlint', ...words]
    // A run can be over without a turn of the loop, and then nothing tells that it is.
    setImmediate(() => run('main.cjs'))
  } else {
    process.removeAllListeners('beforeExit')
    for (const [path, script] of scripts)
      writeFileSync(codePath(path), sealed(script.createCachedData(), readFileSync(path, 'utf8')))
    process.exitCode = 0
  }
}
