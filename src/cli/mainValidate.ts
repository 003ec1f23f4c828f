import { validateCommand } from './commands/validate.ts'
import { examineWork } from './examineWork.ts'
import { nodeSystem } from './nodeSystem.ts'
import { runCommands } from './runCommands.ts'
import { startWorkOf } from './startWorkOf.ts'
import type { System } from './system.ts'

/** Runs `validate` without an earlier version, and without loading what that and the other commands need. */
export async function mainValidate(process: NodeJS.Process, load: System['load']): Promise<void> {
  process.exitCode = await runCommands(nodeSystem(process, load), [validateCommand(null)])
}

/** The work of a thread that `validate` starts. */
export const startWork = startWorkOf({ examine: examineWork })
