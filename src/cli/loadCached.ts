import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import vm from 'node:vm'
import { readKept, writeKept } from './keptCode.ts'

/** Of the bundle that this stands in; all of them lie in one folder. Making another one takes 0.5 ms. */
declare const require: NodeJS.Require

/**
 * Loads a bundle, with the machine code that V8 made of it the last time: compiling the command anew takes 14 ms
 * of 100. It is kept beside the file, where what can write it can write the file itself. Node's own cache, from 22.1 on,
 * costs 17 ms more, since it looks at modules and not at bundles. NODE_DISABLE_COMPILE_CACHE turns it off.
 *
 * @param path of a file that holds a function of what CommonJS gives a module
 */
export function loadCached(path: string): unknown {
  const script = process.env.NODE_DISABLE_COMPILE_CACHE ? compiled(path, null) : kept(path)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, path, dirname(path))
  return module.exports
}

function kept(path: string): vm.Script {
  const { size, mtimeMs } = statSync(path)
  const name = `${path}.${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}`
  let cache = `${name}.cache`
  let code = readKept(cache)
  let script = compiled(path, code)
  if (script.cachedDataRejected) {
    // V8 has other flags now, as with NODE_OPTIONS or in a thread: code that was made with them is kept too.
    cache = `${name}-${process.getBuiltinModule('node:v8').cachedDataVersionTag()}.cache`
    code = readKept(cache)
    script = compiled(path, code)
  }
  // Last, so that it holds the functions that this run has compiled.
  if (code === null) process.once('exit', () => writeKept(cache, name, () => script.createCachedData()))
  return script
}

function compiled(path: string, cachedData: Buffer | null): vm.Script {
  // Bundles are ASCII. No `import()` in them: with code that was kept, Node forgets who is to load what it means.
  const source = readFileSync(path, 'latin1')
  return new vm.Script(source, { filename: path, ...(cachedData && { cachedData }) })
}
