import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {arch, version} from 'node:process'
import {Script} from 'node:vm'

/**
 * Loads the chunks of the bundle as `require` does, but with the code that V8 made of them when they were built: a page
 * of 10 KB is checked in less time than it takes to compile what checks it. V8 itself refuses code that another version,
 * other flags or another text made, and then compiles the chunk, as it does where there is no code.
 */
export function chunksIn(folder: string, requireOther: NodeJS.Require) {
  const scripts = new Map<string, Script>()

  function scriptOf(path: string): Script {
    const known = scripts.get(path)
    if (known) return known
    const cachedData = codeOf(path)
    const options = {filename: path, columnOffset: -head.length, ...(cachedData ? {cachedData} : {})}
    const script = new Script(`${head}${readFileSync(path, 'utf8')}\n})`, options)
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
  return `${path}.${version}-${arch}.code`
}

function codeOf(path: string): Buffer | undefined {
  try {
    const code = codePath(path)
    // V8 knows a text by its length alone.
    return statSync(code).mtimeMs < statSync(path).mtimeMs ? undefined : readFileSync(code)
  } catch {
    return undefined
  }
}
