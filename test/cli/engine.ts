import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Ruleset} from '../../src/ruleset.js'
import type {ClaimEntry, Severity} from '../../src/types.js'
import {point} from '../report/fixtures.js'

/**
 * An engine that finds what a test plants: the words ERROR, WARNING, INFO are claims with a finding of that severity,
 * TIED is a claim without one, and CRASH and HANGUP are what they say. The real engine is run by `claimlint.test.ts`.
 */
export async function lint(file: VFile): Promise<VFile> {
  const value = String(file)
  if (value.includes('CRASH')) throw new RangeError('Maximum call stack size exceeded')
  const claims: ClaimEntry[] = []
  for (const {0: word, index} of value.matchAll(/ERROR|WARNING|INFO|TIED/g)) {
    const place = {start: point(value, index), end: point(value, index + word.length)}
    const kinds = {'us-fda': 'wellbeing'}
    const linked = word === 'TIED'
    claims.push({text: word, kind: 'wellbeing', kinds, mark: null, linked, ...place, pointer: null, because: []})
    if (!linked) file.messages.push(toMessage(word.toLowerCase() as Severity, word, place))
  }
  const language = {tag: 'en', status: 'reviewed', from: 'default', unread: []} as const
  const pages = [{pointer: '', language, claims, disclaimer: null, notes: []}]
  file.data.claimlint = {status: 'checked', language: 'en', pages}
  return file
}

function toMessage(
  severity: Severity,
  quote: string,
  place: {start: ReturnType<typeof point>; end: ReturnType<typeof point>}
) {
  const message = new VFileMessage(`«${quote}» was planted`, {place, source: 'claimlint'})
  message.ruleId = `us-fda/planted-${severity}`
  const finding = {
    severity,
    confidence: 'certain' as const,
    quote,
    citation: '21 CFR 101.93',
    pointer: null,
    suggestions: []
  }
  return Object.assign(message, finding)
}

/** Judges by words too: `cures` makes a disease claim, ODD is what the engine cannot take. */
export async function classify(text: string, {language = 'auto'}: {language?: string}) {
  if (text.includes('ODD')) throw new Error('is too odd')
  const kind = /cures/i.test(text) ? 'disease' : 'none'
  const claims =
    kind === 'none'
      ? []
      : [{text, kind, kinds: {'us-fda': kind}, criterion: null, concepts: ['effect.cure'], because: []}]
  return {text, language: language === 'auto' ? 'en' : language, kind, kinds: {'us-fda': kind}, claims}
}

const rule = {
  check: 'wording',
  kinds: [],
  match: [],
  unless: [],
  elements: [],
  grades: {},
  words: {},
  law: {
    cite: '21 CFR 101.93(g)(2)(i)',
    says: 'FDA will find that a statement claims to cure a disease if it says so.',
    url: 'https://www.ecfr.gov/current/title-21/section-101.93',
    'read-on': '2026-11-02'
  },
  message: {en: '«{quote}» says too much'},
  rewrites: {en: [{text: 'Supports a healthy immune system.*'}]},
  examples: {en: {ok: ['Supports calm.*'], flag: ['«Cures colds».']}}
}

const ruleset: Ruleset = {
  id: 'us-fda',
  name: 'US: structure/function claims',
  authority: 'FDA',
  version: '2026.1',
  lawReadOn: '2026-11-02',
  languages: ['en'],
  kinds: [],
  statement: null,
  rules: [
    {
      ...rule,
      id: 'disease-claim',
      severity: 'error',
      confidence: 'certain',
      why: 'No supplement cures a disease. Say what it supports.\n\nA disclaimer does not mend it.'
    },
    {
      ...rule,
      id: 'missing-mark',
      severity: 'warning',
      confidence: 'likely',
      why: 'Each claim leads to the disclaimer. Put the mark at its end.'
    }
  ]
}

export async function loadRulesets(ids: readonly string[]): Promise<Ruleset[]> {
  return ids.map((id) => {
    if (id !== 'us-fda' && id !== 'us-ftc') throw new Error(`there is no ruleset “${id}”: use one of us-fda`)
    return id === 'us-fda' ? ruleset : {...ruleset, id, name: 'US: advertising', rules: []}
  })
}

export function parseRuleset(files: readonly {path: string; text: string}[]): Ruleset {
  const broken = files.find(({text}) => text.includes('BROKEN'))
  if (broken) throw new Error(`${broken.path}:3: a rule needs a "why"`)
  return {...ruleset, id: files.map(({path}) => path).join('+')}
}

export async function loadLanguage(tag: string): Promise<void> {
  if (!/^en\b/.test(tag)) throw new Error(`there is no language pack for “${tag}”: use one of en`)
}
