import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {ReportContext} from '../../src/report/index.js'
import type {ClaimEntry, DisclaimerEntry, Finding, PageEntry, Point} from '../../src/types.js'

export const context: ReportContext = {
  tool: {name: 'claimlint', version: '0.1.0'},
  rulesets: [{id: 'us-fda', version: '2026.1', lawReadOn: '2026-11-02'}]
}

/** A file whose findings are given by the words they stand on. */
export interface Fixture {
  readonly path: string
  readonly value: string
  readonly claims?: readonly {text: string; mark?: string; linked?: boolean; kind?: string}[]
  readonly disclaimer?: {text: string; mark?: string | null; variant?: string}
  readonly findings?: readonly FindingFixture[]
}

export interface FindingFixture extends Partial<Finding> {
  readonly on: string
  readonly rule: string
  readonly reason: string
  readonly note?: string
  readonly expected?: string[]
}

/** The VFile that `lint` would have left for the fixture. */
export function toFile(fixture: Fixture): VFile {
  const file = new VFile({path: fixture.path, value: fixture.value})
  const page: PageEntry = {
    pointer: '',
    language: {tag: 'en', status: 'reviewed', from: 'default', unread: []},
    claims: (fixture.claims ?? []).map((claim) => toClaim(fixture.value, claim)),
    disclaimer: fixture.disclaimer ? toDisclaimer(fixture.value, fixture.disclaimer) : null,
    notes: []
  }
  file.data.claimlint = {status: 'checked', language: 'en', pages: [page]}
  file.messages = (fixture.findings ?? []).map((finding) => toMessage(fixture.value, finding))
  return file
}

/** A file that was not read. */
export function unreadFile(path: string, code: string, message: string): VFile {
  const file = new VFile({path})
  file.data.claimlint = {status: 'failed', language: 'und', pages: [], error: {code, message}}
  return file
}

export function point(value: string, offset: number): Point {
  const before = value.slice(0, offset).split(/\r\n|\r|\n/)
  return {line: before.length, column: before.at(-1)!.length + 1, offset}
}

function span(value: string, words: string) {
  const at = value.indexOf(words)
  if (at === -1) throw new Error(`the fixture has no «${words}»`)
  return {start: point(value, at), end: point(value, at + words.length)}
}

function toClaim(value: string, claim: {text: string; mark?: string; linked?: boolean; kind?: string}): ClaimEntry {
  const kind = claim.kind ?? 'structure-function'
  return {
    text: claim.text,
    kind,
    kinds: {'us-fda': kind},
    mark: claim.mark ?? null,
    linked: claim.linked ?? false,
    ...span(value, claim.text),
    pointer: null,
    because: []
  }
}

function toDisclaimer(
  value: string,
  {text, mark = null, variant = 'exact'}: NonNullable<Fixture['disclaimer']>
): DisclaimerEntry {
  return {text, mark, language: 'en', variant, source: 'page', ...span(value, text)}
}

function toMessage(value: string, {on, rule, reason, note, expected, ...finding}: FindingFixture): VFileMessage {
  const message = new VFileMessage(reason, {place: span(value, on), source: 'claimlint'})
  message.ruleId = `us-fda/${rule}`
  message.url = 'https://www.ecfr.gov/current/title-21/section-101.93'
  if (note !== undefined) message.note = note
  if (expected !== undefined) message.expected = expected
  const severity = finding.severity ?? 'error'
  message.fatal = severity === 'error'
  return Object.assign(message, {
    severity,
    confidence: 'certain',
    quote: on,
    citation: '21 CFR 101.93(g)(2)(i)',
    pointer: null,
    suggestions: [],
    ...finding
  })
}

/** A page with everything that a report has to show. */
export function everything(): VFile[] {
  const bad = `# Joint Comfort

Prevents the common cold and supports memory.
Helps maintain healthy joints.* Supports focus.

- Promotes calm
- Promotes restful sleep
- Supports digestion
- Supports energy

*These statements have not been evaluated by FDA.
`
  const missing = (on: string, severity: Finding['severity'] = 'warning') => ({
    on,
    rule: 'missing-mark',
    severity,
    reason: `«${on}» has no mark that leads to the disclaimer`,
    note: 'The reader must be led from each claim to the disclaimer: put the symbol of the disclaimer at the end of the claim.',
    citation: '21 CFR 101.93(d)',
    suggestions: [{title: 'Put * after the claim', safe: true, edits: []}]
  })
  return [
    toFile({
      path: 'examples/joint-comfort.md',
      value: bad,
      claims: [
        {text: 'Prevents the common cold', kind: 'disease'},
        {text: 'supports memory'},
        {text: 'Helps maintain healthy joints', mark: '*', linked: true},
        {text: 'Promotes calm'},
        {text: 'Promotes restful sleep'},
        {text: 'Supports digestion'},
        {text: 'Supports energy'}
      ],
      disclaimer: {text: '*These statements have not been evaluated by FDA.', mark: '*', variant: 'truncated'},
      findings: [
        {
          on: '*These statements have not been evaluated by FDA.',
          rule: 'altered-disclaimer',
          reason:
            'The disclaimer is cut short: the sentence on diagnosing, treating, curing and preventing is missing, and it is as binding as the first',
          citation: '21 CFR 101.93(c)(2)',
          expected: [
            'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
          ]
        },
        {
          on: 'Prevents the common cold',
          rule: 'disease-claim',
          reason: '«Prevents the common cold» says that the product prevents a disease',
          note: 'A supplement may support the body; it may not prevent, treat or cure a disease, and no disclaimer mends that.',
          expected: ['Supports a healthy immune system.*'],
          criterion: 'i'
        },
        missing('Supports energy'),
        missing('supports memory'),
        missing('Promotes calm'),
        missing('Promotes restful sleep'),
        missing('Supports digestion'),
        {
          on: '.* Supports focus',
          rule: 'unused-note',
          severity: 'info',
          confidence: 'review',
          reason: 'A person should look at this'
        }
      ]
    }),
    toFile({path: 'examples/about.md', value: 'We are a family firm.\n'}),
    toFile({
      path: 'examples/calm.html',
      value: '<p>Promotes calm.*</p><p>*These statements</p>',
      claims: [{text: 'Promotes calm', mark: '*', linked: true}],
      disclaimer: {text: '*These statements', mark: '*'}
    }),
    unreadFile('examples/leaflet.pdf', 'unsupported', 'is in a format that is not read: give .txt, .md, .html')
  ]
}
