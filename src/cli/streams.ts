import type {Readable} from 'node:stream'
import {inert} from '../report/inert.js'
import {fault, type Host, type Output} from './host.js'

/** Resolves when the text is out: true, or false when the reader has hung up, which is its right (`| head`). */
export function write(stream: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || isHungUp(error)) resolve(!error)
      else reject(fault(`the report could not be written: ${error.message}`))
    })
  })
}

/** Tells standard error, one line for each line of the message, each made harmless. */
export function complain(host: Host, message: string): void {
  for (const line of message.split(/\r?\n/)) host.stderr.write(`claimlint: ${inert(line)}\n`)
}

/** Whether what is told on standard error stands beside the report, before the same eyes. */
export function isOneScreen({stdout, stderr}: Host): boolean {
  return stdout.isTTY === true && 'isTTY' in stderr && stderr.isTTY === true
}

/** Whether the reader of a pipe has gone. */
export function isHungUp(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}

/** Whether to colour: `--color` and `--no-color`, then FORCE_COLOR, then NO_COLOR, TERM=dumb and whether it is a terminal. */
export function wantsColor(flag: boolean | undefined, {env, stdout}: Host): boolean {
  if (flag !== undefined) return flag
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false
  return stdout.isTTY === true
}

/** The bytes of a line without its line end, or why it could not be had. */
export type Line = {readonly bytes: Buffer} | {readonly tooLong: true}

/** The lines of a stream, those of each chunk as it comes. A line over `limit` bytes is told, not kept. */
export async function* lines(stream: Readable, limit: number): AsyncGenerator<Line[]> {
  let parts: Buffer[] = []
  let length = 0
  const add = (bytes: Buffer) => {
    length += bytes.length
    if (length <= limit) parts.push(bytes)
    else parts = []
  }
  const take = (): Line => {
    const line = length > limit ? ({tooLong: true} as const) : {bytes: Buffer.concat(parts)}
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    const whole: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end))
      whole.push(take())
      from = end + 1
    }
    add(bytes.subarray(from))
    yield whole
  }
  if (length > 0) yield [take()]
}
