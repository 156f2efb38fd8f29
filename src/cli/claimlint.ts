#!/usr/bin/env node
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {EXIT, reasonFor} from './host.js'
import {run} from './program.js'
import {complain, isHungUp} from './streams.js'

// A file's facts die with the file. Collecting a little earlier than V8 likes costs some hundredths of the time and keeps a
// run over any number of files near the size of its largest.
setFlagsFromString('--heap-growing-percent=20')

const host = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
}

// Until the work is done and the report is out, whatever ends the process early is a failure.
process.exitCode = EXIT.failed
// Errors of writing are answered where they happen (`write`); without a listener they would end the process.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (!isHungUp(error)) tell(error)
  process.exit(EXIT.failed)
})

run(process.argv.slice(2), host).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => tell(error)
)

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
