/**
 * One warm process that checks 200 articles over and over with an English pack of `times` as many words; prints the
 * milliseconds of the fastest round, the words, and the claims. The added words are put up beside the others, on the same
 * shelves and with the same meanings, under spellings that no copy has.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'

const [folder, entry, times] = process.argv.slice(2)
const {default: pack} = await import(entry.replace(/index\.js$/, 'data/en.js'))
const {lint, loadLanguage, loadRulesets} = await import(entry)

/** A shelf with each of its words under other spellings too. Its first line is its name. */
function widened(shelf) {
  const [name, ...words] = shelf.trimEnd().split('\n')
  const more = Array.from({length: Number(times) - 1}, (_, index) =>
    words.map((line) => line.replace(/^\S+/, `$&qx${index}`))
  )
  return [name, ...words, ...more.flat()].join('\n')
}

pack.terms = `${pack.terms.split('\n\n').map(widened).join('\n\n')}\n`
if ((await loadLanguage('en')).terms !== pack.terms) throw new Error('The pack that is checked with is another one.')
const rulesets = await loadRulesets(['us-fda'])
const articles = readdirSync(join(folder, 'articles'))
  .slice(0, 200)
  .map((name) => ({path: name, value: readFileSync(join(folder, 'articles', name), 'utf8')}))

async function round() {
  const begun = performance.now()
  let claims = 0
  for (const article of articles) {
    const file = await lint(new VFile({...article}), {rulesets})
    for (const page of file.data.claimlint.pages) claims += page.claims.length
  }
  return {claims, milliseconds: performance.now() - begun}
}

const rounds = []
for (let index = 0; index < 8; index++) rounds.push(await round())
const known = await lint(new VFile({path: 'word.txt', value: 'Our tea for goutqx0.'}), {rulesets})
process.stdout.write(
  JSON.stringify({
    milliseconds: Math.min(...rounds.map((one) => one.milliseconds)),
    words: pack.terms.split('\n').filter((line) => line.includes(' ')).length,
    claims: rounds[0].claims,
    added: known.data.claimlint.pages[0].claims.filter(({kind}) => kind === 'disease').length
  })
)
