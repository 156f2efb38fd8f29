import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const own = join(import.meta.dirname, 'accuracy')
const shared = join(import.meta.dirname, '../../shared')
const theirs = ['gold/us-dev.jsonl', 'gold/intl-dev.jsonl', 'data/fda_warning_letter_cited_claims.jsonl']
const has = existsSync(shared)
if (!has)
  console.warn('SKIPPED: ../shared is not on this machine, so our statements are not held against those of others')

it.skipIf(!has)(
  'no statement that we learn from or hold ourselves to stands among those that accuracy is measured on',
  () => {
    const known = new Set(theirs.flatMap((path) => statementsIn(join(shared, path))))
    const files = readdirSync(own, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.jsonl'))
    expect(files.length).toBeGreaterThan(10)
    const copied = files.flatMap((path) => statementsIn(join(own, path)).filter((text) => known.has(text)))
    expect(copied).toEqual([])
  }
)

/** The texts of a file, by their letters and numbers alone. */
function statementsIn(path: string): string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const {text, cited_claim: cited} = JSON.parse(line) as {text?: string; cited_claim?: string}
    return (text ?? cited ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  })
}
