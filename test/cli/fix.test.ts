import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {replaceFile} from '../../src/cli/replace.js'
import {claimlint, folderOf} from './host.js'

const disclaimer =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const torn = `Supports memory. Sold in tins.\n\nPromotes restful sleep.*\n\n*${disclaimer}\n`
const whole = torn.replace('memory.', 'memory.*')
const textIn = (cwd: string, name = 'page.txt') => readFileSync(join(cwd, name), 'utf8')

describe('claimlint --fix', () => {
  test('mends a page, and reports it as it is then', async () => {
    const cwd = folderOf({'page.txt': torn, 'other.md': 'Sold in tins.'})
    const {code, stdout, stderr} = await claimlint(['--fix', '.'], {cwd})
    expect([code, stderr]).toEqual([0, 'claimlint: 1 fix applied in 1 file\n'])
    expect(stdout).toMatch(/2 claims, 2 tied to a disclaimer · no findings/)
    expect(textIn(cwd)).toBe(whole)
    const {ino} = statSync(join(cwd, 'page.txt'))
    expect(await claimlint(['--fix', '.'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect([textIn(cwd), statSync(join(cwd, 'page.txt')).ino]).toEqual([whole, ino])
    expect(readdirSync(cwd).sort()).toEqual(['other.md', 'page.txt'])
  })

  test('says what is left', async () => {
    const value = `Supports memory.* Promotes restful sleep.† Supports digestion.*\n\nSold.\n\n${disclaimer.replace(', or', ' or')}`
    const cwd = folderOf({'page.txt': value})
    const {code, stderr} = await claimlint(['--fix', 'page.txt'], {cwd})
    expect([code, stderr]).toEqual([
      1,
      'claimlint: page.txt:5:1: the fix of us-fda/unmarked-disclaimer was left out: there would be one more us-fda/dangling-mark\nclaimlint: 1 fix applied in 1 file; 1 left out\n'
    ])
    expect(textIn(cwd)).toBe(value.replace(' or prevent', ', or prevent'))
  })

  test('counts every mark', async () => {
    const cwd = folderOf({'page.txt': `Supports memory. Promotes restful sleep.\n\nSold.\n\n${disclaimer}\n`})
    const {code, stderr} = await claimlint(['--fix', 'page.txt'], {cwd})
    expect([code, stderr]).toEqual([0, 'claimlint: 3 fixes applied in 1 file\n'])
  })

  test('keeps byte order mark, line ends and mode, and follows a link', async () => {
    const text = `\ufeff${torn.replaceAll('\n', '\r\n')}`
    const cwd = folderOf({'in/page.txt': text})
    chmodSync(join(cwd, 'in/page.txt'), 0o640)
    symlinkSync('in/page.txt', join(cwd, 'link.txt'))
    expect((await claimlint(['--fix', 'link.txt'], {cwd})).code).toBe(0)
    expect(textIn(cwd, 'in/page.txt')).toBe(text.replace('memory.', 'memory.*'))
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'in/page.txt')).mode & 0o777).toBe(0o640)
  })

  test('names a file that is read-only, mends the others, exits with 2', async () => {
    const cwd = folderOf({'page.txt': torn, 'shut.txt': torn})
    chmodSync(join(cwd, 'shut.txt'), 0o444)
    const {code, stdout, stderr} = await claimlint(['--fix', '.'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('claimlint: shut.txt: was not mended: it is read-only: make it writable (chmod u+w)\n')
    expect(stdout).toMatch(/shut\.txt {2}2 claims · 1 tied/)
    expect([textIn(cwd), textIn(cwd, 'shut.txt')]).toEqual([whole, torn])
  })

  test('prints the disclaimer where that is asked for', async () => {
    const cwd = folderOf({'page.md': 'Supports memory.\n'})
    expect((await claimlint(['--fix', 'page.md'], {cwd})).code).toBe(1)
    expect(textIn(cwd, 'page.md')).toBe('Supports memory.\n')
    expect((await claimlint(['--fix', '--fix-insert-disclaimer', 'page.md'], {cwd})).code).toBe(0)
    expect(textIn(cwd, 'page.md')).toBe(
      `Supports memory.\\*\n\n**\\*${disclaimer.replace('These statements have', 'This statement has')}**\n`
    )
  })
})

test('--fix-insert-disclaimer leaves it to the component that prints it', async () => {
  const config = `site-disclaimer:\n  text: "*${disclaimer}"\n  printed-by: [FdaNote]\n`
  const cwd = folderOf({'.claimlintrc.yml': config, 'page.md': 'Supports memory.\n'})
  const {code, stderr} = await claimlint(['--fix', '--fix-insert-disclaimer', 'page.md'], {cwd})
  expect([code, textIn(cwd, 'page.md')]).toEqual([1, 'Supports memory.\n'])
  expect(stderr).toContain('was left out: the site prints its disclaimer by “FdaNote”: put that on the page\n')
})

describe('claimlint --fix-dry-run', () => {
  test('prints a diff, changes nothing, and exits as the page stands', async () => {
    const cwd = folderOf({'page.txt': torn, 'good.txt': whole})
    const {code, stdout, stderr} = await claimlint(['--fix-dry-run', '.'], {cwd})
    expect([code, stderr]).toEqual([1, 'claimlint: 1 fix to apply in 1 file\n'])
    expect(stdout).toBe(
      `--- a/page.txt\n+++ b/page.txt\n@@ -1,4 +1,4 @@\n-Supports memory. Sold in tins.\n+Supports memory.* Sold in tins.\n \n Promotes restful sleep.*\n \n`
    )
    expect(textIn(cwd)).toBe(torn)
  })

  test('names files as git apply takes them, whatever led there', async () => {
    const names = ['in/page.txt', 'in/a b.txt', 'in/Tee é.txt', 'in/a"b.txt', 'in/a\tb.txt']
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, torn])))
    for (const path of [join(cwd, 'in'), './in', join('..', basename(cwd), 'in')]) {
      const {stdout} = await claimlint(['--fix-dry-run', path], {cwd})
      expect(stdout.match(/^---/gm)).toHaveLength(names.length)
      const {status, stderr} = spawnSync('git', ['apply', '--check', '-'], {cwd, input: stdout})
      expect([status, String(stderr)]).toEqual([0, ''])
    }
  })

  test('names what lies outside the working directory by its whole path', async () => {
    const cwd = folderOf({'page.txt': torn})
    mkdirSync(join(cwd, 'in'))
    const {stdout} = await claimlint(['--fix-dry-run', '../page.txt'], {cwd: join(cwd, 'in')})
    expect(stdout).toMatch(/^--- (.+)\n\+\+\+ \1\n/)
    expect(stdout).toContain(`--- ${join(cwd, 'page.txt').replaceAll('\\', '/')}\n`)
  })

  test('reads standard input', async () => {
    const {stdout} = await claimlint(['--fix-dry-run', '-'], {stdin: torn})
    expect(stdout).toContain('+Supports memory.* Sold in tins.\n')
  })
})

