import { exportCommand } from './commands/export.ts'
import { repairCommand } from './commands/repair.ts'
import { schemaCommand } from './commands/schema.ts'
import { nodeSystem } from './nodeSystem.ts'
import { partsWork } from './partsWork.ts'
import { repairWork } from './repairWork.ts'
import { runCommands } from './runCommands.ts'
import { startWorkOf } from './startWorkOf.ts'
import type { System } from './system.ts'

/** Runs one of the commands that read and repair, without loading the others. */
export async function mainExport(process: NodeJS.Process, load: System['load']): Promise<void> {
  process.exitCode = await runCommands(nodeSystem(process, load), [
    exportCommand,
    repairCommand,
    schemaCommand,
  ])
}

/** The work of a thread. */
export const startWork = startWorkOf({ parts: partsWork, repair: repairWork })
