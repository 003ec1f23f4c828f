import type { StatementChange } from '../model/index.ts'
import { swap } from './changedField.ts'
import type { ShownNote } from './shownChange.ts'

/** What a rule demanded and demands, as far as the reason does not say it already. */
export function statementNotes(statement: StatementChange | null, reason: string): ShownNote[] {
  if (!statement) return []
  const demands = statement.level ? [statement.level] : statement.demands
  const pairs = [
    ...demands.map(pair => ({ label: 'demand', ...pair })),
    ...statement.quantities.map(pair => ({ label: 'number', ...pair })),
  ]
  return pairs
    .map(({ label, before, after }) => ({ label, before: before ?? 'none', after: after ?? 'none' }))
    .filter(
      ({ before, after }) =>
        !reason.includes(`${before} → ${after}`) && !reason.includes(`${before} to ${after}`),
    )
    .map(({ label, before, after }) => ({ label, words: swap([before], [after]) }))
}
