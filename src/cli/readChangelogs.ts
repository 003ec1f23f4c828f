import { changelogMentions } from '../checks/changelogMentions.ts'
import type { BothTexts } from '../checks/support/comparison.ts'
import { decodeBytes } from '../text/decodeBytes.ts'
import type { Config } from '../validate/config.ts'
import { resolveConfig } from '../validate/resolveConfig.ts'
import type { System } from './system.ts'

/**
 * Reads the changelogs beside the handbook that the config asks for, in both versions.
 *
 * @param paths the files that are validated: the config may name another changelog for some
 * @param old the system of the earlier version
 */
export async function readChangelogs(
  config: Config,
  paths: readonly string[],
  old: System,
  system: System,
): Promise<{ [path: string]: BothTexts }> {
  const plan = resolveConfig(config)
  const active = paths.flatMap(path =>
    plan.activeFor(path).filter(({ check }) => check.id === changelogMentions.id),
  )
  const names = new Set(active.map(({ options }) => String(options.file)))
  const read = (path: string, { readFile }: System) =>
    readFile(path).then(
      bytes => decodeBytes(bytes).text,
      () => null,
    )
  const found = [...names].map(
    async path => [path, { before: await read(path, old), after: await read(path, system) }] as const,
  )
  return Object.fromEntries(await Promise.all(found))
}
