import {spawn} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const hook = fileURLToPath(new URL('peak.cjs', import.meta.url))
const peakFile = join(tmpdir(), `claimlint-peak-${process.pid}`)
const slow = 20

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/**
 * Runs one process of `node`: the seconds from its start to its end, and what it said where `listen` is set. Findings
 * (exit 1) are no failure; any other exit throws.
 */
function run(args, {cwd, env = {}, listen = false}) {
  return new Promise((resolve, reject) => {
    const out = listen ? 'pipe' : 'ignore'
    const begun = process.hrtime.bigint()
    const child = spawn(process.execPath, args, {cwd, env: {...process.env, ...env}, stdio: ['ignore', out, out]})
    const said = []
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9
      const output = Buffer.concat(said).toString()
      if (code === 0 || code === 1) resolve({seconds, output})
      else reject(new Error(`node ${args.join(' ')} ended with ${code ?? signal}\n${output.slice(-2000)}`))
    })
  })
}

/** A first run of a command: its peak of memory in bytes, and how long it took. Throws where it did not do its work. */
async function warmUp({args, proof}, cwd) {
  const {seconds, output} = await run(['-r', hook, ...args], {cwd, env: {PEAK_FILE: peakFile}, listen: true})
  const peak = Number(readFileSync(peakFile, 'utf8'))
  rmSync(peakFile)
  if (proof && !proof.test(output))
    throw new Error(`node ${args.join(' ')} did not do its work\n${output.slice(-2000)}`)
  return {seconds, peak}
}

/**
 * Measures commands (`{name, args, proof}`) in turn, so that a disturbance hits all alike. A first round takes the peak of
 * memory and holds what the command says against `proof`; what needed over 20 s in it gets one round more and not
 * `rounds`. Gives for each its median, spread and peak, by name.
 */
export async function inTurn(commands, {cwd, rounds}) {
  const results = new Map()
  for (const command of commands) {
    const {seconds, peak} = await warmUp(command, cwd)
    results.set(command.name, {peak, rounds: seconds > slow ? 1 : rounds, times: []})
  }
  for (let round = 0; round < rounds; round++) {
    for (const {name, args} of commands) {
      const result = results.get(name)
      if (round < result.rounds) result.times.push((await run(args, {cwd})).seconds)
    }
  }
  for (const result of results.values()) {
    result.seconds = median(result.times)
    result.spread = [Math.min(...result.times), Math.max(...result.times)]
  }
  return results
}
