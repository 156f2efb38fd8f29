import process from 'node:process'
import type {Writable} from 'node:stream'
import {EXIT, type Host, reasonFor} from './host.js'
import {standardOutput} from './output.js'
import {run} from './program.js'
import {complain, isHungUp} from './streams.js'

/** The streams are opened when they are asked for: each takes longer to open than a sentence to check. */
const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin
  },
  stdout: standardOutput(() => heard(process.stdout)),
  get stderr() {
    told = true
    return heard(process.stderr)
  }
}
let told = false

// Until the work is done and the report is out, whatever ends the process early is a failure.
process.exitCode = EXIT.failed
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (!isHungUp(error)) tell(error)
  process.exit(EXIT.failed)
})

run(process.argv.slice(2), host)
  .then((code) => {
    process.exitCode = code
  }, tell)
  .then(leave)

/**
 * Ends the process when standard error is out; standard output was waited for. V8 would first finish what it optimises
 * meanwhile, which takes longer than a page.
 */
function leave(): void {
  if (told) process.stderr.write('', () => process.exit())
  else process.exit()
}

/** Errors of writing are answered where they happen (`write`); without a listener they would end the process. */
function heard<Stream extends Writable>(stream: Stream): Stream {
  return stream.listenerCount('error') > 0 ? stream : stream.on('error', () => {})
}

/** A fault of the call is told in its own words; anything else is ours, and says so. */
function tell(error: unknown): void {
  const ours = !(error instanceof Error && error.name === 'Fault')
  complain(
    host,
    ours
      ? `${reasonFor(error)} (a fault of claimlint itself: report it with the command that was run)`
      : reasonFor(error)
  )
}
