import { validateCommand } from './commands/validate.ts'
import { type ExamineSetup, examineWork } from './examineWork.ts'
import { nodeSystem } from './nodeSystem.ts'
import { runCommands } from './runCommands.ts'
import type { System } from './system.ts'
import type { StartWork } from './threadPool.ts'

/** Runs `validate` without an earlier version, and without loading what that and the other commands need. */
export async function mainValidate(process: NodeJS.Process, load: System['load']): Promise<void> {
  process.exitCode = await runCommands(nodeSystem(process, load), [validateCommand(null)])
}

/** The work of a thread that `validate` starts. */
export const startWork: StartWork = ({ setup }, load) => examineWork(setup as ExamineSetup, load)
