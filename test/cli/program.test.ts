import {describe, expect, test, vi} from 'vitest'
import {claimlint, folderOf} from './host.js'

vi.mock('../../src/index.js', () => import('./engine.js'))

const page = (value: string) => folderOf({'page.md': value})

describe('the exit code', () => {
  test.each([
    ['nothing found', 'Words.', [], 0],
    ['a tied claim', 'TIED', [], 0],
    ['an error', 'ERROR', [], 1],
    ['warnings', 'WARNING WARNING', [], 0],
    ['infos', 'INFO INFO', [], 0],
    ['as many warnings as are allowed', 'WARNING WARNING', ['--max-warnings', '2'], 0],
    ['one warning more', 'WARNING WARNING WARNING', ['--max-warnings', '2'], 1],
    ['one warning where none is allowed', 'WARNING', ['--max-warnings=0'], 1],
    ['infos where no warning is allowed', 'INFO', ['--max-warnings=0'], 0],
    ['warnings that are not listed', 'WARNING', ['--quiet', '--max-warnings=0'], 1]
  ])('for %s', async (_, value, options, code) => {
    expect((await claimlint(['page.md', ...options], {cwd: page(value)})).code).toBe(code)
  })

  test('is 2 over 1', async () => {
    const {code, stdout} = await claimlint(['page.md', 'gone.md'], {cwd: page('ERROR')})
    expect(code).toBe(2)
    expect(stdout).toContain('«ERROR» was planted')
  })

  test('over the warnings is explained on standard error', async () => {
    const {stderr} = await claimlint(['page.md', '--max-warnings=1'], {cwd: page('WARNING WARNING')})
    expect(stderr).toBe('claimlint: 2 warnings found, --max-warnings allows 1\n')
  })
})

describe('a wrong call: one line on standard error, nothing on standard output, exit 2', () => {
  test.each([
    [['page.md', '--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [
      ['page.md', '--format', 'xml'],
      "option '--format <name>' argument 'xml' is invalid. Allowed choices are stylish, json"
    ],
    [['page.md', '--format'], "option '--format <name>' argument missing"],
    [['page.md', '--language', 'tlh'], '--language tlh: there is no language pack for “tlh”: use one of en'],
    [['page.md', '--max-warnings', 'few'], 'It wants a whole number'],
    [['page.md', '--max-warnings', '1e3'], 'It wants a whole number'],
    [['page.md', '--max-warnings', '-1'], 'It wants a whole number, 0 or more'],
    [['page.md', '--max-warnings=-1'], 'It wants a whole number, 0 or more'],
    [['page.md', '--rulesets', 'us-fad'], 'there is no ruleset “us-fad”: use one of us-fda'],
    [['page.md', '--rulesets', ''], '--rulesets is empty'],
    [['page.md', '--rulesets', 'us-fda,us-fda'], '--rulesets names us-fda twice'],
    [['page.md', '--rulesets', './gone'], '--rulesets ./gone: there is no such folder'],
    [['page.md', '--stdin-filename', 'a.md'], '--stdin-filename names standard input: give - as a path too'],
    [[], 'no paths: name files, folders or globs, or - to read standard input'],
    [['check'], 'no paths'],
    [['explain'], "missing required argument 'rule or place'"],
    [['explain', 'a', 'b'], 'too many arguments'],
    [['explain', 'diseas-claim'], 'there is no rule “diseas-claim”: did you mean disease-claim?'],
    [['explain', 'us-fda/missing-mrak'], 'did you mean us-fda/missing-mark?'],
    [['explain', 'qqqqqqqq'], 'claimlint rules lists them'],
    [['rules', 'all'], 'too many arguments'],
    [['classify', 'page.md'], 'too many arguments']
  ])('%j', async (words, reason) => {
    const {code, stdout, stderr} = await claimlint(words, {cwd: page('ERROR')})
    expect(stdout).toBe('')
    expect(stderr).toContain(reason)
    expect(stderr).toMatch(/^claimlint: [^\n]+\n$/)
    expect(code).toBe(2)
  })
})

describe('rulesets by path', () => {
  const rules = {'mine/ruleset.yml': 'id: mine', 'mine/a.yml': 'a', 'mine/notes.txt': 'BROKEN', 'page.md': 'ERROR'}

  test('are made of the YAML files of the folder, in order', async () => {
    const {stdout} = await claimlint(['page.md', '--format=json', '--rulesets', 'us-fda,./mine'], {
      cwd: folderOf(rules)
    })
    expect(JSON.parse(stdout).rulesets.map(({id}: {id: string}) => id)).toEqual([
      'us-fda',
      'mine/a.yml+mine/ruleset.yml'
    ])
  })

  test.each([
    ['a fault in a rule', {...rules, 'mine/b.yml': 'x\ny\nBROKEN'}, 'mine/b.yml:3: a rule needs a "why"'],
    [
      'a file of another name',
      {...rules, 'mine/b.yaml': ''},
      'mine/b.yaml:1: is not read under this name: rename it to .yml'
    ],
    ['a folder without rules', {'mine/a.txt': '', 'page.md': ''}, '--rulesets ./mine: the folder holds no ruleset.yml']
  ])('%s stops the run before any page is read', async (_, files, reason) => {
    const {code, stdout, stderr} = await claimlint(['page.md', 'gone.md', '--rulesets', './mine'], {
      cwd: folderOf(files)
    })
    expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: `claimlint: ${reason}\n`})
  })
})

