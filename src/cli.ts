#!/usr/bin/env node
import { join } from 'node:path'
import { loadCached } from './cli/loadCached.ts'

/** The bundles of the commands that run most often; the others share one with everything in it. */
const BUNDLES = new Map([
  ['export', 'export.cjs'],
  ['repair', 'export.cjs'],
  ['schema', 'export.cjs'],
  ['validate', 'validate.cjs'],
])

const bundle = BUNDLES.get(process.argv[2] ?? '') ?? 'main.cjs'
const { main } = loadCached(join(__dirname, bundle)) as typeof import('./cli/main.ts')
main(process)
