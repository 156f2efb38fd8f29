import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import {lint, loadRulesets, parseRuleset, rulesetIn} from '../src/index.js'
import {en} from '../src/locales/en.js'
import {locales} from '../src/locales/index.js'
import type {Rule, Ruleset} from '../src/ruleset.js'
import {claimlint, folderOf} from './cli/host.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const root = join(import.meta.dirname, '..')

/** All that a ruleset says to its reader, by what it is. */
function textsOf(ruleset: Ruleset): Map<string, string> {
  const only = (texts: Readonly<Record<string, string>>) => Object.values(texts)[0] ?? ''
  const ofRule = (rule: Rule): [string, string][] => [
    [`${rule.id} message`, only(rule.message)],
    [`${rule.id} why`, rule.why],
    ...Object.entries(Object.values(rule.words)[0] ?? {}).map(([key, text]): [string, string] => [
      `${rule.id} words ${key}`,
      text
    ]),
    ...Object.entries(rule.grades).flatMap(([key, {title, message}]): [string, string][] => [
      ...(title ? [[`${rule.id} ${key} title`, title] as [string, string]] : []),
      ...(message ? [[`${rule.id} ${key} message`, only(message)] as [string, string]] : [])
    ])
  ]
  const kinds = ruleset.kinds.map(({id, means}): [string, string] => [`kind ${id}`, means])
  return new Map([['name', ruleset.name], ...kinds, ...ruleset.rules.flatMap(ofRule)])
}

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('%s in Swedish', (_, ruleset) => {
  const english = textsOf(ruleset)
  const swedish = textsOf(rulesetIn(ruleset, 'sv'))

  it('is complete', () => {
    expect([...swedish.keys()]).toEqual([...english.keys()])
    expect([...swedish].filter(([key, text]) => text === english.get(key))).toEqual([])
  })

  it('fills the same places', () => {
    for (const [key, text] of swedish)
      expect([key, [...new Set(placesIn(text))]]).toEqual([key, [...new Set(placesIn(english.get(key)!))]])
  })

  it('speaks of the same law', () => {
    expect(rulesetIn(ruleset, 'sv').rules.map(({law}) => law)).toEqual(ruleset.rules.map(({law}) => law))
  })
})

it('keeps everything but the words of a finding', async () => {
  const path = 'examples/bad/disease-claims.html'
  const value = readFileSync(join(root, path), 'utf8')
  const [english, swedish] = await Promise.all(
    (['en', 'sv'] as const).map((locale) =>
      lint(new VFile({path, value}), {rulesets: rulesets.map((one) => rulesetIn(one, locale)), locale})
    )
  )
  const facts = ({messages}: VFile) =>
    messages.map(({ruleId, place, severity, quote, citation, url}) => ({ruleId, place, severity, quote, citation, url}))
  expect(facts(swedish!)).toEqual(facts(english!))
  expect(swedish!.messages.length).toBeGreaterThan(10)
  for (const [index, {reason, note}] of swedish!.messages.entries()) {
    expect(reason).not.toBe(english!.messages[index]!.reason)
    expect(note).not.toBe(english!.messages[index]!.note)
  }
})

it('says what reports say by themselves in each language', () => {
  for (const words of Object.values(locales)) {
    expect(Object.keys(words.variants)).toEqual(Object.keys(en.variants))
    expect(Object.keys(words.parity.faults)).toEqual(Object.keys(en.parity.faults))
  }
})

test('check, rules and explain speak Swedish', async () => {
  const cwd = folderOf({'page.md': 'Supports memory.\n'})
  const {stdout, code} = await claimlint(['page.md', '--locale', 'sv'], {cwd})
  expect(code).toBe(1)
  expect(stdout).toMatchInlineSnapshot(`
    "page.md  1 påstående · ingen friskrivning på sidan

      fel 1:1  ”Supports memory” kräver friskrivningen, men den saknas på sidan (1 påstående på sidan).
        1 │ Supports memory.
          │ ^^^^^^^^^^^^^^^
        us-fda/missing-disclaimer · 21 CFR 101.93(b), (c) · troligt
        Ett påstående om kroppens uppbyggnad eller funktion, eller om välbefinnande, är lagligt bara
        tillsammans med friskrivningen. Skriv ut den på samma sida, i fet stil, och knyt varje påstående
        till den med ett tecken: ”*These statements have not been evaluated by the Food and Drug
        Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.”
        Åtgärd: Skriv ut friskrivningen sist på sidan, med * vid varje påstående

    1 fil läst · 1 påstående, varav 0 med koppling till en friskrivning · 1 fel
    claimlint explain --locale sv us-fda/missing-disclaimer visar lagtexten, motiveringen och fler exempel.
    "
  `)
  expect((await claimlint(['rules', '--locale', 'sv'], {cwd})).stdout).toContain('Varje påstående om kroppen')
  const {stdout: explained} = await claimlint(['explain', '--locale', 'sv', 'missing-mark'], {cwd})
  expect(explained).toContain('Läst 2026-')
  expect(explained).toContain('placed adjacent to the statement')
})

describe('a ruleset of somebody’s own', () => {
  const main = `id: ours\nname: Ours\nauthority: Us\nversion: "1"\nlaw-read-on: 2026-01-01\nlanguages: [en]\nkinds:\n  - {id: structure-function, means: a role, cases: [{effect: [effect.support], target: [function]}]}\n`
  const rule = `check: wording\nkinds: [structure-function]\nseverity: error\nconfidence: certain\nlaw: {cite: House rule 1, says: No., url: "https://example.com", read-on: 2026-01-01}\nmessage: {en: "“{claim}” is ours."}\nwhy: We said so.\nexamples:\n  en: {ok: [Tins.], flag: ["«Supports memory»."]}\n`
  const parse = (locale: string) =>
    parseRuleset([
      {path: 'ours/ruleset.yml', text: main},
      {path: 'ours/no-memory.yml', text: rule},
      {path: 'ours/locale.sv.yml', text: locale}
    ])

  it('is told in its own words where a text is missing', async () => {
    const [swedish] = [rulesetIn(await parse('rules:\n  no-memory: {message: "”{claim}” är vårt."}\n'), 'sv')]
    expect(swedish.rules[0]).toMatchObject({message: {sv: '”{claim}” är vårt.'}, why: 'We said so.'})
    expect(swedish.name).toBe('Ours')
  })

  it.each([
    ['rules: {no-memry: {why: Nej.}}', 'there is no rule "no-memry" here'],
    ['rules: {no-memory: {message: "{clam}"}}', 'unknown place "{clam}" in message: one of claim'],
    ['rules: {no-memory: {words: {mend: Laga}}}', 'unknown words "mend"'],
    ['rules: {no-memory: {grades: {i: {title: Ett}}}}', 'unknown grade "i"'],
    ['kinds: {disease: sjukdom}', 'unknown kind "disease"'],
    ['rule: {}', 'rule']
  ])('refuses %s', async (text, reason) => {
    await expect(parse(`${text}\n`)).rejects.toThrow(reason)
    await expect(parse(`${text}\n`)).rejects.toThrow(/^ours\/locale\.sv\.yml:\d+: /)
  })
})