describe('standard input', () => {
  test('is plain text, and named so', async () => {
    const {stdout, code} = await claimlint(['-', '--format=json'], {stdin: 'ERROR'})
    expect(JSON.parse(stdout).files).toMatchObject([{path: '<stdin>', status: 'checked'}])
    expect(code).toBe(1)
  })

  test('has the name that it is given, and is read once beside files', async () => {
    const cwd = page('')
    const {stdout} = await claimlint(['-', 'page.md', '-', '--stdin-filename', 'new.html', '--format=json'], {
      cwd,
      stdin: ['TI', 'ED']
    })
    expect(JSON.parse(stdout).files.map(({path}: {path: string}) => path)).toEqual(['new.html', 'page.md'])
    expect(JSON.parse(stdout).summary).toMatchObject({claims: 1, linked: 1})
    expect((await claimlint(['--stdin-filename', 'new.md'], {stdin: 'ERROR'})).code).toBe(1)
  })

  test.each([
    ['a format that is not read', 'words', ['--stdin-filename', 'a.pdf'], 'a.pdf: is in a format that is not read'],
    ['binary', 'a\0b', [], '<stdin>: is a binary file'],
    ['not UTF-8', Buffer.from([0x61, 0xff]), [], '<stdin>: is not UTF-8 (line 1)'],
    ['over 16 MiB', Array.from({length: 17}, () => Buffer.alloc(2 ** 20, 'a')), [], '<stdin>: is over 16 MiB']
  ])('%s is named, exit 2', async (_, stdin, options, reason) => {
    const {code, stderr, stdout} = await claimlint(['-', ...options], {stdin})
    expect(code).toBe(2)
    expect(stderr).toContain(`claimlint: ${reason}`)
    expect(stdout).toContain('1 input not read')
  })

  test('may start with a byte order mark, which is no text', async () => {
    const {stdout} = await claimlint(['-', '--format=json'], {stdin: '\ufeffERROR'})
    expect(JSON.parse(stdout).files[0].messages[0].start).toEqual({line: 1, column: 1, offset: 0})
  })
})

