import type { Handbook, Unplaced } from '../model/index.ts'
import { approve, review } from '../review/index.ts'
import { escapeControls } from '../text/escapeControls.ts'
import { assertApart } from './assertApart.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import { configFile } from './configFile.ts'
import { driverVersions } from './driverVersions.ts'
import { failedFindings, failureText, staleText } from './failures.ts'
import { loadApprovals } from './loadApprovals.ts'
import { readOutputs } from './readOutputs.ts'
import { readPolicy } from './readPolicy.ts'
import { readVersion } from './readVersion.ts'
import { type Compared, DIFF_OUTPUTS, renderDiff } from './renderDiff.ts'
import type { System } from './system.ts'
import { assertThreads } from './threadCount.ts'
import { UsageError } from './usageError.ts'
import { writePath } from './writePath.ts'

/** Compares two versions, and writes what is asked for; nothing where one of them cannot be read. */
export async function runDiff(operands: string[], values: Values, system: System): Promise<number> {
  assertThreads(values)
  const outputs = readOutputs(values.output, DIFF_OUTPUTS)
  const { config, path: configPath } = await configFile(values.config as string | undefined, system)
  const overrides = { ...config.review?.policy, ...readPolicy(values.policy) }
  const isDriver = values['git-driver'] === true
  // Of a file that is still to be merged git gives the path alone.
  if (isDriver && operands.length === 1) {
    await system.print(`* Unmerged path ${escapeControls(operands[0]!)}\n`)
    return 0
  }
  const [before, after] = await versions(operands, isDriver, values, system)
  const read = [...operands, ...before.handbook.files, ...after.handbook.files]
  assertApart(outputs, read, [configPath, values.approvals], system)
  const judged = judge(() => review(before.handbook, after.handbook, overrides))
  const path = typeof values.approvals === 'string' ? values.approvals : null
  const approved = approve(judged, path === null ? [] : await loadApprovals(path, system))
  const { stale, ...rest } = approved
  const compared: Compared = { before, after, review: rest, stale, isDriver }
  const rendered = outputs.map(output => ({ output, text: renderDiff(output, compared, system) }))
  for (const { output, text } of rendered)
    await (output.file === null ? system.print(text) : writePath(output.file, text, system))
  if (path !== null) await system.warn(staleText(stale, path))
  const failed = failedFindings(rest, values['fail-on'])
  await system.warn(failureText(failed, path))
  // Git takes any other code for a driver that died.
  return failed.length > 0 && !isDriver ? 1 : 0
}

export interface NamedVersion {
  name: string
  handbook: Unplaced<Handbook>
}

async function versions(
  operands: string[],
  isDriver: boolean,
  values: Values,
  system: System,
): Promise<[NamedVersion, NamedVersion]> {
  if (isDriver) return driverVersions(operands, chooseParser(values), system)
  const [before, after, ...more] = operands
  if (before === undefined || after === undefined || more.length > 0) {
    const got = operands.length === 0 ? 'none' : operands.length
    throw new UsageError(`diff takes two versions, <before> and <after>, but got ${got}`)
  }
  if (before === '-' && after === '-') throw new UsageError('Standard input can be one version, not both')
  const read = async (name: string) => ({ name, handbook: await readVersion(name, values, system) })
  return [await read(before), await read(after)]
}

/** A caller's mistake (an unknown row of the policy, JSON of another shape) is told in a line. */
function judge<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    if (error instanceof RangeError) throw new UsageError('Cannot compare: the JSON nests too deep')
    throw error
  }
}
