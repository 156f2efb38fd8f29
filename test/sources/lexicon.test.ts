import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'

type Section = string[] | Record<string, string[]>

const text = (file: string): string =>
  readFileSync(new URL(`../../rulesets/languages/en/${file}`, import.meta.url), 'utf8')
const read = (file: string): Record<string, Section> => parse(text(file))
const lists = (section: Section): [string, string[]][] =>
  Array.isArray(section) ? [['', section]] : Object.entries(section)
// Hyphen and blank are one to the matcher, so two terms that differ in nothing else are one term.
const key = (term: string): string => term.replaceAll('-', ' ')

const disease = read('disease.yml')
const drug = read('drug.yml')
const all: [string, string[]][] = Object.entries({...prefix('disease', disease), ...prefix('drug', drug)})

function prefix(file: string, sections: Record<string, Section>): Record<string, string[]> {
  const entries = Object.entries(sections).flatMap(([name, section]) =>
    lists(section).map(([kind, terms]): [string, string[]] => [`${file}.yml ${name}.${kind}`, terms])
  )
  return Object.fromEntries(entries)
}

function list(sections: Record<string, Section>, name: string, kind: string): string[] {
  const found = lists(sections[name] ?? []).find(([other]) => other === kind)
  return found?.[1] ?? []
}

describe('the derived lists of diseases and drugs', () => {
  it('have the sections that the language pack reads', () => {
    expect(Object.keys(disease)).toEqual([
      'disease',
      'polysemous',
      'acronym',
      'symptom',
      'natural',
      'not_disease_suffix'
    ])
    expect(Object.keys(drug)).toEqual(['drug', 'polysemous'])
  })

  it.each(all)('%s is a sorted list of terms in lower case', (_, terms) => {
    expect(terms.length).toBeGreaterThan(0)
    for (const term of terms) expect(term).toMatch(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/)
    expect(terms).toEqual([...terms].sort())
  })

  it('hold a term in one place only, over both files', () => {
    const places = new Map<string, string[]>()
    for (const [place, terms] of all) {
      // What the suffix rules pass over may be named elsewhere too (ketosis, apathy).
      if (place.includes('not_disease_suffix')) continue
      for (const term of terms) places.set(key(term), [...(places.get(key(term)) ?? []), place])
    }
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([])
  })

  it('never exempt a disease from the suffix rules', () => {
    const diseases = new Set(lists(disease['disease'] ?? {}).flatMap(([, terms]) => terms))
    expect(list(disease, 'not_disease_suffix', '').filter((word) => diseases.has(word))).toEqual([])
  })

  it('know the classical deficiency diseases', () => {
    const classical = ['beriberi', 'goiter', 'night blindness', 'osteomalacia', 'pellagra', 'rickets', 'scurvy']
    expect(list(disease, 'disease', 'deficiency')).toEqual(expect.arrayContaining(classical))
    expect(list(disease, 'disease', 'deficiency')).not.toContain('pernicious anemia')
  })

  it('keep everyday words out of what is a disease wherever it stands', () => {
    const certain = new Set(
      [...lists(disease['disease'] ?? {}), ...lists(drug['drug'] ?? {})].flatMap(([, terms]) => terms)
    )
    const everyday = `add aid aids attack bacteria blister bug burn cold condition corn cut fit fungus gas germ growth heat
      iodine itch lithium magnesium melatonin mold niacin plaque run shock spot strain stress stroke wear yeast zinc`
    expect(everyday.split(/\s+/).filter((word) => certain.has(word))).toEqual([])
  })

  it('carry the notice that the licence of WordNet demands', () => {
    expect(text('LICENSE-WordNet')).toContain(
      'WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.'
    )
    for (const file of ['disease.yml', 'drug.yml']) expect(text(file)).toContain('LICENSE-WordNet')
  })
})
