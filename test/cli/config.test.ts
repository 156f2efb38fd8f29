import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {claimlint, type Files, folderOf} from './host.js'

const plural =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const page = 'Supports memory.\\*\n\nPromotes restful sleep.\\*\n\n<FdaNote />\n'
const bare = page.replace('<FdaNote />', '')
const config = `site-disclaimer:\n  text: ${plural}\n  mark: "*"\n  printed-by: [FdaNote]\n`

/** A layout that stands in another one. */
const inner = '---\nlayout: default\n---\n<main>{{ content }}</main>\n'

const run = (files: Files, ...words: string[]) => claimlint(words, {cwd: folderOf(files)})

async function json(files: Files, ...words: string[]) {
  const {stdout, stderr, code} = await run(files, ...words, '--format', 'json')
  const {files: found} = JSON.parse(stdout)
  const told = found.map(({path, messages}: {path: string; messages: {ruleId: string}[]}) => [
    path,
    messages.map(({ruleId}) => ruleId.replace('us-fda/', ''))
  ])
  return {told: Object.fromEntries(told), code, stderr}
}

describe('a configuration', () => {
  it.each([
    ['YAML', {'.claimlintrc.yml': config}],
    ['YAML by its long name', {'.claimlintrc.yaml': config}],
    ['JSON', {'.claimlintrc.json': `{"site-disclaimer": {"text": "*${plural}", "printed-by": ["FdaNote"]}}`}],
    [
      'package.json',
      {
        'package.json': `{"name": "tea", "claimlint": {"site-disclaimer": {"text": "*${plural}", "printed-by": ["FdaNote"]}}}`
      }
    ]
  ])('is found above the file: %s', async (_, files) => {
    expect(await json({...files, 'a/b/page.md': page}, 'a/b/page.md')).toMatchObject({
      told: {'a/b/page.md': []},
      code: 0
    })
    expect(await json({...files, 'a/b/page.md': page}, 'a', '--no-config')).toMatchObject({
      told: {'a/b/page.md': ['missing-disclaimer']},
      code: 1
    })
  })

  it('is the nearest one, none above the repository', async () => {
    const files = {
      '.claimlintrc.yml': config,
      'a/.claimlintrc.yml': config.replace('FdaNote', 'Other'),
      'b/.git/HEAD': ''
    }
    expect((await json({...files, 'a/page.md': page, 'b/page.md': page, 'c/page.md': page}, '.')).told).toEqual({
      'a/page.md': ['missing-disclaimer'],
      'b/page.md': ['missing-disclaimer'],
      'c/page.md': []
    })
  })

  it('is looked for no higher than the working directory where there is no repository', async () => {
    const outer = folderOf({
      '.claimlintrc.yml': config,
      'a/b/page.md': page,
      'c/.claimlintrc.yml': config,
      'c/page.md': page
    })
    const code = async (cwd: string, path: string) => (await claimlint([path], {cwd: join(outer, cwd)})).code
    expect(await code('.', 'a/b/page.md')).toBe(0)
    expect(await code('a', 'b/page.md')).toBe(1)
    expect(await code('a/b', '.')).toBe(1)
    expect(await code('a/b', '../../c/page.md')).toBe(0)
    expect(await code('c', '../a/b/page.md')).toBe(1)
    const inRepository = folderOf({'.git/HEAD': '', '.claimlintrc.yml': config, 'a/b/page.md': page})
    expect((await claimlint(['.'], {cwd: join(inRepository, 'a/b')})).code).toBe(0)
  })

  it('is the one that is named', async () => {
    const files = {'ci/gate.yml': config, '.claimlintrc.yml': 'broken', 'page.md': page}
    expect(await json(files, 'page.md', '--config', 'ci/gate.yml')).toMatchObject({told: {'page.md': []}, code: 0})
  })

  it('holds for standard input by its name', async () => {
    const cwd = folderOf({'a/.claimlintrc.yml': config})
    const at = async (name: string) => (await claimlint(['-', '--stdin-filename', name], {cwd, stdin: page})).code
    expect([await at('a/page.md'), await at('b/page.md')]).toEqual([0, 1])
  })

  it('may be a package.json that says nothing of claimlint, or is broken', async () => {
    for (const text of ['{"name": "claimlint"}', '{"claimlint'])
      expect((await json({'package.json': text, 'page.md': page}, '.')).told).toEqual({
        'page.md': ['missing-disclaimer']
      })
  })

  it.each(['{"claimlint": {"site-disclaimer": {}},}', '{\n  "name": "claimlint"\n  "version": "1"\n}'])(
    'may not be in a package.json that is broken: %s',
    async (text) => {
      const {code, stdout, stderr} = await run({'package.json': text, 'page.md': page}, '.')
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
      expect(stderr).toMatch(/package\.json:[13]: not valid JSON, so its "claimlint" is not read: /)
    }
  )

  it('is named in its own format where it is broken', async () => {
    const {code, stderr} = await run({'.claimlintrc.json': '{\n"language": "en"', 'page.md': page}, '.')
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('.claimlintrc.json:2: not valid JSON: ')})
  })

  it('may not be a link to nothing', async () => {
    const cwd = folderOf({'page.md': page})
    symlinkSync(join(cwd, 'gone.yml'), join(cwd, '.claimlintrc.yml'))
    const {code, stderr} = await claimlint(['.'], {cwd})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringContaining(
        '.claimlintrc.yml: is a link to a file that does not exist: mend the link, or remove it'
      )
    })
  })

  it.each([
    ['site-disclaimr: {}', '1: unknown key "site-disclaimr": the keys here are site-disclaimer'],
    ['\nsite-disclaimer:\n  txt: x', '3: unknown key "txt": the keys here are text, mark, printed-by, layout'],
    ['site-disclaimer:\n  mark: "*"', 'the disclaimer is missing: give its "text", or as "layout" the file'],
    [`site-disclaimer:\n  text: ${plural}`, '2: nothing prints this text: name in "printed-by"'],
    ['site-disclaimer:\n  layout: x.html\n  mark: "*"', '3: a layout prints its own mark'],
    [`site-disclaimer:\n  text: ${plural}\n  printed-by: ["<>"]`, '3: “<>” is no name'],
    [
      'site-disclaimer:\n  text: Ask your doctor.\n  printed-by: [x]',
      '1: this text is no disclaimer that us-fda prescribes'
    ],
    ['site-disclaimer:\n  layout: nowhere.html', '1: the layout nowhere.html does not exist'],
    ['site-disclaimer:\n  layout: page.md', '1: the layout page.md prints no disclaimer'],
    ['site-disclaimer: [', 'not valid YAML'],
    ['site-disclaimer: text', '1: "site-disclaimer" wants a mapping: "key: value" lines under it'],
    ['site-disclaimer:\n  text: *These statements', '2: not valid YAML: '],
    ['site-disclaimer:\n  text: *These statements', ': put a text that opens with * in quotes\n'],
    ['site-disclaimer:\n  layout: inner.html', 'it stands in the layout “default” itself: name that file'],
    ['', '1: a mapping is wanted']
  ])('that is wrong stops the run, with place and mend: %j', async (text, message) => {
    const {code, stdout, stderr} = await run(
      {'.claimlintrc.yml': text, 'page.md': bare, 'inner.html': inner},
      'page.md'
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('claimlint: .claimlintrc.yml:')
    expect(stderr).toContain(message)
  })

  it('that is wrong in one folder leaves the others read', async () => {
    const files = {'a/.claimlintrc.yml': 'foo: 1', 'a/page.txt': 'Sold.', 'page.txt': 'Cures gout.'}
    const {code, stdout, stderr} = await run(files, '.', '--format', 'json')
    const told = 'was not read, for its configuration is wrong: a/.claimlintrc.yml:1: unknown key "foo"'
    expect([code, stderr]).toEqual([2, expect.stringContaining(`claimlint: a/page.txt: ${told}`)])
    const report = JSON.parse(stdout)
    expect(report.files.map(({status}: {status: string}) => status)).toEqual(['failed', 'checked'])
    expect(report.summary).toMatchObject({failed: 1, errors: 1})
  })

  it('is JSON where its name says so', async () => {
    const {code, stderr} = await run({'.claimlintrc.json': '{"site-disclaimer": }', 'page.md': bare}, 'page.md')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^claimlint: \.claimlintrc\.json:1: not valid JSON: .*\n$/)
  })

  it('stands once in a folder', async () => {
    const {code, stderr} = await run({'.claimlintrc.yml': config, '.claimlintrc.json': '{}', 'page.md': page}, '.')
    expect(code).toBe(2)
    expect(stderr).toMatch(/\.claimlintrc\.json:1: there is .*\.claimlintrc\.yml too: keep one of them/)
  })
})

