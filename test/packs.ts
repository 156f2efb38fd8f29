import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {concepts} from '#data/index'
import type {Language} from '../src/language.js'
import {parseLanguage} from '../src/pack.js'

/** A language pack of `test/packs`. */
export function packOf(id: string): Language {
  const folder = join(import.meta.dirname, 'packs', id)
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  return parseLanguage(
    names.map((name) => ({path: `${id}/${name}`, text: readFileSync(join(folder, name), 'utf8')})),
    new Set(concepts)
  )
}

/** A language pack of two texts: what its pack.yml has beside its names, and its words. */
export function packWith(pack: string, words: string): Language {
  const slots = 'agency: [fda], evaluated: [x], not: [x], intended: [x], verbs: [x], disease: [x]'
  const paradigms = 'paradigms: {verb: [{add: ["", "", "", ""]}], noun: [{add: ["", ""]}]}'
  const head = `id: xx\nname: Test\nstatus: draft\n${paradigms}\n`
  const statement = pack.includes('statement:') ? '' : `\nstatement: {${slots}}\n`
  return parseLanguage(
    [
      {path: 'xx/pack.yml', text: `${head}${pack}${statement}`},
      {path: 'xx/words.yml', text: words}
    ],
    new Set(concepts)
  )
}
