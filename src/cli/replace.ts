import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {fault, reasonFor} from './host.js'

const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Puts a text in the place of the one that was read from a file: whoever looks, and whenever the process is killed, there
 * is the old file or the new one, whole. Links, byte order mark, mode and owner stay. Throws a fault that says why a file
 * was not written; then it is as it was.
 */
export function replaceFile(path: string, before: string, after: string): void {
  try {
    const real = realpathSync(path)
    const stats = statSync(real)
    if ((stats.mode & 0o222) === 0) throw fault('is read-only: make it writable (chmod u+w)')
    if (stats.nlink > 1)
      throw fault(`is one of ${stats.nlink} hard links to its text, and would be parted from the others: copy it first`)
    accessSync(real, constants.W_OK)
    const bytes = readFileSync(real)
    const mark = bytes.subarray(0, MARK.length).equals(MARK) ? MARK : Buffer.alloc(0)
    if (!Buffer.concat([mark, Buffer.from(before)]).equals(bytes)) throw changed()
    swap(real, Buffer.concat([mark, Buffer.from(after)]), () => {
      const now = statSync(real)
      if (now.ino !== stats.ino || now.size !== stats.size || now.mtimeMs !== stats.mtimeMs) throw changed()
    })
  } catch (error) {
    throw error instanceof Error && error.name === 'Fault' ? error : fault(unwritable(error))
  }
}

function changed(): Error {
  return fault('has changed since it was read: run it again')
}

function unwritable(thrown: unknown): string {
  const code = codeOf(thrown)
  if (code === 'EROFS') return 'is on a read-only disk'
  if (code === 'EACCES' || code === 'EPERM')
    return 'may not be written: change the permissions of it and its folder (chmod u+w)'
  return reasonFor(thrown)
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
}

/** Writes a new file beside the old one, and gives it the old one's name. */
function swap(path: string, bytes: Buffer, confirm: () => void): void {
  const {temporary, descriptor} = opened(dirname(path))
  try {
    try {
      fill(descriptor, bytes, path)
    } finally {
      closeSync(descriptor)
    }
    confirm()
    renameSync(temporary, path)
  } catch (error) {
    unlinkSync(temporary)
    throw error
  }
  keepFolder(dirname(path))
}

/** Times that a name is sought that nothing has. */
const most = 8

/** A new file in a folder; its name is no page's, so that what a killed run leaves behind is never read as one. */
function opened(folder: string): {readonly temporary: string; readonly descriptor: number} {
  for (let at = 0; at < most; at++) {
    const temporary = join(folder, `.claimlint-${randomBytes(8).toString('hex')}.tmp`)
    try {
      // Nobody else can have written there: a name that is taken is refused.
      return {temporary, descriptor: openSync(temporary, 'wx', 0o600)}
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
  throw fault('has no room beside it for a new file: remove what is named .claimlint-*.tmp in its folder')
}

function fill(descriptor: number, bytes: Buffer, path: string): void {
  const {mode, uid, gid} = statSync(path)
  const own = fstatSync(descriptor)
  if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid)
  fchmodSync(descriptor, mode & 0o7777)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
  fsyncSync(descriptor)
}

/** Has the disk keep the new name; where folders cannot be opened, as on Windows, the system does it in its own time. */
function keepFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The file is whole either way.
  }
}
