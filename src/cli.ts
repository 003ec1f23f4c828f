#!/usr/bin/env node
import { nodeSystem } from './cli/nodeSystem.ts'
import { run } from './cli/run.ts'

process.exitCode = await run(nodeSystem(process))
