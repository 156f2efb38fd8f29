import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {reporters, reportOn} from '../../src/report/index.js'
import {context, toFile} from './fixtures.js'

/** What must never reach a terminal or a CI log in a form that acts there. */
const payloads = {
  'colour of a terminal': '\u001b[31mred\u001b[0m',
  'title of a terminal': '\u001b]0;owned\u0007',
  'hyperlink of a terminal': '\u001b]8;;https://example.com\u001b\\here\u001b]8;;\u001b\\',
  'eight-bit CSI': '\u009b2J',
  backspaces: 'compliant\b\b\b\b\b\b\b\b\bx',
  'carriage return': 'first\rsecond',
  'vertical tab and form feed': 'one\u000btwo\u000cthree',
  NUL: 'a\u0000b',
  delete: 'a\u007fb',
  'command of GitHub': '::error file=a.md,line=1::owned',
  'command of GitHub after a blank': 'words ::set-output name=x::y',
  'command of GitHub after a line end': 'words\n::stop-commands::x',
  'old command of GitHub': '##[error]owned',
  'command of Azure': '##vso[task.setvariable variable=x]y',
  'section of GitLab': 'section_start:1:x\r\u001b[0Kowned',
  'reading direction': 'safe\u202edesrever\u202c',
  isolates: '\u2066a\u2069\u2067b\u2069',
  'line separator': 'a\u2028::error::b',
  'tag characters': 'a\u{e0041}\u{e007f}b',
  'zero-width space': 'pre\u200bvents'
}

// C0 but the line feed, DEL, C1, and characters that turn or hide.
const active =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u

describe.each(Object.entries(payloads))('%s', (_, payload) => {
  const files = () => {
    const value = `Intro ${payload} supports memory.\n`
    const file = toFile({
      path: 'page.md',
      value,
      claims: [{text: 'supports memory', mark: payload}],
      disclaimer: {text: 'supports memory', mark: payload, variant: payload},
      findings: [
        {
          on: 'supports memory',
          rule: 'missing-mark',
          reason: `${payload} «supports memory»`,
          note: payload,
          citation: payload
        },
        {on: payload, rule: payload, reason: payload, expected: [payload], quote: payload},
        ...['a', 'b', 'c', 'd'].map((rule) => ({on: 'supports memory', rule: 'many', reason: rule, quote: payload})),
        {
          on: value,
          rule: 'whole',
          reason: payload,
          suggestions: [{title: payload, safe: true, edits: []}]
        }
      ]
    })
    const named = toFile({path: `${payload.replaceAll('\0', '')}.md`, value: ''})
    const failed = new VFile({path: `folder/${payload.replaceAll('\0', '')}`})
    failed.data.claimlint = {status: 'failed', language: 'und', pages: [], error: {code: 'x', message: payload}}
    return [file, named, failed]
  }

  test('is inert in the stylish report', () => {
    const report = reportOn(files(), reporters.stylish, context)
    expect(report).not.toMatch(active)
    for (const line of report.split('\n')) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toMatch(/##\w*\[/)
    }
  })

  test('is inert in the JSON report, which still carries it', () => {
    const report = reportOn(files(), reporters.json, context)
    expect(report.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2066-\u2069]/)
    expect(report).not.toMatch(/##\w*\[/)
    expect(
      JSON.parse(report)
        .files.flatMap((file: {messages: {quote: string}[]}) => file.messages)
        .map((m: {quote: string}) => m.quote)
    ).toContain(payload)
  })
})
