import { UsageError } from './usageError.ts'

/**
 * A model as JSON.
 *
 * @param positions whether the place of each entry is in it; frontmatter may have a key of that name, and keeps it
 * @param space of each level; 0 puts all on one line
 * @throws UsageError where it is longer than strings can be, or nests deeper than it can be written
 */
export function modelJson(data: unknown, positions: boolean, space: number): string {
  const drop = (key: string, value: unknown) => (key === 'position' && isPosition(value) ? undefined : value)
  try {
    return JSON.stringify(data, positions ? undefined : drop, space)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(
      'Cannot print so much JSON at once; try --compact, --only, without --positions or fewer files',
    )
  }
}

function isPosition(value: unknown): boolean {
  const start = (value as { start?: { offset?: unknown; line?: unknown } } | null)?.start
  return typeof start?.offset === 'number' && typeof start.line === 'number'
}
