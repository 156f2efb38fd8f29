import type {Readable, Writable} from 'node:stream'

/** What a command takes from the machine; a test gives its own. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Writable
}

/** Standard output; only a terminal knows its `isTTY` and `columns`. */
export interface Output {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Exit codes as `contracts.md` promises them. */
export const EXIT = {clean: 0, found: 1, failed: 2} as const

/** A fault of what the tool was asked to do, told to the person in its own words; anything else thrown is a fault of ours. */
export function fault(message: string): Error {
  return Object.assign(new Error(message), {name: 'Fault'})
}

/** The reason to show for whatever was thrown. */
export function reasonFor(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
