import type { EntryChange } from '../model/index.ts'
import { ASPECTS, type Seen } from './aspects.ts'
import { MEANINGS, type Meaning, type PolicyRow } from './policy.ts'

export interface Judgement {
  meaning: Meaning
  policy: string
  reason: string
}

/**
 * What a change means after a policy: of the rows that fit, the gravest one decides, among equals the first.
 *
 * @param elsewhere the rules that went or came, though their words did not
 */
export function judge(
  change: EntryChange,
  rows: readonly PolicyRow[],
  elsewhere: ReadonlySet<EntryChange>,
): Judgement {
  let best: { row: PolicyRow; seen: Seen | null } | undefined
  for (const row of rows) {
    if (best && MEANINGS.indexOf(row.meaning) >= MEANINGS.indexOf(best.row.meaning)) continue
    if (!row.entries.includes(change.entry) || !row.kinds.includes(change.kind)) continue
    const seen = row.aspect ? ASPECTS[row.aspect](change, elsewhere) : null
    if (row.aspect && !seen) continue
    best = { row, seen }
  }
  // The default policy has a row for all; whoever leaves one out still has to look.
  if (!best)
    return { meaning: 'notable', policy: 'unknown', reason: 'The policy says nothing of this change.' }
  const { row, seen } = best
  const reason = row.reason.replace(
    /\{(before|after)\}/g,
    (_, side: 'before' | 'after') => seen?.[side] ?? '',
  )
  return { meaning: row.meaning, policy: row.id, reason }
}
