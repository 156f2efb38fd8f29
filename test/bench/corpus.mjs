import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {claims, disclaimers, disease, neutral, slots} from './words.mjs'

/** Pseudo-random numbers from 0 to 1, the same on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const markdown = {'*': ['\\*', '&#42;', '<sup>*</sup>', '\\*', '\\*'], '†': ['†', '&dagger;', '<sup>†</sup>', '†', '†']}
const html = {'*': ['*', '<sup>*</sup>', '&#42;'], '†': ['†', '<sup>†</sup>', '&dagger;']}
const plain = {'*': ['*'], '†': ['†']}

/** Writes sentences: 60 % neutral, 34 % structure/function claims, 6 % disease claims; four claims in five are marked. */
function writerOf(seed, marks) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const fill = (template) => {
    const text = template.replace(/\{(\w+)\}/g, (_, slot) => pick(slots[slot]))
    return text[0].toUpperCase() + text.slice(1)
  }
  const mark = random() < 0.75 ? '*' : '†'
  const claim = (pool) => {
    const text = fill(pick(pool))
    if (random() >= 0.8) return `${text}.`
    const sign = pick(marks[mark])
    return random() < 0.7 ? `${text}.${sign}` : `${text}${sign}.`
  }
  const sentence = () => {
    const kind = random()
    if (kind < 0.6) return fill(pick(neutral))
    return claim(kind < 0.94 ? claims : disease)
  }
  const sentences = (count) => Array.from({length: count}, sentence).join(' ')
  const between = (low, high) => low + Math.floor(random() * (high - low + 1))
  const title = () =>
    fill(
      pick([
        '{product} with {herb}',
        'Why {person} {does} the {noun}',
        '{herb} from {place}',
        'Notes from the {trait} {noun}'
      ])
    )
  const disclaimer = () =>
    random() < 0.85 ? `${pick(marks[mark])}${random() < 0.6 ? disclaimers[0] : pick(disclaimers)}` : ''
  return {random, pick, fill, sentence, sentences, between, title, disclaimer}
}

const blocks = [
  (w) => w.sentences(w.between(3, 6)),
  (w) => w.sentences(w.between(3, 6)),
  (w) => w.sentences(w.between(2, 5)),
  (w) => Array.from({length: w.between(3, 6)}, () => `- ${w.sentence()}`).join('\n'),
  (w) => Array.from({length: w.between(3, 5)}, (_, index) => `${index + 1}. ${w.sentence()}`).join('\n'),
  (w) =>
    `**${w.title()}.** ${w.sentences(3)} [Read about ${w.pick(slots.herb)}](https://example.com/${w.between(1, 999)}).`,
  (w) => `_${w.sentences(1)}_ ${w.sentences(2)} A 5 \\* 5 cm box, salt &amp; pepper, and&nbsp;tape.`,
  (w) => `> ${w.sentences(w.between(1, 3))}`,
  (w) => `![${w.title()}](/images/${w.between(1, 99)}.jpg)`
]
const table = (w) =>
  ['| Ingredient | Amount | Why |', '| --- | ---: | --- |']
    .concat(Array.from({length: w.between(3, 6)}, () => `${w.fill('| {nutrient} | {number} mg | ')}${w.sentence()} |`))
    .join('\n')

/** A Markdown article of about `bytes` bytes. */
export function article(seed, bytes = 5900) {
  const w = writerOf(seed, markdown)
  const parts = [`---\ntitle: "${w.title()}"\ndescription: "${w.fill(w.pick(neutral))}"\n---`, `# ${w.title()}`]
  for (let size = 0, count = 0; size < bytes - 550; count++) {
    const part = count % 5 === 4 ? `## ${w.title()}` : w.random() < 0.06 ? table(w) : w.pick(blocks)(w)
    parts.push(part)
    size += Buffer.byteLength(part) + 2
  }
  const note = w.disclaimer()
  if (note) parts.push(note)
  return `${parts.join('\n\n')}\n`
}

/** A plain text of exactly `bytes` bytes or a paragraph more, in short paragraphs. */
export function text(seed, bytes) {
  const w = writerOf(seed, plain)
  const parts = []
  for (let size = 0; size < bytes; ) {
    const part = `${w.sentences(w.between(2, 6))}\n`
    parts.push(part)
    size += Buffer.byteLength(part) + 1
  }
  return `${parts.join('\n')}\n${w.disclaimer()}\n`
}

/** A product page in HTML of about 3.5 KB. */
export function page(seed) {
  const w = writerOf(seed, html)
  const list = (count) => Array.from({length: count}, () => `<li>${w.sentence()}</li>`).join('\n')
  const rows = Array.from(
    {length: 4},
    () => `<tr><td>${w.pick(slots.nutrient)}</td><td>${w.sentence()}</td></tr>`
  ).join('\n')
  const sections = Array.from(
    {length: 5},
    () => `<h2>${w.title()}</h2>\n<p>${w.sentences(3)}</p>\n<p>${w.sentences(2)}</p>`
  )
  const data = JSON.stringify({'@type': 'Product', name: w.title(), description: w.fill(w.pick(neutral))})
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${w.title()}</title>
<meta name="description" content="${w.fill(w.pick(neutral))}">
<script type="application/ld+json">${data}</script><style>p { margin: 0 }</style></head>
<body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
<h1>${w.title()}</h1><img src="/p.jpg" alt="${w.title()}">
<ul>${list(5)}</ul>
${sections.join('\n')}
<table>${rows}</table>
<footer><p>${w.disclaimer()}</p></footer></body></html>
`
}

/** Writes the benchmark's files under `folder`, and says how many bytes each part has. */
export function writeCorpus(folder) {
  const sizes = {}
  const write = (part, name, value) => {
    mkdirSync(join(folder, part), {recursive: true})
    writeFileSync(join(folder, part, name), value)
    sizes[part] = (sizes[part] ?? 0) + Buffer.byteLength(value)
  }
  for (let index = 0; index < 1000; index++) {
    const value = article(index + 1)
    write('articles', `${String(index).padStart(4, '0')}.md`, value)
    if (index < 100) write('hundred', `${String(index).padStart(4, '0')}.md`, value)
  }
  for (let index = 0; index < 500; index++)
    write('html', `${String(index).padStart(4, '0')}.html`, page(50_000 + index))
  write('page', 'page.md', article(70_000, 10_000))
  write('text1', 'text.txt', text(80_000, 1_000_000))
  write('text2', 'text.txt', text(80_000, 2_000_000))
  return sizes
}
