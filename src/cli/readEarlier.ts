import { changeReviewed } from '../checks/changeReviewed.ts'
import { parseFiles } from '../parse/parseFiles.ts'
import { inertLine } from '../report/inertLine.ts'
import { reviewSummary } from '../report/reviewSummary.ts'
import type { ApprovedReview } from '../review/index.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import { compareVersions } from '../validate/compareVersions.ts'
import { parseOptionsOf } from '../validate/parseOptionsOf.ts'
import type { EarlierVersion, EarlierWanted } from './earlierVersion.ts'
import { type Expanded, expandOperands } from './expandOperands.ts'
import { failureText, staleText } from './failures.ts'
import { type GitFiles, gitFiles } from './gitFiles.ts'
import { loadApprovals } from './loadApprovals.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readChangelogs } from './readChangelogs.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Reads from git what is validated, as it was in an earlier version.
 *
 * @throws UsageError where there is no such version, or what is validated is not in the repository
 */
export async function readEarlier(wanted: EarlierWanted, system: System): Promise<EarlierVersion> {
  const { ref, operands, config, parser } = wanted
  const old = await versionOf(wanted, system)
  const approvals = wanted.approvals === null ? null : await loadApprovals(wanted.approvals, system)
  const { paths, categories } = await expandIn(old, wanted)
  const files = await old.read(paths)
  if (files.length === 0) {
    await system.warn(
      `handbook-kit: Nothing of ${operands.join(', ')} is in ${ref}; there is nothing to compare ${operands.length === 1 ? 'it' : 'them'} with\n`,
    )
    return { compare: () => null, tell: async () => {} }
  }
  const parseOptions = { ...parseOptionsOf(config), parser }
  const before = parseFiles(
    [...files, ...(await orderConfigs(operands, categories, old.system))],
    parseOptions,
  )
  const guides = await orderConfigs(operands, wanted.categories, system)
  const changelogs = await readChangelogs(config, wanted.paths, old.system, system)
  const policy = config.review?.policy
  return {
    compare: compared => {
      // What a submodule holds would be told as added; it is compared in its own repository.
      const own = compared.filter(({ file }) => file === null || !old.isInModule(file))
      if (own.length === 0) return null
      return compareVersions(before, own, {
        ...parseOptions,
        guides,
        changelogs,
        ...(policy ? { policy } : {}),
        ...(approvals ? { approvals } : {}),
      })
    },
    tell: ({ review }, failing) => tell(review, failing, wanted, system),
  }
}

/** The version, which has to be one with which the operands can be compared. */
async function versionOf({ ref, operands }: EarlierWanted, system: System): Promise<GitFiles> {
  if (ref === '' || ref.includes(':'))
    throw new UsageError(
      `Option --base takes a branch, a tag or a commit, not ${ref || 'an empty text'}; the files are named beside it`,
    )
  if (operands.includes('-')) throw new UsageError('Standard input has no earlier version; name a file')
  const old = await gitFiles(ref, system)
  const outside = operands.find(operand => !old.isInside(operand))
  if (outside !== undefined)
    throw new UsageError(`Cannot compare ${outside} with ${ref}: it is outside of this repository`)
  return old
}

async function tell(
  review: ApprovedReview,
  failing: readonly NamedDiagnostic[],
  { ref, approvals }: EarlierWanted,
  system: System,
): Promise<void> {
  const { findings, stale } = review
  if (findings.length > 0) await system.warn(`${inertLine(`Since ${ref}: ${reviewSummary(review)}`)}.\n`)
  if (approvals !== null) await system.warn(staleText(stale, approvals))
  // The note of each names the change by its fingerprint.
  const unapproved = findings.filter(({ change: { fingerprint } }) =>
    failing.some(({ check, note }) => check === changeReviewed.id && note?.includes(fingerprint)),
  )
  await system.warn(failureText(unapproved, approvals))
}

/** The files of the earlier version that the operands mean, also those that are gone now. */
async function expandIn({ system }: GitFiles, { operands, isIgnored }: EarlierWanted): Promise<Expanded> {
  const paths = new Set<string>()
  const categories = new Set<string>()
  for (const operand of operands) {
    const found = await expandOperands([operand], system, isIgnored).catch(error => {
      // What is new was not there.
      if (error instanceof UsageError) return { paths: [], categories: [] }
      throw error
    })
    for (const path of found.paths) paths.add(path)
    for (const path of found.categories) categories.add(path)
  }
  return { paths: [...paths], categories: [...categories] }
}
