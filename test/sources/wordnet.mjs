import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The noun synsets of a WordNet `dict` folder, by offset: `{words, hyponyms}`, words in the spelling of WordNet. */
export function readNouns(dict) {
  const synsets = new Map()
  for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
    if (/^\d{8} /.test(line)) synsets.set(line.slice(0, 8), readSynset(line))
  }
  return synsets
}

/** The licence that heads data.noun, which every copy of the database, and of what is made from it, must carry. */
export function readNotice(dict) {
  const lines = readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')
  const head = lines.slice(
    0,
    lines.findIndex((line) => /^\d{8} /.test(line))
  )
  return `${head
    .map((line) => line.replace(/^ *\d+ /, '').trimEnd())
    .join('\n')
    .trim()}\n`
}

// The fields of wndb(5WN): offset, file, type, word count in hexadecimal, (word, id)…, pointer count, (symbol, offset, type, source)…
function readSynset(line) {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const pointers = 4 + 2 * Number.parseInt(fields[3], 16)
  const words = []
  for (let i = 4; i < pointers; i += 2) words.push(fields[i].replaceAll('_', ' '))
  const hyponyms = []
  for (let i = pointers + 1; i < fields.length; i += 4) {
    if (fields[i] === '~' || fields[i] === '~i') hyponyms.push(fields[i + 1])
  }
  return {words, hyponyms}
}

/**
 * The synsets under `roots`, each in the class of the nearest synset over it (itself included) that `classes`, a map from
 * word to class, names; `fallback` where none does. `pruned` holds offsets under which nothing is read.
 * Breadth first, so the nearest name wins whatever path WordNet reaches it by.
 */
export function classify(synsets, {roots, pruned, classes, fallback}) {
  const found = new Map()
  const named = (offset) =>
    synsets
      .get(offset)
      .words.map((word) => classes.get(fold(word)))
      .find(Boolean)
  const seen = new Set()
  const every = [...roots]
  for (const offset of every) {
    if (seen.has(offset) || pruned.has(offset)) continue
    seen.add(offset)
    every.push(...synsets.get(offset).hyponyms)
  }
  let front = [...seen].filter(named).map((offset) => [offset, named(offset)])
  while (front.length) {
    const next = []
    for (const [offset, name] of front) {
      if (found.has(offset)) continue
      found.set(offset, name)
      for (const below of synsets.get(offset).hyponyms) if (seen.has(below)) next.push([below, name])
    }
    front = next
  }
  for (const offset of seen) if (!found.has(offset)) found.set(offset, fallback)
  return found
}

/** A word as the lists write it: lower case, no possessive ('s is the matcher's business), no full stops. */
export function fold(word) {
  return word
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/['’.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The terms of a text in which commas and line ends separate them. */
export function terms(text) {
  return text
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean)
}

/** A table of lists, each written as one text. */
export const byClass = (table) => Object.fromEntries(Object.entries(table).map(([name, text]) => [name, terms(text)]))