test.each([
  [['--fix', '--fix-dry-run', 'page.txt'], '--fix changes the files, --fix-dry-run does not: give one of them'],
  [['--fix-insert-disclaimer', 'page.txt'], '--fix-insert-disclaimer goes with --fix or --fix-dry-run'],
  [['--fix', '-'], '--fix cannot write standard input: --fix-dry-run prints what it would change'],
  [
    ['--fix-dry-run', '--format', 'json', 'page.txt'],
    '--fix-dry-run prints a diff in the place of the report: leave --format out'
  ]
])('%j is a wrong call', async (words, message) => {
  const cwd = folderOf({'page.txt': torn})
  expect(await claimlint(words, {cwd})).toEqual({code: 2, stdout: '', stderr: `claimlint: ${message}\n`})
  expect(textIn(cwd)).toBe(torn)
})

describe('a file', () => {
  test('that changed since it was read is not written', () => {
    const cwd = folderOf({'page.txt': torn})
    writeFileSync(join(cwd, 'page.txt'), `${torn}More.`)
    expect(() => replaceFile(join(cwd, 'page.txt'), torn, whole)).toThrow('has changed since it was read')
    expect([textIn(cwd), readdirSync(cwd)]).toEqual([`${torn}More.`, ['page.txt']])
  })

  test('that is gone is named', () => {
    const cwd = folderOf({'page.txt': torn})
    expect(() => replaceFile(join(cwd, 'gone.txt'), torn, whole)).toThrow('no such file')
    expect(textIn(cwd)).toBe(torn)
  })

  test('is not parted from its hard links', async () => {
    const cwd = folderOf({'page.txt': torn})
    linkSync(join(cwd, 'page.txt'), join(cwd, 'twin.text'))
    const {code, stderr} = await claimlint(['--fix', 'page.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('claimlint: page.txt: was not mended: it is one of 2 hard links to its text')
    expect([textIn(cwd), textIn(cwd, 'twin.text'), statSync(join(cwd, 'page.txt')).nlink]).toEqual([torn, torn, 2])
  })

  test('is mended where killed runs left theirs, which are no pages', async () => {
    const left = [`.page.txt.${process.pid}.tmp`, '.claimlint-0123456789abcdef.tmp']
    const cwd = folderOf({'page.txt': torn, ...Object.fromEntries(left.map((name) => [name, torn]))})
    const {code, stdout} = await claimlint(['--fix', '.'], {cwd})
    expect([code, textIn(cwd), ...left.map((name) => textIn(cwd, name))]).toEqual([0, whole, torn, torn])
    expect(stdout).not.toContain('.tmp')
    expect(readdirSync(cwd).sort()).toEqual([...left, 'page.txt'].sort())
  })
})

const command = fileURLToPath(new URL('../../dist/bin/claimlint.cjs', import.meta.url))
const kills = Number(process.env.CLAIMLINT_KILLS ?? (process.env.CI ? 50 : 20))

test('a kill at any moment leaves each file as it was or as it will be', async () => {
  const filler = 'Roasted in small batches by a family in Vermont. '.repeat(400)
  const [before, after] = [`${filler}\n\n${torn}`, `${filler}\n\n${whole}`]
  const names = Array.from({length: 8}, (_, at) => `page-${at}.txt`)
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, before])))
  const started = performance.now()
  spawnSync(process.execPath, [command, '--fix', '.'], {cwd})
  const span = performance.now() - started
  expect(names.map((name) => textIn(cwd, name) === after)).toEqual(names.map(() => true))
  let mixed = 0
  for (let run = 0; run < kills; run++) {
    for (const name of names) writeFileSync(join(cwd, name), before)
    await killed(cwd, span * (0.3 + (0.8 * run) / kills))
    const texts = names.map((name) => textIn(cwd, name))
    expect(texts.every((text) => text === before || text === after)).toBe(true)
    if (texts.includes(before) && texts.includes(after)) mixed++
  }
  expect(readdirSync(cwd).filter((name) => name.endsWith('.txt'))).toEqual(names)
  spawnSync(process.execPath, [command, '--fix', '.'], {cwd})
  expect(names.map((name) => textIn(cwd, name) === after)).toEqual(names.map(() => true))
  if (kills >= 1000) expect(mixed).toBeGreaterThan(0)
}, 3_600_000)

function killed(cwd: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [command, '--fix', '.'], {cwd, stdio: 'ignore'})
  setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) => child.on('exit', () => resolve()))
}
