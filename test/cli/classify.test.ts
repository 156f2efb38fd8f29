import {PassThrough, Readable, Writable} from 'node:stream'
import {describe, expect, test, vi} from 'vitest'
import {classify} from '../../src/cli/classify.js'
import {lines} from '../../src/cli/streams.js'
import {strictSchema} from '../report/schema.js'
import {claimlint} from './host.js'

vi.mock('../../src/index.js', () => import('./engine.js'))

async function answers(stdin: string | Uint8Array | string[], ...options: string[]) {
  const {code, stdout, stderr} = await claimlint(['classify', ...options], {stdin})
  const validate = strictSchema('classify')
  const rows = stdout.split('\n').slice(0, -1)
  return {
    code,
    stderr,
    rows: rows.map((row) => {
      const answer = JSON.parse(row)
      expect(validate(answer), JSON.stringify(validate.errors)).toBe(true)
      return answer
    })
  }
}

test('each line is answered in its place, with its id and its language', async () => {
  const stdin = [
    {text: 'Cures colds', id: 7},
    {text: 'A family firm', id: 'b', language: 'en-GB', label: 'none'},
    {text: 'Cures colds\u2028'}
  ]
  const {code, stderr, rows} = await answers(stdin.map((line) => JSON.stringify(line)).join('\r\n'))
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(rows).toMatchObject([
    {id: 7, text: 'Cures colds', language: 'en', kind: 'disease', kinds: {'us-fda': 'disease'}},
    {id: 'b', text: 'A family firm', language: 'en-GB', kind: 'none', claims: []},
    {text: 'Cures colds\u2028', kind: 'disease'}
  ])
  expect(Object.keys(rows[0])).toEqual(['id', 'text', 'language', 'kind', 'kinds', 'claims'])
  expect('id' in rows[2]).toBe(false)
})

test('with --text each line is a statement as it stands, blank ones too', async () => {
  const {rows} = await answers('\ufeffCures "colds"\n\n{"text": "x"}\n', '--text')
  expect(rows.map(({text}) => text)).toEqual(['Cures "colds"', '', '{"text": "x"}'])
})

describe('a bad line is named with its number, the others are answered, exit 2', () => {
  test.each([
    ['{"text": "a"', 'line 2: is not JSON'],
    ['words', 'line 2: is not JSON: each line wants one object, {"text": "…"}; for plain text give --text'],
    ['["text"]', 'line 2: has no "text"'],
    ['null', 'line 2: has no "text"'],
    ['{"text": 3}', 'line 2: has no "text"'],
    ['{"txt": "a"}', 'line 2: has no "text"'],
    ['{"text": "a", "language": 3}', 'line 2: has a "language" that is no string'],
    ['{"text": "ODD"}', 'line 2: is too odd']
  ])('%s', async (line, reason) => {
    const {code, stderr, rows} = await answers(`{"text": "one"}\n${line}\n\n{"text": "four"}\n{]`)
    expect(rows.map(({text}) => text)).toEqual(['one', 'four'])
    expect(stderr).toContain(`claimlint: ${reason}`)
    expect(stderr).toContain('claimlint: line 5: is not JSON')
    expect(code).toBe(2)
  })

  test('not UTF-8', async () => {
    const {code, stderr, rows} = await answers(Buffer.from('one\nit\x92s\nthree', 'latin1'), '--text')
    expect({code, stderr, rows: rows.length}).toEqual({code: 2, stderr: 'claimlint: line 2: is not UTF-8\n', rows: 2})
  })
})

test('it streams: a line is answered before the next one comes', async () => {
  const stdin = new PassThrough()
  const heard: string[] = []
  const stdout = new Writable({
    write(chunk, _, done) {
      heard.push(String(chunk))
      stdin.end(heard.length === 1 ? '{"text": "two"}' : '')
      done()
    }
  })
  const done = classify(
    {text: false, rulesets: ['us-fda'], language: 'auto'},
    {cwd: '.', env: {}, stdin, stdout, stderr: stdout}
  )
  stdin.write('{"text": "one"}\n')
  expect(await done).toBe(0)
  expect(heard.map((line) => JSON.parse(line).text)).toEqual(['one', 'two'])
})

test('lines come whole however the stream is cut, and one that is too long is told and not kept', async () => {
  const text = 'one\n†wo\n\nfour is long\nfive'
  const bytes = Buffer.from(text)
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size)
    )
    const found: string[] = []
    for await (const batch of lines(Readable.from(chunks), 6)) {
      for (const line of batch) found.push('tooLong' in line ? 'too long' : line.bytes.toString())
    }
    expect(found).toEqual(['one', '†wo', '', 'too long', 'five'])
  }
})
