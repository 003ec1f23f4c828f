import type { Config } from '../validate/config.ts'
import type { Examined } from '../validate/examine.ts'
import { examiner } from '../validate/examiner.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import { importModule } from './importModule.ts'
import { type NamedBytes, sourceOf } from './namedBytes.ts'
import { pathFrom } from './pathFrom.ts'
import type { System } from './system.ts'

/** What a thread needs to look at files as the one that started it does. */
export interface ExamineSetup {
  /** Null where it holds more than data, and is loaded again. */
  config: Config | null
  configPath: string | null
  configFolder: string
  preset: Config['preset'] | null
  parser: Values['parser']
  today: string
  cwd: string
}

/** What was found in a file, as another thread gives it. */
export interface PackedExamined {
  /** Of `Examined`, without the text that was gathered; JSON is faster between threads than objects. */
  json: string
  /** The text, three quarters of all, which would be escaped in JSON. */
  text: string
}

/** Looks at files one by one in another thread. */
export async function examineWork(
  { config, configPath, configFolder, preset, parser, today, cwd }: ExamineSetup,
  load: System['load'],
): Promise<(sources: readonly NamedBytes[]) => PackedExamined[]> {
  const loaded = config ?? ((await importModule(configPath!, { cwd, load })) as Config)
  const options = { ...loaded, ...(preset ? { preset } : {}), parser: chooseParser({ parser }), today }
  const reader = examiner(options, pathFrom(configFolder, cwd))
  return sources => sources.map(source => packExamined(reader.examine(sourceOf(source), false).examined))
}

function packExamined(examined: Examined): PackedExamined {
  const { text, ...gathered } = examined.gathered
  return { json: JSON.stringify({ ...examined, gathered }), text }
}

export function unpackExamined({ json, text }: PackedExamined): Examined {
  const examined = JSON.parse(json) as Examined
  examined.gathered.text = text
  return examined
}
