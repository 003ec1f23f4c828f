import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

declare const require: (name: string) => unknown

/** How Sätteri calls its module for a machine with glibc or without a choice of libc; others take the long way. */
const SUFFIXES: { readonly [platform: string]: string } = { linux: '-gnu', darwin: '', win32: '-msvc' }

/**
 * Stands for Sätteri's own loader in the bundled command. That one looks for its native module in six places, each through
 * Node's resolution of modules, which takes 5 ms; this one looks where npm puts it, and asks that one where it is not there.
 */
export function nativeSatteri(): unknown {
  const name = `${process.platform}-${process.arch}${SUFFIXES[process.platform] ?? ''}`
  const path = process.env.NAPI_RS_NATIVE_LIBRARY_PATH ? null : nearestModule(name)
  if (path !== null) {
    try {
      const module = { exports: {} }
      process.dlopen(module, path)
      return module.exports
    } catch {
      // For another libc.
    }
  }
  return require('../../node_modules/satteri/index.js')
}

/** Where npm has installed it: in the `node_modules` of this folder or of one around it. */
function nearestModule(name: string): string | null {
  for (let folder = __dirname, last = ''; folder !== last; last = folder, folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(join(modules, 'satteri'))) {
      const path = join(modules, '@bruits', `satteri-${name}`, `satteri_napi.${name}.node`)
      return existsSync(path) ? path : null
    }
  }
  return null
}
