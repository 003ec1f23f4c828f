import { join } from 'node:path'
import { loadCached } from './loadCached.ts'

type He = { decode: (text: string) => string }

let loaded: He | undefined

/** Stands for `he` in the bundled command, and builds its tables, 5 ms, when a reference asks for them that XML lacks. */
export default {
  decode: (text: string): string => {
    loaded ??= loadCached(join(__dirname, 'he.cjs')) as He
    return loaded.decode(text)
  },
}
