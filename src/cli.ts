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

const [file, name] = BUNDLES.get(process.argv[2] as 'export') ?? (['main.cjs', 'main'] as const)
const bundle = loadCached(join(__dirname, file)) as {
  [name: string]: (process: NodeJS.Process) => Promise<void>
}
bundle[name]!(process)
