import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {arch, platform, versions} from 'node:process'
import {Script} from 'node:vm'
import {optimizeFor} from './budget.js'

/**
 * Loads the chunks of the bundle as `require` does, but with the code that V8 made of them when they were built: a page
 * of 10 KB is checked in less time than it takes to compile what checks it. Code that another Node, other flags or
 * another text made, or that was damaged, is refused, and the chunk compiled, as it is where there is no code.
 */
export function chunksIn(folder: string, requireOther: NodeJS.Require) {
  const scripts = new Map<string, Script>()
  const v8: typeof import('node:v8') = requireOther('node:v8')
  optimizeFor('page', v8.setFlagsFromString)

  function scriptOf(path: string): Script {
    const known = scripts.get(path)
    if (known) return known
    const text = readFileSync(path)
    const cachedData = codeOf(path, text)
    // The build writes chunks as functions, in ASCII.
    const script = new Script(text.toString('latin1'), {filename: path, ...(cachedData ? {cachedData} : {})})
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

/** Where the code of a chunk lies for the Node that runs. */
export function codePath(path: string): string {
  return `${path}.${versions.node}-${versions.v8}-${platform}-${arch}.code`
}

/**
 * Code as it is kept: twice, behind the text that it was made from. V8 knows a text by its length alone and does not look
 * for damage; two copies are compared in less time than it takes to load a digest.
 */
export function sealed(code: Buffer, text: Buffer): Buffer {
  return Buffer.concat([text, code, code])
}

function codeOf(path: string, text: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(codePath(path))
    const middle = (text.length + kept.length) / 2
    const code = kept.subarray(text.length, middle)
    return kept.subarray(0, text.length).equals(text) && kept.subarray(middle).equals(code) ? code : undefined
  } catch {
    return undefined
  }
}
