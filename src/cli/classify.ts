import {classify as judge} from '../index.js'
import {inertJson} from '../report/json.js'
import type {Ruleset} from '../ruleset.js'
import {LIMIT} from './bytes.js'
import {EXIT, type Host, reasonFor} from './host.js'
import {requireLanguage, selectRulesets} from './rulesets.js'
import {complain, type Line, lines, write} from './streams.js'

/** The options of `claimlint classify`, all filled. */
export interface ClassifyOptions {
  readonly text: boolean
  readonly rulesets: readonly string[]
  readonly language: string
}

/** A statement as it came in. */
interface Statement {
  readonly id?: unknown
  readonly text: string
  readonly language?: string
}

/** Answers each line of standard input with one line of JSON, in the same order, as it comes; the exit code. */
export async function classify(options: ClassifyOptions, host: Host): Promise<number> {
  const rulesets = await selectRulesets(options.rulesets, host.cwd)
  await requireLanguage(options.language)
  let code: number = EXIT.clean
  let number = 0
  for await (const batch of lines(host.stdin, LIMIT)) {
    let answers = ''
    for (const line of batch) {
      number++
      try {
        const statement = toStatement(line, options.text)
        if (statement) answers += await answer(statement, rulesets, options.language)
      } catch (error) {
        complain(host, `line ${number}: ${reasonFor(error)}`)
        code = EXIT.failed
      }
    }
    if (answers !== '' && !(await write(host.stdout, answers))) return code
  }
  return code
}

/** The statement of a line; nothing for a blank line between JSON objects. A blank line of text is a statement: rows stay rows. */
function toStatement(line: Line, plain: boolean): Statement | undefined {
  if ('tooLong' in line) throw new Error(`is over ${LIMIT / 2 ** 20} MiB`)
  const text = decode(line.bytes)
  if (plain) return {text}
  return text.trim() === '' ? undefined : parse(text)
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replace(/\r$/, '')
  } catch {
    throw new Error('is not UTF-8')
  }
}

function parse(line: string): Statement {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('is not JSON: each line wants one object, {"text": "…"}; for plain text give --text')
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('has no "text": each line wants one object, {"text": "…"}')
  }
  const language = 'language' in value ? value.language : undefined
  if (language !== undefined && typeof language !== 'string') throw new Error('has a "language" that is no string')
  return {
    text: value.text,
    ...('id' in value ? {id: value.id} : {}),
    ...(language === undefined ? {} : {language})
  }
}

async function answer({id, text, language}: Statement, rulesets: Ruleset[], fallback: string): Promise<string> {
  const {kind, kinds, claims, ...rest} = await judge(text, {rulesets, language: language ?? fallback})
  const answered = {...(id === undefined ? {} : {id}), text, language: language ?? rest.language, kind, kinds, claims}
  return `${inertJson(answered)}\n`
}
