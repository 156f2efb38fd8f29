import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {strictSchema} from '../report/schema.js'
import {claimlint, type Files, folderOf} from './host.js'

vi.mock('../../src/index.js', () => import('./engine.js'))

/** Path and status of each file of the JSON report. */
async function read(words: readonly string[], cwd: string): Promise<{code: number; files: string[]; stderr: string}> {
  const {code, stdout, stderr} = await claimlint(['--format', 'json', ...words], {cwd})
  const report = JSON.parse(stdout)
  const validate = strictSchema('check')
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  const files = report.files.map((file: {path: string; status: string; error?: {code: string}}) =>
    file.status === 'checked' ? file.path : `${file.path} ${file.status} ${file.error?.code}`
  )
  return {code, files, stderr}
}

interface Bad {
  readonly what: string
  readonly files?: Files
  readonly prepare?: (folder: string) => void
  readonly path: string
  readonly code: string
  readonly reason: RegExp
}

const bad: Bad[] = [
  {what: 'a missing path', path: 'gone.md', code: 'not-found', reason: /does not exist: check/},
  {what: 'a path through a file', files: {'a.md': ''}, path: 'a.md/b.md', code: 'unreadable', reason: /ENOTDIR/},
  {
    what: 'a format that is not read',
    files: {'a.pdf': '%PDF'},
    path: 'a.pdf',
    code: 'unsupported',
    reason: /is in a format that is not read: give .txt/
  },
  {
    what: 'a folder without a page',
    files: {'empty/a.png': ''},
    path: 'empty',
    code: 'empty-folder',
    reason: /holds no page to read/
  },
  {
    what: 'a glob without a match',
    files: {'a.md': ''},
    path: '*.html',
    code: 'no-match',
    reason: /matches no page to read/
  },
  {what: 'a glob in a folder that is not there', path: 'gone/**/*.md', code: 'no-match', reason: /matches no page/},
  {
    what: 'a binary file',
    files: {'a.md': 'words\0words'},
    path: 'a.md',
    code: 'binary',
    reason: /binary file \(a NUL at byte 5\)/
  },
  {
    what: 'Windows-1252',
    files: {'a.md': Buffer.from('one\ntwo\nit\x92s\n', 'latin1')},
    path: 'a.md',
    code: 'encoding',
    reason: /not UTF-8 \(line 3\): save it as UTF-8/
  },
  {
    what: 'UTF-8 cut in the middle',
    files: {'a.md': Buffer.from('one †').subarray(0, 5)},
    path: 'a.md',
    code: 'encoding',
    reason: /not UTF-8 \(line 1\)/
  },
  {
    what: 'an overlong sequence',
    files: {'a.md': Buffer.from([0x61, 0xc0, 0xaf])},
    path: 'a.md',
    code: 'encoding',
    reason: /not UTF-8/
  },
  {
    what: 'a surrogate in UTF-8',
    files: {'a.md': Buffer.from([0xed, 0xa0, 0x80])},
    path: 'a.md',
    code: 'encoding',
    reason: /not UTF-8/
  },
  {
    what: 'UTF-16 with a mark',
    files: {'a.md': Buffer.from('\ufeffwords', 'utf16le')},
    path: 'a.md',
    code: 'encoding',
    reason: /is in UTF-16: save it as UTF-8/
  },
  {
    what: 'a file over 16 MiB',
    files: {'a.md': Buffer.alloc(16 * 2 ** 20 + 1, 'a')},
    path: 'a.md',
    code: 'too-large',
    reason: /over 16 MiB: split it/
  },
  {
    what: 'a FIFO',
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'pipe.md')]),
    path: 'pipe.md',
    code: 'not-a-file',
    reason: /no regular file/
  },
  {
    what: 'a device',
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, 'zero.md')),
    path: 'zero.md',
    code: 'not-a-file',
    reason: /no regular file/
  },
  {
    what: 'a link to nowhere',
    prepare: (folder) => symlinkSync('gone', join(folder, 'link.md')),
    path: 'link.md',
    code: 'not-found',
    reason: /does not exist/
  },
  {
    what: 'a link to itself',
    prepare: (folder) => symlinkSync('loop.md', join(folder, 'loop.md')),
    path: 'loop.md',
    code: 'loop',
    reason: /leads back to itself/
  },
  {
    what: 'a crash of the engine',
    files: {'a.md': 'CRASH ERROR'},
    path: 'a.md',
    code: 'crash',
    reason: /could not be read: Maximum call stack/
  }
]

