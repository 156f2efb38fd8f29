import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true})
})

/** A copy of the built command, and the paths of the code that is kept beside its chunks. */
function copy(): {folder: string; code: string[]} {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-'))
  made.push(folder)
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  cpSync(join(root, 'dist/bin'), join(folder, 'dist/bin'), {recursive: true})
  const names = readdirSync(join(folder, 'dist/bin')).filter((name) => name.endsWith('.code'))
  return {folder, code: names.map((name) => join(folder, 'dist/bin', name))}
}

/** What the command says of an example, and what V8 said of the code of each chunk that it ran. */
function run(folder: string): {report: string; taken: number; refused: number; without: number} {
  const spy = join(folder, 'spy.cjs')
  writeFileSync(
    spy,
    `const vm = require('node:vm')
     vm.Script = class extends vm.Script {
       constructor(text, options) {
         super(text, options)
         const said = options.cachedData ? (this.cachedDataRejected ? 'refused' : 'taken') : 'without'
         process.stderr.write(said + '\\n')
       }
     }`
  )
  const example = join(root, 'examples/good/about-us.md')
  const command = join(folder, 'dist/bin/claimlint.cjs')
  const {stdout, stderr} = spawnSync(process.execPath, ['-r', spy, command, '--format', 'json', example], {
    env: {},
    encoding: 'utf8'
  })
  const count = (said: string) => stderr.split('\n').filter((line) => line === said).length
  return {report: stdout, taken: count('taken'), refused: count('refused'), without: count('without')}
}

const built = run(copy().folder)

test('the command runs the code that V8 made of its chunks when it was built', () => {
  expect(built.taken).toBeGreaterThan(8)
  expect(built).toMatchObject({refused: 0, without: 0})
})

test.each<[string, (path: string) => void]>([
  ['is missing', (path) => rmSync(path)],
  ['is cut off', (path) => truncateSync(path, 100)],
  ['is of other things', (path) => writeFileSync(path, 'not code')],
  ['has a wrong byte', (path) => flip(path, readFileSync(path).length - 500)],
  ['was made of another text', (path) => flip(path, 300)]
])('it says the same where that code %s', (_, harm) => {
  const {folder, code} = copy()
  for (const path of code) harm(path)
  const {report, ...said} = run(folder)
  expect(said).toEqual({taken: 0, refused: 0, without: built.taken})
  expect(report).toBe(built.report)
})

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at]! ^= 1
  writeFileSync(path, bytes)
}