describe('colour', () => {
  test.each([
    ['not in a pipe', {}, [], false],
    ['on a terminal', {tty: true}, [], true],
    ['not with NO_COLOR', {tty: true, env: {NO_COLOR: '1'}}, [], false],
    ['with an empty NO_COLOR', {tty: true, env: {NO_COLOR: ''}}, [], true],
    ['not on a dumb terminal', {tty: true, env: {TERM: 'dumb'}}, [], false],
    ['with FORCE_COLOR in a pipe', {env: {FORCE_COLOR: '1', NO_COLOR: '1'}}, [], true],
    ['not with FORCE_COLOR=0', {tty: true, env: {FORCE_COLOR: '0'}}, [], false],
    ['with --color in a pipe', {env: {NO_COLOR: '1', FORCE_COLOR: '0'}}, ['--color'], true],
    ['not with --no-color', {tty: true, env: {FORCE_COLOR: '1'}}, ['--no-color'], false],
    ['never in JSON', {tty: true}, ['--color', '--format=json'], false]
  ])('%s', async (_, host, options, colored) => {
    const {stdout} = await claimlint(['page.md', ...options], {...host, cwd: page('ERROR')})
    expect(stdout.includes('\u001b[')).toBe(colored)
  })
})

describe('help', () => {
  test.each([
    ['--help'],
    ['-h'],
    ['check', '--help'],
    ['classify', '--help'],
    ['explain', '--help'],
    ['rules', '--help'],
    ['test', '--help'],
    ['graph', '--help'],
    ['help'],
    ['help', 'explain']
  ])('of %s %s fits 80 columns', async (...words) => {
    const {code, stdout, stderr} = await claimlint(words)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^Usage: claimlint/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('of a command is its own', async () => {
    const pages = await Promise.all(
      ['check', 'classify', 'explain', 'graph', 'rules', 'test'].map((name) => claimlint([name, '--help']))
    )
    expect(new Set(pages.map(({stdout}) => stdout)).size).toBe(6)
    expect((await claimlint(['help'])).stdout).toBe((await claimlint(['--help'])).stdout)
  })

  test('names every option of check', async () => {
    const {stdout} = await claimlint(['--help'])
    const options = [
      '--format',
      '--rulesets',
      '--language',
      '--rule ',
      '--as-of',
      '--stdin-filename',
      '--quiet',
      '--max-warnings',
      '--color',
      '--no-color',
      '--no-error-on-unmatched-pattern',
      '--version'
    ]
    for (const option of options) expect(stdout).toContain(option)
  })

  test('the version is a bare number', async () => {
    expect((await claimlint(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

test('explain prints the law, the reason, what passes and what is flagged', async () => {
  const {stdout, code} = await claimlint(['explain', 'us-fda/disease-claim'])
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "us-fda/disease-claim
    error, certain · US: structure/function claims

    Why
      No supplement cures a disease. Say what it supports.
      
      A disclaimer does not mend it.

    The law
      21 CFR 101.93(g)(2)(i)
      FDA will find that a statement claims to cure a disease if it says so.
      https://www.ecfr.gov/current/title-21/section-101.93
      Read on 2026-11-02.

    What to write, for example
      - Supports a healthy immune system.*

    What this rule lets pass
      - Supports calm.*

    What it flags
      - «Cures colds».
    "
  `)
  expect((await claimlint(['explain', 'disease-claim'])).stdout).toBe(stdout)
})

test('rules lists each rule with its severity, its law and a line', async () => {
  expect((await claimlint(['rules'])).stdout).toMatchInlineSnapshot(`
    "US: structure/function claims · us-fda 2026.1 · law read on 2026-11-02

    us-fda/disease-claim  error, certain   21 CFR 101.93(g)(2)(i)
      No supplement cures a disease.
    us-fda/missing-mark   warning, likely  21 CFR 101.93(g)(2)(i)
      Each claim leads to the disclaimer.

    US: advertising · us-ftc 2026.1 · law read on 2026-11-02
    "
  `)
  const report = JSON.parse((await claimlint(['rules', '--format', 'json'])).stdout)
  expect(report).toMatchObject({
    version: 1,
    tool: {name: 'claimlint'},
    rulesets: [{id: 'us-fda', 'law-read-on': '2026-11-02'}, {id: 'us-ftc'}]
  })
  expect(report.rules[1]).toEqual({
    ruleId: 'us-fda/missing-mark',
    severity: 'warning',
    confidence: 'likely',
    citation: '21 CFR 101.93(g)(2)(i)',
    url: 'https://www.ecfr.gov/current/title-21/section-101.93',
    about: 'Each claim leads to the disclaimer.'
  })
})
