/** `npm run bench`: claimlint beside its peers on generated files. `--quick` gives alex and textlint 100 articles and not 1,000. */
import {execFile, execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {writeCorpus} from './corpus.mjs'
import {inTurn} from './measure.mjs'
import {targetsOf, times} from './targets.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const command = here('../../dist/bin/claimlint.cjs')
const library = here('../../dist/index.js')
const peers = here('peers')
const quick = process.argv.includes('--quick')
const say = (line = '') => process.stdout.write(`${line}\n`)

const node = {name: 'node -e 0', args: ['-e', '0']}
const claimlint = (path, name = 'claimlint') => ({
  name,
  args: [command, '--format', 'json', path],
  proof: /"files"/
})
const alex = (path, ...more) => ({
  name: 'alex',
  args: [join(peers, 'node_modules/alex/cli.js'), '--quiet', ...more, path],
  proof: /\d warning/
})
const textlint = (path) => ({
  name: 'textlint, 4 rules',
  args: [join(peers, 'node_modules/textlint/bin/textlint.js'), '--config', join(peers, 'textlint.json'), path],
  proof: /\d problem/
})
const parsed = /\d files parsed/
const unified = (path) => ({name: 'remark + gfm + retext', args: [join(peers, 'unified.mjs'), path], proof: parsed})
const retext = (path) => ({name: 'retext-english, parse only', args: [join(peers, 'retext.mjs'), path], proof: parsed})

function installPeers() {
  if (existsSync(join(peers, 'node_modules/.package-lock.json'))) return
  say('Installing the peers into test/bench/peers (970 packages, about 115 MB, once) …')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

/** What 1,000 articles would take, from one page and 100 articles: start-up once, the rest ten times. */
function scaled(one, hundred) {
  return {...hundred, seconds: one.seconds + ((hundred.seconds - one.seconds) * 999) / 99, estimated: true}
}

async function wholeProcess(cwd) {
  say('One page of 10 KB …')
  const page = await inTurn(
    [node, claimlint('page'), retext('page'), unified('page'), alex('page'), textlint('page')],
    {cwd, rounds: 9}
  )
  say('1,000 articles …')
  const fast = [node, claimlint('articles'), retext('articles'), unified('articles')]
  const some = quick ? 'hundred' : 'articles'
  const articles = await inTurn([...fast, alex(some), textlint(some)], {cwd, rounds: 3})
  if (quick)
    for (const name of ['alex', 'textlint, 4 rules']) articles.set(name, scaled(page.get(name), articles.get(name)))
  say('500 HTML pages …')
  const html = await inTurn([node, claimlint('html'), alex('html', '--html')], {
    cwd,
    rounds: 3
  })
  say('Texts of 1 and 2 MB …')
  const text = await inTurn([node, claimlint('text1', 'claimlint, 1 MB'), claimlint('text2', 'claimlint, 2 MB')], {
    cwd,
    rounds: 5
  })
  return {page, articles, html, text}
}

/** The same articles with the English pack as it is and with twice its words, in processes of their own, in turn. */
async function lexicons(cwd) {
  const times = {1: [], 2: []}
  let last
  for (let turn = 0; turn < 3; turn++) {
    for (const words of [1, 2]) {
      const {stdout} = await promisify(execFile)(process.execPath, [here('lexicon.mjs'), cwd, library, String(words)])
      const result = JSON.parse(stdout)
      if (result.added !== words - 1) throw new Error('The words that were added are not known.')
      times[words].push(result.milliseconds)
      last = result
    }
  }
  const [once, twice] = [1, 2].map((words) => Math.min(...times[words]))
  return {once, twice, words: last.words}
}

function printTable(title, results, bytes) {
  const floor = results.get(node.name).seconds
  const ours = [...results].find(([name]) => name.startsWith('claimlint'))[1].seconds
  say(`\n### ${title}\n\n| whole process | seconds | spread | × node -e 0 | × claimlint | MB/s | peak MB |`)
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, {seconds, spread, peak, estimated}] of results) {
    const span = estimated ? 'from 100 articles' : `${spread[0].toFixed(3)}–${spread[1].toFixed(3)}`
    const rate = bytes && name !== node.name ? (bytes / 1e6 / seconds).toFixed(2) : '–'
    say(
      `| ${name} | ${estimated ? '~' : ''}${seconds.toFixed(3)} | ${span} | ${times(seconds / floor)} | ${times(seconds / ours)} | ${rate} | ${(peak / 1e6).toFixed(0)} |`
    )
  }
}

function printSteady(steady) {
  say(
    '\n### Steady state, one warm process\n\n| | documents/s | MB/s | ms a document | p95 ms |\n| --- | ---: | ---: | ---: | ---: |'
  )
  const names = {
    lint: 'claimlint, articles',
    parse: 'parse-english block by block, articles',
    html: 'claimlint, HTML pages'
  }
  for (const [key, name] of Object.entries(names)) {
    const {documents, megabytes, median, p95} = steady[key]
    say(`| ${name} | ${documents.toFixed(0)} | ${megabytes.toFixed(2)} | ${median.toFixed(2)} | ${p95.toFixed(2)} |`)
  }
  say(
    `\nclaimlint is ${times(steady.lint.megabytes / steady.parse.megabytes)} as fast as the bare parse. Text of 1 MB: ${steady.text1.toFixed(0)} ms, of 2 MB: ${steady.text2.toFixed(0)} ms.`
  )
}

function printLexicons({once, twice, words}) {
  say('\n### Twice the words, one warm process\n\n| English words | 200 articles, ms |\n| ---: | ---: |')
  say(`| ${words / 2} | ${once.toFixed(0)} |\n| ${words} | ${twice.toFixed(0)} |`)
}

function printTargets(targets) {
  say('\n### Targets\n\n| wanted | reached | |\n| --- | ---: | --- |')
  for (const {wanted, reached, met} of targets) say(`| ${wanted} | ${reached} | ${met ? 'met' : 'MISSED'} |`)
}

async function main() {
  if (!existsSync(command) || !existsSync(library)) throw new Error('There is no dist/: run `npm run build` first.')
  installPeers()
  // Outside the checkout, for claimlint leaves alone what .gitignore names.
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'))
  try {
    const sizes = writeCorpus(folder)
    say(`Node ${process.version}, ${process.platform} ${process.arch}; files in ${folder}${quick ? '; --quick' : ''}`)
    const whole = await wholeProcess(folder)
    say('Steady state …')
    const {stdout} = await promisify(execFile)(process.execPath, [here('steady.mjs'), folder, library])
    const steady = JSON.parse(stdout)
    say('Twice the words …')
    const lexicon = await lexicons(folder)
    printTable('One page of 10 KB', whole.page, sizes.page)
    printTable(`1,000 articles, ${(sizes.articles / 1e6).toFixed(1)} MB`, whole.articles, sizes.articles)
    printTable(`500 HTML pages, ${(sizes.html / 1e6).toFixed(1)} MB`, whole.html, sizes.html)
    printTable('Texts of 1 and 2 MB', whole.text)
    printSteady(steady)
    printLexicons(lexicon)
    const targets = targetsOf({whole, steady, lexicon})
    printTargets(targets)
    process.exitCode = targets.every((target) => target.met) ? 0 : 1
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

await main()
