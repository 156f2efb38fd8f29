import {closeSync, openSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {devNull} from 'node:os'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {chunksIn, codePath, sealed} from './chunks.js'
import {freeHeap} from './heap.js'

// Run by the build: keeps the code that V8 makes of the bundle's chunks while the examples are checked, for `chunks.ts`.
// What they do not come by is compiled when it is needed.
const pages = fileURLToPath(new URL('../../examples', import.meta.url))
const commands = [['--format', 'json', pages], [pages]]

// What the commands write goes nowhere: the next file that is opened is standard output.
closeSync(1)
openSync(devNull, 'w')

const folder = fileURLToPath(new URL('../bin', import.meta.url))
const {run, scripts} = chunksIn(folder, createRequire(import.meta.url))
const {exit} = process
// A command ends by it.
process.exit = next as typeof exit
next()

function next(): void {
  const words = commands.shift()
  if (words) {
    process.argv = ['node', 'claimlint', ...words]
    run('main.cjs')
  } else {
    // V8 takes code only under the flags that it was made under.
    freeHeap()
    for (const [path, script] of scripts)
      writeFileSync(codePath(path), sealed(script.createCachedData(), readFileSync(path)))
    exit(0)
  }
}