describe('what is not read is named, the rest is read, and the exit code is 2', () => {
  test.each(bad)('$what', async ({files, prepare, path, code, reason}) => {
    const cwd = folderOf({...files, 'good.md': 'ERROR'})
    prepare?.(cwd)
    const found = await read(['good.md', path], cwd)
    expect(found.files).toEqual([`${path} failed ${code}`, 'good.md'].sort())
    expect(found.code).toBe(2)
    expect(found.stderr).toMatch(new RegExp(`^claimlint: ${path.replace(/[.*]/g, '\\$&')}: .*${reason.source}`))
    const {stdout} = await claimlint(['good.md', path], {cwd})
    expect(stdout).toMatch(reason)
    expect(stdout).toContain('«ERROR» was planted')
  })
})

describe('inside a folder', () => {
  test('only pages are inputs, whatever lies beside them, also in hidden folders', async () => {
    const cwd = folderOf({
      'a.md': '',
      'b.html': '',
      'c.txt': '',
      'd.png': '\0',
      Makefile: '',
      'deep/er/e.md': '',
      '.hidden/f.md': '',
      'node_modules/x/g.md': '',
      'deep/node_modules/h.md': '',
      '.git/i.md': ''
    })
    expect(await read(['.'], cwd)).toMatchObject({
      code: 0,
      files: ['.hidden/f.md', 'a.md', 'b.html', 'c.txt', 'deep/er/e.md']
    })
    expect(await read([cwd], cwd)).toMatchObject({
      files: [`${cwd}/.hidden/f.md`, `${cwd}/a.md`, `${cwd}/b.html`, `${cwd}/c.txt`, `${cwd}/deep/er/e.md`]
    })
  })

  test('bad pages are named and the others read', async () => {
    const cwd = folderOf({
      'in/a.md': 'ERROR',
      'in/b.md': '\0',
      'in/c.md': Buffer.from([0xff]),
      'in/d.md': 'CRASH',
      'in/e.md': ''
    })
    execFileSync('mkfifo', [join(cwd, 'in/f.md')])
    symlinkSync('gone', join(cwd, 'in/g.md'))
    expect((await read(['in'], cwd)).files).toEqual([
      'in/a.md',
      'in/b.md failed binary',
      'in/c.md failed encoding',
      'in/d.md failed crash',
      'in/e.md',
      'in/f.md failed not-a-file',
      'in/g.md failed not-found'
    ])
  })

  test('links are followed, nothing is read twice, and a loop is named', async () => {
    const cwd = folderOf({'in/real/a.md': '', 'out/b.md': '', 'in/c.md': ''})
    symlinkSync('real', join(cwd, 'in/alias'))
    symlinkSync('../out', join(cwd, 'in/outside'))
    symlinkSync('c.md', join(cwd, 'in/a-link.md'))
    symlinkSync('../..', join(cwd, 'in/real/up'))
    symlinkSync('self', join(cwd, 'in/self'))
    const {files, stderr, code} = await read(['in'], cwd)
    expect(files).toEqual([
      'in/a-link.md',
      'in/outside/b.md',
      'in/real/a.md',
      'in/real/up failed loop',
      'in/self failed loop'
    ])
    expect(stderr).toContain(
      'claimlint: in/real/up: is a link to a folder that it lies in: remove the link or ignore it'
    )
    expect(code).toBe(2)
  })
})

