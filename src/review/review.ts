import { diff } from '../diff/index.ts'
import type { EntryChange, Handbook, Unplaced } from '../model/index.ts'
import type { Approval } from './approve.ts'
import { judge } from './judge.ts'
import { MEANINGS, type Meaning } from './policy.ts'
import { type PolicyOverrides, resolvePolicy } from './resolvePolicy.ts'
import { type Bump, type VersionReview, versionReview } from './versionReview.ts'
import { wordsElsewhere } from './wordsElsewhere.ts'

/** A change with what it means to readers. */
export interface Finding {
  change: EntryChange
  meaning: Meaning
  /** The id of the policy's row that decided. */
  policy: string
  /** Why, in a sentence. */
  reason: string
  /** Who let it pass; null where nobody did. */
  approval: Approval | null
}

/** The judgement over the changes between two versions; plain data. */
export interface Review {
  /** In reading order. */
  findings: Finding[]
  counts: { [M in Meaning]: number }
  /** Which version bump is due: breaking changes ask for a major one, notable ones for a minor, editorial ones for a patch. */
  bump: Bump
  version: VersionReview
}

const GRAVEST = { breaking: 'major', notable: 'minor', editorial: 'patch' } as const

/**
 * Says of each change between two versions what it means to readers, and which version bump is due.
 *
 * @param overrides what rows of the policy mean instead, by their ids
 * @throws TypeError where one of the two is no handbook, or the policy has no row of an id
 * @example review(parse('- Wait 48h'), parse('- Wait 72h')).findings[0].meaning // 'breaking'
 */
export function review(
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
  overrides: PolicyOverrides = {},
): Review {
  const rows = resolvePolicy(overrides)
  const changes = diff(before, after).filter((change): change is EntryChange => change.kind !== 'layout')
  const elsewhere = wordsElsewhere(changes)
  const findings = changes.map(
    (change): Finding => ({ change, ...judge(change, rows, elsewhere), approval: null }),
  )
  const counts = { breaking: 0, notable: 0, editorial: 0 }
  for (const { meaning } of findings) counts[meaning]++
  const gravest = MEANINGS.find(meaning => counts[meaning] > 0)
  const bump = gravest ? GRAVEST[gravest] : 'none'
  return { findings, counts, bump, version: versionReview(before.version, after.version, bump) }
}
