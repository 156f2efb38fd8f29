import type {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {type ReportContext, reporters, reportOn} from '../../src/report/index.js'
import {context, everything, toFile, unreadFile} from './fixtures.js'
import {strictSchema} from './schema.js'

const json = (files: readonly VFile[], settings: ReportContext) => reportOn(files, reporters.json, settings)

test('the report is as the schema says, with every field in its place', () => {
  const report = JSON.parse(json(everything(), context))
  const validate = strictSchema('check')
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
})

test('the schema refuses a report with a field missing, unknown or of another type', () => {
  const validate = strictSchema('check')
  const broken = (change: (report: ReturnType<typeof JSON.parse>) => void) => {
    const report = JSON.parse(json(everything(), context))
    change(report)
    return validate(report)
  }
  expect(broken((report) => delete report.summary.waived)).toBe(false)
  expect(broken((report) => delete report.files[2].messages[0].quote)).toBe(false)
  expect(broken((report) => delete report.files[3].error)).toBe(false)
  expect(broken((report) => Object.assign(report.files[2].pages[0].claims[0], {verdict: 'fine'}))).toBe(false)
  expect(broken((report) => Object.assign(report.files[2].messages[0], {severity: 'fatal'}))).toBe(false)
})

test('files come by path and messages by line, column and rule, in whatever order they were found', () => {
  const forward = json(everything(), context)
  const shuffled = everything().reverse()
  for (const file of shuffled) file.messages.reverse()
  expect(json(shuffled, context)).toBe(forward)
  const places = JSON.parse(forward).files[2].messages.map(
    (message: {start: {line: number; column: number}}) => message.start.line * 1000 + message.start.column
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a failed file says why and holds nothing else', () => {
  const report = JSON.parse(json([unreadFile('a.pdf', 'unsupported', 'is in a format that is not read')], context))
  expect(report.files).toEqual([
    {
      path: 'a.pdf',
      language: 'und',
      status: 'failed',
      error: {code: 'unsupported', message: 'is in a format that is not read'},
      pages: [],
      messages: []
    }
  ])
  expect(report.summary).toMatchObject({files: 1, failed: 1})
})

test('a file that lint never saw counts as failed', () => {
  const file = toFile({path: 'a.md', value: ''})
  file.data = {} as typeof file.data
  expect(JSON.parse(json([file], context)).files[0].status).toBe('failed')
})

test('quiet lists errors only and counts everything', () => {
  const report = JSON.parse(json(everything(), {...context, quiet: true}))
  expect(report.files[2].messages.map((message: {severity: string}) => message.severity)).toEqual(['error', 'error'])
  expect(report.summary).toMatchObject({errors: 2, warnings: 5, infos: 1})
})
