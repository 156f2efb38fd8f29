/** retext-english alone: parses each file of a folder as one plain text and looks at nothing. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const [folder] = process.argv.slice(2)
const processor = unified().use(retextEnglish).freeze()
let files = 0
for (const name of readdirSync(folder)) {
  processor.parse(readFileSync(join(folder, name), 'utf8'))
  files++
}
console.log(`${files} files parsed`)
