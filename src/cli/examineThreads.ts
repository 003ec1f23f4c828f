import type { Config } from '../validate/config.ts'
import type { Examiner } from '../validate/examiner.ts'
import type { Values } from './command.ts'
import type { ExamineSetup } from './examineWork.ts'
import { isPlain } from './isPlain.ts'
import type { System } from './system.ts'
import type { Work } from './threadPool.ts'

export interface Given {
  /** As it was read. */
  config: Config
  configPath: string | null
  /** From where its globs count. */
  configFolder: string
  preset: Config['preset'] | null
  values: Values
  reader: Examiner
}

/** What other threads are to do so that they find what this one would; null where users' own checks are to see all files. */
export function examineThreads(
  { config, configPath, configFolder, preset, values, reader: { plan, today } }: Given,
  { cwd }: System,
): Work | null {
  if (plan.own.size > 0) return null
  // A schema is made of functions, which stay in the thread that loaded them.
  const isData = isPlain(config)
  if (!isData && configPath === null) return null
  const setup: ExamineSetup = {
    config: isData ? config : null,
    configPath,
    configFolder,
    preset,
    parser: values.parser,
    today,
    cwd,
  }
  return { name: 'examine', setup }
}
