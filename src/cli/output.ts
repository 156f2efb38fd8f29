import {fstatSync, writeSync} from 'node:fs'
import process from 'node:process'
import type {Output} from './host.js'

/**
 * Standard output. To a pipe it is written at once: Node's stream for it takes as long to load as a good part of a page to
 * check. `stream` opens it for what it alone can do: terminals, Windows, and a pipe that is full and must not block.
 */
export function standardOutput(stream: () => Output): Output {
  if (process.platform === 'win32' || !isPipe(1)) return stream()
  let isFull = false
  return {
    write(text, done) {
      if (isFull) return stream().write(text, done)
      let rest = Buffer.from(text)
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
      } catch (error) {
        if (!(error instanceof Error)) throw error
        isFull = 'code' in error && error.code === 'EAGAIN'
        return isFull ? stream().write(rest, done) : done(error)
      }
      return done()
    }
  }
}

function isPipe(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFIFO() || stats.isSocket()
}
