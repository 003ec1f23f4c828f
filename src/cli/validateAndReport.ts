import { dirname, resolve } from 'node:path'
import { version } from '../../package.json'
import type { Severity } from '../model/index.ts'
import { type Source, sourceFile } from '../repair/sourceFile.ts'
import { inert } from '../report/inert.ts'
import type { Report } from '../report/report.ts'
import { summary } from '../report/summary.ts'
import { groupBy } from '../text/groupBy.ts'
import { compareBaseline, type NamedDiagnostic } from '../validate/baseline.ts'
import { comparedFile } from '../validate/comparedFile.ts'
import type { ExaminedFile, Validation } from '../validate/conclude.ts'
import type { Examiner } from '../validate/examiner.ts'
import { fingerprints } from '../validate/fingerprints.ts'
import { type FixedFiles, fixFiles } from '../validate/fixFiles.ts'
import { linkedFolders } from '../validate/linkedFolders.ts'
import { SEVERITIES } from '../validate/settings.ts'
import { validateExamined } from '../validate/validateExamined.ts'
import { loadBaseline, saveBaseline } from './baselineFile.ts'
import type { EarlierVersion } from './earlierVersion.ts'
import type { ExaminedFiles } from './examineFiles.ts'
import { listing } from './listing.ts'
import type { Output } from './outputs.ts'
import { pathFrom } from './pathFrom.ts'
import type { RunCache } from './runCache.ts'
import { splitBaseline } from './splitBaseline.ts'
import type { System } from './system.ts'
import { fileError } from './usageError.ts'
import { writeFixes } from './writeFixes.ts'

export interface Wanted {
  outputs: readonly Output[]
  /** What it is compared with. */
  earlier: EarlierVersion | null
  fix: 'write' | 'show' | null
  failOn: Severity
  baseline: string | null
  updateBaseline: boolean
}

/** What was read, and what of it is known. */
export interface Run extends ExaminedFiles {
  cache: RunCache | null
}

/**
 * Brings together what was found in files, fixes and reports as it is asked to.
 *
 * @returns the exit code
 */
export async function validateAndReport(
  { files: examined, recalled, sources, cache, failed: isPartial }: Run,
  reader: Examiner,
  { outputs, earlier, fix, failOn, baseline, updateBaseline }: Wanted,
  system: System,
): Promise<number> {
  const known = baseline === null ? [] : await loadBaseline(baseline, updateBaseline, system)
  const folders = linkedFolders(examined.map(({ examined: { gathered } }) => gathered))
  const list = await listing(folders, system)
  const conclude = (files: readonly ExaminedFile[]) =>
    validateExamined(files, reader, { list, compared: earlier?.compare(files.map(comparedFile)) ?? null })
  const first = recalled ?? conclude(examined)
  if (cache && !recalled && !earlier) {
    const asksForDay = examined.some(({ examined: { day } }) => day !== null)
    await cache.save(sources, { validation: first, folders, asksForDay })
  }
  const validate = (given: readonly Source[]) =>
    conclude(given.map((source, index) => again(source, examined[index]!, reader)))
  // From a baseline's own folder, it holds wherever the command runs.
  const top = baseline === null ? system.cwd : dirname(resolve(system.cwd, baseline))
  const pathOf = pathFrom(top, system.cwd)
  const compare = (validation: Validation) => compareBaseline(named(validation, pathOf), known).fresh
  const fixed =
    fix === null ? null : fixFiles(first, validate, validation => byFile(compare(validation), validation))
  const { failed, left } = fixed
    ? await writeFixes(fixed, fix === 'write', system)
    : { failed: false, left: NONE }
  // A dry run tells of the files as they are, and so is told what could not be written.
  const asTheyAre = (fixes: FixedFiles) =>
    left.size === 0 ? fixes.validation : conclude(withFixes(fixes, examined, left, reader))
  const validation = fixed && fix === 'write' ? asTheyAre(fixed) : first
  const all = named(validation, pathOf)
  const { here, elsewhere } = splitBaseline(known, validation, top, system)
  const { fresh, stale } = compareBaseline(all, here)
  const findings = updateBaseline ? [] : fresh
  const report: Report = {
    version,
    files: validation.files,
    findings,
    failures: validation.failures,
    isPartial,
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

const NONE: ReadonlySet<string> = new Set()

/** The files with their fixes, but those that could not be written as they were. */
function withFixes(
  { files }: FixedFiles,
  examined: readonly ExaminedFile[],
  left: ReadonlySet<string>,
  reader: Examiner,
): ExaminedFile[] {
  return files.map(({ path, text }, index) => {
    const before = examined[index]!
    return left.has(path) ? before : again({ path, value: text }, before, reader)
  })
}

/** Most files have nothing to fix, and need not be looked at again; bytes that are no UTF-8 are put right in the same text. */
function again(source: Source, before: ExaminedFile, reader: Examiner): ExaminedFile {
  const { text } = sourceFile(source)
  const isDone = text === before.source && before.examined.findings.every(({ fix }) => fix === undefined)
  return isDone ? before : reader.examine(source, false)
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

function byFile(diagnostics: readonly NamedDiagnostic[], { files }: Validation): NamedDiagnostic[][] {
  const found = groupBy(diagnostics, ({ file }) => file)
  return files.map(({ file }) => found.get(file) ?? [])
}

/** Files first, so that what is printed is only said where they could be written. */
async function writeReports(report: Report, outputs: readonly Output[], system: System): Promise<void> {
  for (const { file, render } of outputs) {
    if (file === null) continue
    await system.writeFile(file, render(report)).catch(error => {
      throw fileError('write', file, error)
    })
  }
}

async function print(report: Report, outputs: readonly Output[], system: System): Promise<void> {
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