describe('.gitignore', () => {
  const files = {
    '.gitignore': 'drafts/\n*.tmp.md\n/only-root.md\n',
    'a.md': '',
    'a.tmp.md': '',
    'only-root.md': '',
    'drafts/b.md': '',
    'docs/only-root.md': '',
    'docs/.gitignore': 'secret.md\n!keep.tmp.md\n',
    'docs/secret.md': '',
    'docs/keep.tmp.md': '',
    'docs/drafts/c.md': '',
    'other/secret.md': ''
  }

  test('holds in folders and globs, nested, the inner one winning', async () => {
    const cwd = folderOf(files)
    const kept = ['a.md', 'docs/keep.tmp.md', 'docs/only-root.md', 'other/secret.md']
    expect((await read(['.'], cwd)).files).toEqual(kept)
    expect((await read(['**/*.md'], cwd)).files).toEqual(kept)
    expect((await read(['docs'], cwd)).files).toEqual(['docs/keep.tmp.md', 'docs/only-root.md'])
  })

  test('of a repository holds from its root on', async () => {
    const cwd = folderOf({...files, '.git/HEAD': ''})
    const {files: found} = await read(['../docs'], join(cwd, 'other'))
    expect(found).toEqual(['../docs/keep.tmp.md', '../docs/only-root.md'])
  })

  test('of a folder above the repository does not hold', async () => {
    const cwd = folderOf({'.gitignore': '*.md', 'repo/.git/HEAD': '', 'repo/a.md': ''})
    expect((await read(['.'], join(cwd, 'repo'))).files).toEqual(['a.md'])
  })

  test('does not hold for what is named', async () => {
    const cwd = folderOf(files)
    expect(await read(['drafts/b.md', 'drafts', 'a.tmp.md'], cwd)).toMatchObject({
      code: 0,
      files: ['a.tmp.md', 'drafts/b.md']
    })
  })
})

describe('paths', () => {
  test('come as given, with forward slashes, once, sorted by code unit', async () => {
    const cwd = folderOf({'b.md': '', 'a.md': '', 'B.md': '', 'é.md': '', 'in/c.md': ''})
    const {files} = await read(['./b.md', 'in/', 'é.md', 'b.md', 'a.md', 'in/../B.md', 'in/c.md', './/a.md'], cwd)
    expect(files).toEqual(['B.md', 'a.md', 'b.md', 'in/c.md', 'é.md'])
  })

  test('with the signs of globs are taken as they stand where they stand', async () => {
    const cwd = folderOf({'[a].md': '', 'a.md': '', '{b}/c.md': '', '-d.md': ''})
    expect((await read(['[a].md', '{b}'], cwd)).files).toEqual(['[a].md', '{b}/c.md'])
    expect((await read(['--', '-d.md'], cwd)).files).toEqual(['-d.md'])
  })

  test.each([
    ['*.md', ['a.md']],
    ['**/*.md', ['a.md', 'x/b.md', 'x/y/c.md']],
    ['x/*', ['x/b.md', 'x/d.html']],
    ['./x/**/*.{md,html}', ['x/b.md', 'x/d.html', 'x/y/c.md']],
    ['x/[bq].md', ['x/b.md']],
    ['x/?.html', ['x/d.html']]
  ])('that are globs: %s', async (glob, expected) => {
    const cwd = folderOf({'a.md': '', 'x/b.md': '', 'x/y/c.md': '', 'x/d.html': '', 'x/e.png': ''})
    expect(await read([glob], cwd)).toMatchObject({code: 0, files: expected})
  })

  test('without a page are no fault where that was allowed', async () => {
    const cwd = folderOf({'empty/a.png': ''})
    const flag = '--no-error-on-unmatched-pattern'
    expect(await read(['empty', '*.md', flag], cwd)).toMatchObject({code: 0, files: []})
    expect(await read(['gone.md', flag], cwd)).toMatchObject({code: 2, files: ['gone.md failed not-found']})
  })

  test('that are empty stop the run', async () => {
    expect(await claimlint([''])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('one of the paths is empty')
    })
  })
})

test('HTML on standard input without a name is told', async () => {
  const hint =
    /^claimlint: standard input looks like HTML and is read as plain text: name its format, as in --stdin-filename page\.html\n$/
  expect((await claimlint(['-'], {stdin: '<dl><dt>Sold.</dt></dl>'})).stderr).toMatch(hint)
  expect((await claimlint(['-'], {stdin: 'Sold, a < b.'})).stderr).toBe('')
  expect((await claimlint(['-', '--stdin-filename', 'page.html'], {stdin: '<p>Sold.</p>'})).stderr).toBe('')
})

test('what is not read is named once on a terminal, where the report names it', async () => {
  const said = async (...words: string[]) => {
    const {stdout, stderr} = await claimlint([...words, 'gone.md'], {tty: true})
    return [stdout.split('gone.md').length - 1, stderr.split('gone.md').length - 1]
  }
  expect(await said()).toEqual([1, 0])
  expect(await said('--format', 'json')).toEqual([1, 1])
  expect(await said('--fix-dry-run')).toEqual([0, 1])
})
