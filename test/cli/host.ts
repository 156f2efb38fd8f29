import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import type {Host} from '../../src/cli/host.js'
import {run} from '../../src/cli/program.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with the files, gone when the test is over. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** What a call of the command line said. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface HostOptions {
  readonly cwd?: string
  readonly env?: Host['env']
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[]
  readonly tty?: boolean
}

/** Runs the command line in this process, with the faults of `claimlint.ts` as exit code 2. */
export async function claimlint(words: readonly string[], options: HostOptions = {}): Promise<Outcome> {
  const stdout = collector()
  const stderr = collector()
  const given = options.stdin ?? ''
  const chunks = Array.isArray(given) ? given : [given]
  const host: Host = {
    cwd: options.cwd ?? folderOf({}),
    env: options.env ?? {},
    stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
    stdout: Object.assign(stdout.stream, {isTTY: options.tty ?? false}),
    stderr: Object.assign(stderr.stream, {isTTY: options.tty ?? false})
  }
  let code: number
  try {
    code = await run(words, host)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Fault') throw error
    stderr.stream.write(`claimlint: ${error.message}\n`)
    code = 2
  }
  return {code, stdout: stdout.text(), stderr: stderr.text()}
}

function collector() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    }
  })
  return {stream, text: () => Buffer.concat(chunks).toString()}
}
