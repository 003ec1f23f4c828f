import { nodeSystem } from './nodeSystem.ts'
import { run } from './run.ts'

/** Runs the command in a real process, and sets its exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  process.exitCode = await run(nodeSystem(process))
}
