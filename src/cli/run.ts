import type { Command } from './command.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { initCommand } from './commands/init.ts'
import { queryCommand } from './commands/query.ts'
import { repairCommand } from './commands/repair.ts'
import { schemaCommand } from './commands/schema.ts'
import { validateCommand } from './commands/validate.ts'
import { runCommands } from './runCommands.ts'
import type { System } from './system.ts'

const COMMANDS: readonly Command[] = [
  diffCommand,
  explainCommand,
  exportCommand,
  initCommand,
  queryCommand,
  repairCommand,
  schemaCommand,
  // Its modules are loaded where an earlier version is asked for.
  validateCommand(async (...given) => (await import('./readEarlier.ts')).readEarlier(...given)),
]

/**
 * Runs the command.
 *
 * @returns the exit code: 0 done, 1 findings, 2 could not run
 */
export function run(system: System): Promise<number> {
  return runCommands(system, COMMANDS)
}
