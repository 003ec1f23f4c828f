import { dirname, resolve } from 'node:path'
import { version } from '../../package.json'
import type { Severity } from '../model/index.ts'
import { inert } from '../report/inert.ts'
import type { Report } from '../report/report.ts'
import { summary } from '../report/summary.ts'
import { compareBaseline, type NamedDiagnostic } from '../validate/baseline.ts'
import type { Validation } from '../validate/conclude.ts'
import type { Examiner } from '../validate/examiner.ts'
import { fingerprints } from '../validate/fingerprints.ts'
import { SEVERITIES } from '../validate/settings.ts'
import { loadBaseline, saveBaseline } from './baselineFile.ts'
import type { EarlierVersion } from './earlierVersion.ts'
import { fixRun } from './fixRun.ts'
import type { ReportOutput } from './outputs.ts'
import { pathFrom } from './pathFrom.ts'
import { splitBaseline } from './splitBaseline.ts'
import type { System } from './system.ts'
import { type Run, validateRun } from './validateRun.ts'
import { writePath } from './writePath.ts'

export interface Wanted {
  outputs: readonly ReportOutput[]
  /** What it is compared with. */
  earlier: EarlierVersion | null
  fix: 'write' | 'show' | null
  failOn: Severity
  baseline: string | null
  updateBaseline: boolean
}

/**
 * Brings together what was found in files, fixes and reports as it is asked to.
 *
 * @returns the exit code
 */
export async function validateAndReport(
  run: Run,
  reader: Examiner,
  { outputs, earlier, fix, failOn, baseline, updateBaseline }: Wanted,
  system: System,
): Promise<number> {
  const known = baseline === null ? [] : await loadBaseline(baseline, updateBaseline, system)
  // From a baseline's own folder, it holds wherever the command runs.
  const top = baseline === null ? system.cwd : dirname(resolve(system.cwd, baseline))
  const pathOf = pathFrom(top, system.cwd)
  const whole = await validateRun(run, reader, earlier, system)
  const freshIn = (validation: Validation) => compareBaseline(named(validation, pathOf), known).fresh
  const { validation, failed } =
    fix === null ? { validation: whole.first, failed: false } : await fixRun(whole, fix, freshIn, system)
  const all = named(validation, pathOf)
  const { here, elsewhere } = splitBaseline(known, validation, top, system)
  const { fresh, stale } = compareBaseline(all, here)
  const findings = updateBaseline ? [] : fresh
  const report: Report = {
    version,
    files: validation.files,
    findings,
    failures: validation.failures,
    isPartial: run.failed,
    checks: [...validation.plan.checks.values()],
    known: all.length - findings.length,
    stale: updateBaseline ? [] : stale,
  }
  if (updateBaseline) await saveBaseline(baseline!, { findings: all, elsewhere, stale }, pathOf, system)
  await writeReports(report, outputs, system)
  if (fix !== 'show') await print(report, outputs, system)
  const least = SEVERITIES.indexOf(failOn)
  const failing = findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= least)
  if (validation.compared) await earlier?.tell(validation.compared, failing)
  if (failed || validation.failures.length > 0) return 2
  return failing.length > 0 ? 1 : 0
}

/** Every finding with the name that stays while other text changes, and however its file is spelled. */
function named({ files }: Validation, pathOf: (file: string) => string): NamedDiagnostic[] {
  return files.flatMap(file => {
    const nameOf = fingerprints(file, pathOf)
    // Most reports have no use for the names, and to make them takes as long as all checks.
    return file.diagnostics.map(diagnostic => ({
      ...diagnostic,
      get fingerprint() {
        return nameOf(diagnostic)
      },
    }))
  })
}

/** Files first, so that what is printed is only said where they could be written. */
async function writeReports(report: Report, outputs: readonly ReportOutput[], system: System): Promise<void> {
  for (const { file, render } of outputs) if (file !== null) await writePath(file, render(report), system)
}

async function print(report: Report, outputs: readonly ReportOutput[], system: System): Promise<void> {
  const printed = outputs.find(({ file }) => file === null)
  if (printed) await system.print(printed.render(report))
  // Reports for machines say nothing of what comes beside the findings.
  if (printed?.name === 'pretty') return
  for (const { check, file, message } of report.stale)
    await system.warn(
      `${inert(`No longer found, but in the baseline: ${file ?? ''}: ${message} [${check}]`)}\n`,
    )
  await system.warn(`${summary(report)}.\n`)
}
