import { examineWork } from './examineWork.ts'
import { nodeSystem } from './nodeSystem.ts'
import { partsWork } from './partsWork.ts'
import { repairWork } from './repairWork.ts'
import { run } from './run.ts'
import { startWorkOf } from './startWorkOf.ts'
import type { System } from './system.ts'

/** Runs the command in a real process, and sets its exit code. */
export async function main(process: NodeJS.Process, load: System['load']): Promise<void> {
  process.exitCode = await run(nodeSystem(process, load))
}

/** The work of a thread. */
export const startWork = startWorkOf({ examine: examineWork, parts: partsWork, repair: repairWork })
