/** The usual pipeline of today without a rule: remark, GFM, remark-retext, retext-english, over the files of a folder. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const [folder] = process.argv.slice(2)
const words = unified().use(retextEnglish)
const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRetext, words).freeze()
let files = 0
for (const name of readdirSync(folder)) {
  await pipeline.run(pipeline.parse(readFileSync(join(folder, name), 'utf8')))
  files++
}
console.log(`${files} files parsed`)
