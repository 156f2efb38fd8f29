/** In one warm process: claimlint's `lint` beside parse-english block by block, and a text of 1 MB beside one of 2 MB. Prints JSON. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import {median} from './measure.mjs'

const [folder, entry] = process.argv.slice(2)
const {lint, loadRulesets} = await import(entry)
const rulesets = await loadRulesets(['us-fda'])
const read = (part) =>
  readdirSync(join(folder, part)).map((name) => ({path: name, value: readFileSync(join(folder, part, name), 'utf8')}))
const check = (document) => lint(new VFile({...document}), {rulesets})
const parser = new ParseEnglish()
const parse = ({value}) => {
  for (const block of value.split(/\n{2,}/)) parser.parse(block)
}

async function milliseconds(action, document) {
  const begun = performance.now()
  await action(document)
  return performance.now() - begun
}

/** Documents, bytes and milliseconds over at least four seconds, after a warm-up of 100 documents. */
async function throughput(action, documents) {
  for (const document of documents.slice(0, 100)) await action(document)
  const times = []
  let bytes = 0
  const until = performance.now() + 4000
  for (let index = 0; performance.now() < until; index++) {
    const document = documents[index % documents.length]
    times.push(await milliseconds(action, document))
    bytes += Buffer.byteLength(document.value)
  }
  const total = times.reduce((sum, time) => sum + time, 0) / 1000
  times.sort((a, b) => a - b)
  return {
    documents: times.length / total,
    megabytes: bytes / 1e6 / total,
    median: median(times),
    p95: times[Math.floor(times.length * 0.95)]
  }
}

/** Milliseconds for the texts of 1 and 2 MB, read in turn; the first rounds warm up. */
async function texts() {
  const documents = ['text1', 'text2'].map((part) => read(part)[0])
  const times = documents.map(() => [])
  for (let round = 0; round < 11; round++) {
    for (const [index, document] of documents.entries()) times[index].push(await milliseconds(check, document))
  }
  return times.map((list) => median(list.slice(2)))
}

const articles = read('articles')
const [text1, text2] = await texts()
const result = {
  lint: await throughput(check, articles),
  parse: await throughput(parse, articles),
  html: await throughput(check, read('html')),
  text1,
  text2
}
process.stdout.write(JSON.stringify(result))