describe('the disclaimer of a site', () => {
  const altered = config.replace('Food and Drug Administration', 'FDA')

  it('is judged once, where it stands', async () => {
    const files = {'.claimlintrc.yml': altered, 'a.md': page, 'b.md': page}
    expect((await json(files, '.')).told).toEqual({'.claimlintrc.yml': ['altered-disclaimer'], 'a.md': [], 'b.md': []})
    expect((await json(files, '.', '--rule', 'altered-disclaimer=error')).code).toBe(1)
    expect((await json(files, '.', '--rule', 'altered-disclaimer=off')).told).toEqual({'a.md': [], 'b.md': []})
  })

  const layout = (text: string) => `<!doctype html><html><body>{{ content }}<footer>${text}</footer></body></html>`

  it('is that of a layout', async () => {
    const files = {
      '.claimlintrc.yml': 'site-disclaimer:\n  layout: _layouts/base.njk\n',
      'a.md': bare,
      'b.html': '<p>Supports memory.*</p>'
    }
    expect((await json({...files, '_layouts/base.njk': layout(`*${plural}`)}, '.')).told).toEqual({
      'a.md': [],
      'b.html': []
    })
    expect(
      (await json({...files, '_layouts/base.njk': layout(`*${plural.replace(', or', ' or')}`)}, '.')).told
    ).toEqual({
      '_layouts/base.njk': ['altered-disclaimer'],
      'a.md': [],
      'b.html': []
    })
  })

  it('is that of a layout which is a page too, told once', async () => {
    const files = {
      '.claimlintrc.yml': 'site-disclaimer:\n  layout: base.html\n',
      'a.md': bare,
      'base.html': layout(`*${plural.replace(', or', ' or')}`)
    }
    expect((await json(files, '.')).told).toEqual({'a.md': [], 'base.html': ['altered-disclaimer']})
  })

  it('is that of a layout which is a page too, by whatever path, told once', async () => {
    const files = {
      'site/.claimlintrc.yml': 'site-disclaimer:\n  layout: parts/base.html\n',
      'site/a.md': bare,
      'site/layouts/base.html': layout(`*${plural.replace(', or', ' or')}`)
    }
    const cwd = folderOf(files)
    symlinkSync(join(cwd, 'site/layouts'), join(cwd, 'site/parts'))
    const {stdout} = await claimlint(['site', '--format', 'json'], {cwd})
    const told = JSON.parse(stdout).files.map(({path, messages}: {path: string; messages: unknown[]}) => [
      path,
      messages.length
    ])
    expect(told).toEqual([
      ['site/a.md', 0],
      ['site/layouts/base.html', 1]
    ])
  })

  it('is read again from a layout that --fix has mended', async () => {
    const cwd = folderOf({
      '.claimlintrc.yml': 'site-disclaimer:\n  layout: z.html\n',
      'a.md': bare,
      'z.html': layout(`*${plural.replace(', or', ' or')}`)
    })
    const {code, stdout} = await claimlint(['.', '--fix', '--format', 'json'], {cwd})
    const {files, summary} = JSON.parse(stdout)
    const [{pages, messages}] = files
    expect([pages[0].disclaimer.variant, messages]).toEqual(['exact', []])
    expect(readFileSync(join(cwd, 'z.html'), 'utf8')).toContain(`*${plural}`)
    expect({code, summary}).toMatchObject({code: 0, summary: {files: 2, warnings: 0, printed: 1}})
  })

  it.each(['../outside/layout.html', 'layouts/link.html', '/outside/layout.html'])(
    'is no text from outside the configured folder and its repository: %s',
    async (path) => {
      const cwd = folderOf({
        'outside/layout.html': layout(`*${plural}`),
        'site/layouts/own.html': '',
        'site/a.md': bare
      })
      symlinkSync(join(cwd, 'outside/layout.html'), join(cwd, 'site/layouts/link.html'))
      const named = path.startsWith('/') ? join(cwd, path) : path
      writeFileSync(join(cwd, 'site/.claimlintrc.yml'), `site-disclaimer:\n\n  layout: ${named}\n`)
      const {code, stdout, stderr} = await claimlint(['site'], {cwd})
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
      expect(stderr).toMatch(
        /site\/\.claimlintrc\.yml:1: the layout .*\.html lies outside: keep it in the configuration's folder or in its repository\n/
      )
      mkdirSync(join(cwd, '.git'))
      expect((await claimlint(['site'], {cwd})).code).toBe(0)
    }
  )

  it('is printed by a component that the layout calls', async () => {
    const files = {
      '.claimlintrc.yml': `${config}  layout: base.html\n`,
      'a.md': bare,
      'base.html': layout('<FdaNote />')
    }
    expect((await json(files, '.')).told).toEqual({'a.md': [], 'base.html': []})
    const {code, stderr} = await run({...files, 'base.html': layout('<!-- <FdaNote /> -->')}, '.')
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringContaining('the layout base.html prints no disclaimer')
    })
  })

  it('is shown by graph and explain', async () => {
    const cwd = folderOf({'.claimlintrc.yml': config, 'page.md': page})
    expect((await claimlint(['graph', 'page.md'], {cwd})).stdout).toContain(
      '→ * 5:1 disclaimer (exact words) printed by FdaNote from .claimlintrc.yml'
    )
    expect((await claimlint(['explain', 'page.md:1'], {cwd})).stdout).not.toContain('missing-disclaimer')
    expect((await claimlint(['explain', 'page.md:1', '--no-config'], {cwd})).stdout).toContain('missing-disclaimer')
  })
})

it('judges each page of a built site by what it prints itself', async () => {
  const built = (foot: string) =>
    `<!doctype html><html><body><p>Supports memory.*</p><footer>${foot}</footer></body></html>`
  const singular = plural.replace('These statements have', 'This statement has')
  const files = {
    '.gitignore': '_site',
    '_site/a/index.html': built(`*${singular}`),
    '_site/b/index.html': built('Tea Ltd')
  }
  expect((await json(files, '_site')).told).toEqual({
    '_site/a/index.html': [],
    '_site/b/index.html': ['missing-disclaimer']
  })
})
