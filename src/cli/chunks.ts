import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {arch, platform, versions} from 'node:process'
import {Script} from 'node:vm'

/**
 * Loads the chunks of the bundle as `require` does, but with the code that V8 made of them when they were built: a page
 * of 10 KB is checked in less time than it takes to compile what checks it. Code that another Node, other flags or
 * another text made, or that was damaged, is refused, and the chunk compiled, as it is where there is no code.
 */
export function chunksIn(folder: string, requireOther: NodeJS.Require) {
  const scripts = new Map<string, Script>()

  function scriptOf(path: string): Script {
    const known = scripts.get(path)
    if (known) return known
    const text = readFileSync(path, 'utf8')
    const cachedData = codeOf(path, text)
    const options = {filename: path, columnOffset: -head.length, ...(cachedData ? {cachedData} : {})}
    const script = new Script(`${head}${text}\n})`, options)
    scripts.set(path, script)
    return script
  }

  /** Runs a chunk, and those that it asks for, anew. */
  function run(name: string): unknown {
    const modules = new Map<string, {exports: unknown}>()
    const load = (id: string): unknown => {
      if (!id.startsWith('./')) return requireOther(id)
      const path = join(folder, id)
      const known = modules.get(path)
      if (known) return known.exports
      const module: {exports: unknown} = {exports: {}}
      modules.set(path, module)
      scriptOf(path).runInThisContext()(module.exports, load, module, path, folder)
      return module.exports
    }
    return load(`./${name}`)
  }

  return {run, scripts}
}

const head = '(function (exports, require, module, __filename, __dirname) {'

/** Where the code of a chunk lies for the Node that runs. */
export function codePath(path: string): string {
  return `${path}.${versions.node}-${versions.v8}-${platform}-${arch}.code`
}

/** Code as it is kept: behind a digest of it and of the text that it was made from. V8 knows a text by its length alone. */
export function sealed(code: Buffer, text: string): Buffer {
  return Buffer.concat([digest(code, text), code])
}

function codeOf(path: string, text: string): Buffer | undefined {
  try {
    const kept = readFileSync(codePath(path))
    const code = kept.subarray(size)
    return digest(code, text).equals(kept.subarray(0, size)) ? code : undefined
  } catch {
    return undefined
  }
}

const size = 20

function digest(code: Buffer, text: string): Buffer {
  return createHash('sha1').update(code).update(text).digest()
}
