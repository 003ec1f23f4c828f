import type { Config } from '../validate/config.ts'
import { type Examiner, examiner } from '../validate/examiner.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import type { NamedBytes } from './gitSource.ts'
import { importModule } from './importModule.ts'
import type { System } from './system.ts'

/** What a thread needs to look at files as the one that started it does. */
export interface ExamineSetup {
  /** Null where it holds more than data, and is loaded again. */
  config: Config | null
  configPath: string | null
  preset: Config['preset'] | null
  parser: Values['parser']
  today: string
  cwd: string
}

/** Looks at files one by one in another thread. Gives JSON, which is faster between threads than objects. */
export async function examineWork(
  { config, configPath, preset, parser, today, cwd }: ExamineSetup,
  load: System['load'],
): Promise<(sources: readonly NamedBytes[]) => string[]> {
  const loaded = config ?? ((await importModule(configPath!, { cwd, load })) as Config)
  const reader = examiner({
    ...loaded,
    ...(preset ? { preset } : {}),
    parser: chooseParser({ parser }),
    today,
  })
  return sources => sources.map(source => JSON.stringify(examineSource(source, reader)))
}

function examineSource(source: NamedBytes, reader: Examiner) {
  return reader.examine(source.path === '-' ? source.value : source, false).examined
}
