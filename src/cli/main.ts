import { type ExamineSetup, examineWork } from './examineWork.ts'
import { nodeSystem } from './nodeSystem.ts'
import { run } from './run.ts'
import type { System } from './system.ts'
import type { StartWork } from './threadPool.ts'

/** Runs the command in a real process, and sets its exit code. */
export async function main(process: NodeJS.Process, load: System['load']): Promise<void> {
  process.exitCode = await run(nodeSystem(process, load))
}

/** The work of a thread. */
export const startWork: StartWork = ({ setup }, load) => examineWork(setup as ExamineSetup, load)
