import {spawn, spawnSync} from 'node:child_process'
import {existsSync, openSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {strictSchema} from '../report/schema.js'
import {folderOf} from './host.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'dist/bin/claimlint.cjs')

/** The built command, as a shell runs it. */
function claimlint(words: readonly string[], options: {cwd?: string; input?: string | Buffer; node?: string[]} = {}) {
  const {cwd = root, input = '', node = []} = options
  const env = {PATH: process.env['PATH'] ?? ''}
  const {status, signal, stdout, stderr} = spawnSync(process.execPath, [...node, command, ...words], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  return {code: status ?? signal, stdout, stderr}
}

beforeAll(() => {
  if (!existsSync(command)) throw new Error('dist/bin/claimlint.cjs is missing: npm run build')
})

const bad = 'This tea cures diabetes.\n'
const good = 'We are a family firm in Vermont.\n'

describe('the built command', () => {
  test('says its version, the same as the package', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(claimlint(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  })

  test.each([
    ['0 for a clean page', ['good.md'], 0],
    ['1 for a page with an error', ['good.md', 'bad.md'], 1],
    ['2 for a page that is missing, beside an error', ['bad.md', 'gone.md'], 2],
    ['2 for an unknown option', ['good.md', '--nonsense'], 2],
    ['2 for an unknown ruleset', ['good.md', '--rulesets', 'us-fad'], 2],
    ['2 for no paths', [], 2]
  ])('exits with %s', (_, words, code) => {
    const cwd = folderOf({'good.md': good, 'bad.md': bad})
    expect(claimlint(words, {cwd}).code).toBe(code)
  })

  test('reads standard input', () => {
    expect(claimlint(['-'], {input: bad})).toMatchObject({code: 1, stdout: expect.stringContaining('<stdin>  1 claim')})
  })

  test('writes a report that its schema takes, the same bytes each time', () => {
    const cwd = folderOf({
      'in/a.md': bad,
      'in/b.html': `<p>${bad}</p>`,
      'in/c.txt': good,
      'in/d.md': '\0',
      'in/e.md': ''
    })
    const {code, stdout} = claimlint(['--format', 'json', 'in'], {cwd})
    const validate = strictSchema('check')
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
    expect(code).toBe(2)
    expect(claimlint(['in/e.md', 'in', '--format', 'json', 'in/b.html'], {cwd}).stdout).toBe(stdout)
  })

  test('reads all examples and writes a report that its schema takes', () => {
    const report = JSON.parse(claimlint(['--format', 'json', 'examples']).stdout)
    const validate = strictSchema('check')
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.summary).toMatchObject({failed: 0})
    expect(report.files.length).toBeGreaterThan(0)
  })

  test('classifies, one line of JSON a line', () => {
    const {code, stdout} = claimlint(['classify'], {
      input: '{"text": "Cures diabetes", "id": 1}\n{"text": "Ships on Monday"}\n'
    })
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const validate = strictSchema('classify')
    for (const row of rows) expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
    expect(rows.map(({kind}) => kind)).toEqual(['disease', 'none'])
    expect(code).toBe(0)
  })

  test('explains every rule that it lists', () => {
    const {rules} = JSON.parse(claimlint(['rules', '--format', 'json']).stdout)
    expect(rules.length).toBeGreaterThan(5)
    for (const {ruleId, citation} of rules) {
      expect(claimlint(['explain', ruleId])).toMatchObject({code: 0, stdout: expect.stringContaining(citation)})
    }
  })
})

describe('streams', () => {
  const many = () =>
    folderOf(Object.fromEntries(Array.from({length: 400}, (_, index) => [`in/${index}.md`, bad.repeat(20)])))

  test('a report on a pipe is whole', () => {
    const {code, stdout} = claimlint(['--format', 'json', 'in'], {cwd: many()})
    expect(stdout.length).toBeGreaterThan(2 ** 20)
    expect(JSON.parse(stdout).summary).toMatchObject({files: 400, failed: 0})
    expect(code).toBe(1)
  })

  test('a reader that hangs up ends it quietly, with the exit code of what was found', async () => {
    const child = spawn(process.execPath, [command, 'in'], {cwd: many(), stdio: ['ignore', 'pipe', 'pipe']})
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
  })

  test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is exit 2, said on standard error', () => {
    const cwd = folderOf({'good.md': good})
    for (const words of [
      ['good.md'],
      ['good.md', '--format', 'json'],
      ['rules'],
      ['explain', 'disease-claim'],
      ['--help'],
      ['classify']
    ]) {
      const stdio = ['pipe', openSync('/dev/full', 'w'), 'pipe'] as const
      const {status, stderr} = spawnSync(process.execPath, [command, ...words], {
        cwd,
        stdio: [...stdio],
        input: '{"text": "a"}\n',
        encoding: 'utf8'
      })
      expect({words, status, stderr}).toEqual({words, status: 2, stderr: expect.stringMatching(/^claimlint: .*ENOSPC/)})
    }
  })
})

test('it opens no connection and starts no process', () => {
  const cwd = folderOf({'bad.md': bad, 'bad.html': `<p>${bad}<img src="https://example.com/a.png"></p>`})
  const guard = join(cwd, 'guard.cjs')
  writeFileSync(
    guard,
    `const refuse = (name) => () => { require('node:fs').writeSync(2, 'REFUSED ' + name); process.exit(77) }
    require('node:net').Socket.prototype.connect = refuse('connect')
    require('node:dns').lookup = refuse('lookup')
    require('node:dgram').createSocket = refuse('dgram')
    for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync']) require('node:child_process')[name] = refuse(name)
    globalThis.fetch = refuse('fetch')`
  )
  expect(claimlint(['.'], {cwd, node: ['--require', guard]})).toMatchObject({code: 1, stderr: ''})
})

describe('the law of a day, and the levels of a house', () => {
  const label = 'Supports memory*\n\n*See disclaimer on the back of the pack.\n'
  const run = (...options: string[]) =>
    claimlint(['--format', 'json', ...options, 'label.txt'], {cwd: folderOf({'label.txt': label})})

  test.each([
    [[], 0, ['info']],
    [['--as-of', '2025-06-30'], 1, ['error']],
    [['--as-of', '2026-01-01'], 0, ['info']],
    [['--rule', 'us-fda/distant-disclaimer=error'], 1, ['error']],
    [['--rule', 'distant-disclaimer=off'], 0, []],
    [['--as-of', '2025-06-30', '--rule', 'distant-disclaimer=warning'], 0, ['warning']]
  ])('%j', (options, code, severities) => {
    const {stdout, ...result} = run(...options)
    expect(result.code).toBe(code)
    expect(JSON.parse(stdout).files[0].messages.map(({severity}: {severity: string}) => severity)).toEqual(severities)
  })

  test('says what a day changes', () => {
    const said = (day: string) => run('--as-of', day).stderr
    expect(said('2025-06-30')).toMatch(
      /^claimlint: --as-of 2025-06-30 changes us-fda\/distant-disclaimer; all other rules are as read on \S+\n$/
    )
    expect(said('2026-01-01')).toMatch(
      /^claimlint: --as-of 2026-01-01 changes no rule: all other rules are as read on \S+\n$/
    )
  })

  test.each([
    ['--as-of', 'yesterday'],
    ['--as-of', '2025-02-30'],
    ['--rule', 'no-such-rule=off'],
    ['--rule', 'shared-mark'],
    ['--rule', 'shared-mark=loud']
  ])('refuses %s %s', (option, value) => {
    const {code, stderr} = run(option, value)
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(`${option} ${value}`)})
  })
})
