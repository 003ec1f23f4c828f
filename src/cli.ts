#!/usr/bin/env node
import { join } from 'node:path'
import { loadCached } from './cli/loadCached.ts'

const { main } = loadCached(join(__dirname, 'main.cjs')) as typeof import('./cli/main.ts')
main(process)
