// Learns what sentences lean to by their words: node test/sources/leaning.mjs en > rulesets/languages/en/leaning.yml
// Of another language than English, the statements lie in test/accuracy/own/sv and test/accuracy/learnt/sv.
// From our own labelled statements alone; the labelled statements that accuracy is measured on are not read.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadLanguage} from 'claimlint'
import {sentencesIn} from '../../dist/find/blocks.js'
import {fold} from '../../dist/find/fold.js'
import {lexiconOf} from '../../dist/find/terms.js'
import {tell} from '../../dist/find/traits.js'

/** What the weights are told apart by; the first, that a sentence claims nothing, is what the others are measured against. */
const kinds = ['none', 'structure-function', 'disease', 'wellbeing', 'advertising', 'nutrient-content', 'other']
/** Claims that the law has its own words for: constructions find them, and what leans to them is no other claim. */
const like = {deficiency: 'other', 'health-claim': 'other'}
const folders = [
  ['own', 1],
  ['learnt', 3]
]
const [rounds, last, step, shrink, rare, scale, small] = [60, 40, 0.3, 0.01, 3, 8, 2]

/** What each kind has to weigh more than the sentences say: a false alarm of an illness costs most. */
const cautions = [0, 8, 0, 0, 0, 0]
const [tag = 'en'] = process.argv.slice(2)
const language = await loadLanguage(tag)
const endings = language.stemEndings
const lexicon = lexiconOf(language)
const rows = []
for (const [folder, weight] of folders) {
  const own = tag === 'en' ? folder : `${folder}/${tag}`
  const path = fileURLToPath(new URL(`../accuracy/${own}/`, import.meta.url))
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.jsonl')) : []
  for (const name of names.sort()) {
    for (const line of readFileSync(path + name, 'utf8')
      .trim()
      .split('\n')) {
      const {text, label} = JSON.parse(line)
      const kind = kinds.indexOf(like[label] ?? label)
      const sentences = sentencesIn(fold(text).value, lexicon)
      // Of several sentences it is not known which one claims.
      if (kind > 0 && sentences.length > 1) continue
      for (const {tokens} of sentences) rows.push({kind, weight, told: toldOf(tokens, lexicon.terms(tokens))})
    }
  }
}

function toldOf(tokens, terms) {
  const told = ['']
  tell(tokens, terms, endings, {
    word: (stem) => told.push(`word ${stem}`),
    pair: (stem, next) => told.push(`pair ${stem} ${next}`),
    concept: (path) => told.push(`concept ${path}`),
    trait: (name) => told.push(`trait ${name}`)
  })
  return told
}

if (rows.length === 0) {
  process.stderr.write(`there are no statements in test/accuracy/own/${tag} and test/accuracy/learnt/${tag}\n`)
  process.exit(2)
}

const counts = new Map()
for (const {told} of rows) for (const one of new Set(told)) counts.set(one, (counts.get(one) ?? 0) + 1)
const names = [...counts].flatMap(([name, count]) => (count >= rare ? [name] : [])).sort()
const numbers = new Map(names.map((name, index) => [name, index]))
const weights = kinds.map(() => new Float64Array(names.length))
const seen = kinds.map(() => new Float64Array(names.length).fill(1e-6))
/** The last rounds' weights together: they sway less than the last one's. */
const mean = kinds.map(() => new Float64Array(names.length))
const samples = rows.map(({told, ...row}) => ({...row, features: told.flatMap((one) => numbers.get(one) ?? [])}))

let state = 1
const random = (below) => {
  state = (state * 1103515245 + 12345) % 2147483648
  return Math.floor((state / 2147483648) * below)
}

/** Softmax regression by Adagrad, with the weights drawn to nothing. */
for (let round = 0; round < rounds; round++) {
  for (let at = samples.length - 1; at > 0; at--) {
    const other = random(at + 1)
    ;[samples[at], samples[other]] = [samples[other], samples[at]]
  }
  for (const {kind, weight, features} of samples) {
    const sums = weights.map((own) => features.reduce((sum, one) => sum + own[one], 0))
    const most = Math.max(...sums)
    const odds = sums.map((sum) => Math.exp(sum - most))
    const total = odds.reduce((sum, one) => sum + one, 0)
    for (const index of kinds.keys()) {
      const error = (odds[index] / total - (index === kind ? 1 : 0)) * weight
      for (const one of features) {
        const slope = error + shrink * weights[index][one]
        seen[index][one] += slope * slope
        weights[index][one] -= (step * slope) / Math.sqrt(seen[index][one])
      }
    }
  }
  if (round >= rounds - last)
    for (const index of kinds.keys()) mean[index] = mean[index].map((sum, one) => sum + weights[index][one] / last)
}

const row = (name) => {
  const at = numbers.get(name)
  return kinds.slice(1).map((_, index) => Math.round((mean[index + 1][at] - mean[0][at]) * scale))
}
const out = [
  '# What a sentence leans to by its words, where no construction decides: made by test/sources/leaning.mjs from our own',
  '# labelled statements; do not edit. Eighths of log-odds against "claims nothing", for each of kinds in turn.',
  'kinds: [function, illness, wellbeing, proof, level, other]',
  `endings: [${endings.join(', ')}]`,
  `start: ${row('')
    .map((weight, index) => weight - cautions[index])
    .join(' ')}`
]
for (const group of ['trait', 'concept', 'word', 'pair']) {
  out.push(`${group}s:`)
  for (const name of names) {
    if (!name.startsWith(`${group} `)) continue
    const own = row(name)
    if (group !== 'trait' && own.every((one) => Math.abs(one) < small)) continue
    out.push(`  "${name.slice(group.length + 1)}": ${own.join(' ')}`)
  }
}
process.stdout.write(`${out.join('\n')}\n`)
process.stderr.write(`${rows.length} sentences, ${out.length} lines\n`)
