#!/usr/bin/env node
import { join } from 'node:path'
import { loadCached } from './cli/loadCached.ts'

/** The bundles of the commands that run most often; the others share one with everything in it. */
const BUNDLES = new Map([
  ['export', ['export.cjs', 'mainExport']],
  ['repair', ['export.cjs', 'mainExport']],
  ['schema', ['export.cjs', 'mainExport']],
  ['validate', ['validate.cjs', 'mainValidate']],
] as const)

// To compare with an earlier version takes more than the small bundle has.
const isCompared = process.argv.some(argument => argument === '--base' || argument.startsWith('--base='))
const [file, name] =
  (isCompared ? undefined : BUNDLES.get(process.argv[2] as 'export')) ?? (['main.cjs', 'main'] as const)
const bundle = loadCached(join(__dirname, file)) as {
  [name: string]: (process: NodeJS.Process, load: (url: string) => Promise<unknown>) => Promise<void>
}
// Code that was kept from an earlier run cannot import by itself: Node forgets for whom it would be.
// All is written by then, and Node would take 1 ms to take apart what it holds.
bundle[name]!(process, url => import(url)).then(() => process.exit())
