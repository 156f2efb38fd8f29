import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {wordsSchema, wordsSchemaFile} from '../src/cli/words-schema.js'

const root = join(import.meta.dirname, '..')
const languages = join(root, 'rulesets', 'languages')
const folders = [...readdirSync(languages).map((id) => join(languages, id)), join(root, 'test', 'packs', 'ca')]
const schema = (name: string) => JSON.parse(readFileSync(join(root, 'schema', name), 'utf8'))
const pack = new Ajv({allowUnionTypes: true}).compile(schema('pack.json'))
const words = new Ajv({allowUnionTypes: true}).compile(schema('words.json'))

describe('the schemas for editors', () => {
  it.each(folders)('take the files of %s', (folder) => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.yml') && one !== 'leaning.yml')) {
      const validate = name === 'pack.yml' ? pack : words
      validate(parse(readFileSync(join(folder, name), 'utf8')))
      expect(validate.errors ?? [], name).toEqual([])
    }
  })

  it('refuse a key that nobody reads', () => {
    const good = parse(readFileSync(join(root, 'test', 'packs', 'ca', 'pack.yml'), 'utf8'))
    expect(pack(good)).toBe(true)
    expect(pack({...good, writing: {marks: 'after-stop'}})).toBe(false)
    expect(words({effect: {support: {verb: 'helps'}}})).toBe(false)
  })

  it('have each concept that is there: npm run docs writes them', () => {
    expect(readFileSync(wordsSchemaFile, 'utf8')).toBe(wordsSchema())
  })
})
