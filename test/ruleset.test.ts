import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checks} from '../src/check/index.js'
import {shelvesOf, startIn} from '../src/language.js'
import {parseLanguage} from '../src/pack.js'
import {parseConcepts, parseRuleset} from '../src/ruleset/parse.js'

const root = new URL('../rulesets/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const concepts = parseConcepts({path: 'concepts.yml', text: read('concepts.yml')})

const main = `id: house
name: House rules
authority: The house
version: "1"
law-read-on: 2026-01-01
languages: [en]
kinds:
  - id: disease
    means: names an illness
    cases:
      - {target: [disease]}
`
const rule = `check: wording
kinds: [disease]
severity: error
confidence: certain
law: {cite: House 1, says: No illness., url: "https://example.org/house", read-on: 2026-01-01}
message: {en: "“{claim}” names an illness."}
why: Our buyers are well.
examples:
  en:
    ok: [A tin of tea.]
    flag: ["«Cures the flu»."]
`
const parse = (text: string, head = main) =>
  parseRuleset(
    [
      {path: 'house/ruleset.yml', text: head},
      {path: 'house/no-illness.yml', text}
    ],
    concepts,
    checks
  )

describe('parseRuleset', () => {
  it('takes a rule’s id from its file', () => {
    expect(parse(rule).rules.map(({id, check}) => ({id, check}))).toEqual([{id: 'no-illness', check: 'wording'}])
  })

  it.each([
    [
      'no law',
      rule.replace(/law: .*\n/, ''),
      'house/no-illness.yml:1: a rule needs its "law": cite, says, url and read-on'
    ],
    ['no why', rule.replace(/why: .*\n/, ''), 'house/no-illness.yml:1: a rule needs a "why"'],
    ['no examples', rule.slice(0, rule.indexOf('examples')), 'house/no-illness.yml:1: a rule needs "examples"'],
    [
      'an example that says nothing',
      rule.replace('«Cures the flu».', 'Cures the flu.'),
      'house/no-illness.yml:11: the example "Cures the flu." does not say what is flagged'
    ],
    ['no flag', rule.replace(/ {4}flag: .*\n/, ''), 'house/no-illness.yml:10: "flag" wants a list'],
    [
      'a law without an address',
      rule.replace('https://example.org/house', 'somewhere'),
      'house/no-illness.yml:5: "url" wants an https address'
    ],
    [
      'an unknown check',
      rule.replace('check: wording', 'check: wordings'),
      'house/no-illness.yml:1: "check: wordings" is not one of'
    ],
    [
      'an unknown kind',
      rule.replace('[disease]', '[illness]'),
      'house/no-illness.yml:2: unknown kind "illness": one of disease'
    ],
    [
      'a check of wording without kinds',
      rule.replace('kinds: [disease]', 'kinds: []'),
      'house/no-illness.yml:2: the check "wording" needs "kinds"'
    ],
    [
      'a grade that the check does not give',
      rule.replace('law:', 'grades: {reworked: error}\nlaw:'),
      'unknown grade "reworked"'
    ],
    [
      'a place that the check does not fill',
      rule.replace('{claim}', '{clam}'),
      'unknown place "{clam}" in the message'
    ],
    ['an unknown key', `${rule}fix: true\n`, 'house/no-illness.yml:12: unknown key "fix"'],
    [
      'a missing language',
      rule.replace('{en: "“{claim}” names an illness."}', '{sv: "Nej."}'),
      'house/no-illness.yml:6: a rule needs its "message" in each language'
    ],
    ['broken YAML', rule.replace('[A tin of tea.]', '[A tin of tea.'), 'house/no-illness.yml:']
  ])('refuses %s, saying where and how to mend it', (_, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it('refuses a kind that compares an unknown concept', () => {
    expect(() => parse(rule, main.replace('target: [disease]', 'target: [diseas]'))).toThrow(
      'house/ruleset.yml:11: unknown concept "diseas"'
    )
  })

  it('refuses a folder without ruleset.yml', () => {
    expect(() => parseRuleset([{path: 'house/no-illness.yml', text: rule}], concepts, checks)).toThrow(
      'needs a ruleset.yml'
    )
  })
})

describe('parseLanguage', () => {
  const pack = {path: 'en/pack.yml', text: read('languages/en/pack.yml')}
  const words = (text: string) => parseLanguage([pack, {path: 'en/words.yml', text}], concepts)

  it('bends regular and irregular words', () => {
    const {terms} = words('effect.support:\n  verb: [carry, stop(p), build = builds / built / building, ward off]\n')
    expect(terms.match(/^\S+(?= )/gm)?.sort()).toEqual([
      'build',
      'building',
      'builds',
      'built',
      'carried',
      'carries',
      'carry',
      'carrying',
      'stop',
      'stopped',
      'stopping',
      'stops',
      'ward',
      'warded',
      'warding',
      'wards'
    ])
  })

  it('refuses a use of small words that no construction has', () => {
    const small = (line: string) =>
      parseLanguage([{...pack, text: pack.text.replace(/^small:\n( .*\n)+/m, line)}], concepts)
    expect(() => small('small: {lattely: [anymore]}\n')).toThrow('unknown key "lattely"')
    expect(small('small: {lately: [anymore]}\n').small.lately).toEqual(['anymore'])
  })

  it('refuses an unknown concept', () => {
    expect(() => words('efect.support:\n  verb: [carry]\n')).toThrow('en/words.yml:2: unknown concept "efect.support"')
  })

  it('keeps words that only add to a claim from being triggers', () => {
    const language = words('qualifier.occasional: [occasional]\neffect.support:\n  verb: [support]\n')
    const shelves = shelvesOf(language.terms)
    expect(startIn(shelves, 'occasional')?.quiet).toBe(true)
    expect(startIn(shelves, 'supports')?.quiet).toBe(false)
    expect(startIn(shelves, 'suppor')).toBeUndefined()
  })
})
