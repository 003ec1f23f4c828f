import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import vm from 'node:vm'
import { readKept, writeKept } from './keptCode.ts'

/**
 * Loads a CommonJS file, with the machine code that V8 made of it the last time: compiling the command anew takes 14 ms
 * of 100. It is kept beside the file, where what can write it can write the file itself. Node's own cache, from 22.1 on,
 * costs 17 ms more, since it looks at modules and not at bundles. NODE_DISABLE_COMPILE_CACHE turns it off.
 */
export function loadCached(path: string): unknown {
  const require = createRequire(path)
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(path)
  const { size, mtimeMs } = statSync(path)
  const name = `${path}.${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}`
  let cache = `${name}.cache`
  let { script, isNew } = compiled(path, cache)
  if (script.cachedDataRejected) {
    // V8 has other flags now, as with NODE_OPTIONS or in a thread: code that was made with them is kept too.
    cache = `${name}-${process.getBuiltinModule('node:v8').cachedDataVersionTag()}.cache`
    ;({ script, isNew } = compiled(path, cache))
  }
  // Last, so that it holds the functions that this run has compiled.
  if (isNew) process.once('exit', () => writeKept(cache, name, () => script.createCachedData()))
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, path, dirname(path))
  return module.exports
}

/** @returns `isNew` where no code was kept */
function compiled(path: string, cache: string): { script: vm.Script; isNew: boolean } {
  const cachedData = readKept(cache)
  const script = new vm.Script(
    // Bundles are ASCII.
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`,
    // No `import()` in it: with code that was kept, Node forgets who is to load what it means.
    { filename: path, ...(cachedData && { cachedData }) },
  )
  return { script, isNew: cachedData === null }
}
