/**
 * A model as JSON.
 *
 * @param positions whether the place of each entry is in it; frontmatter may have a key of that name, and keeps it
 * @param space of each level; 0 puts all on one line
 */
export function modelJson(data: unknown, positions: boolean, space: number): string {
  const drop = (key: string, value: unknown) => (key === 'position' && isPosition(value) ? undefined : value)
  return JSON.stringify(data, positions ? undefined : drop, space)
}

function isPosition(value: unknown): boolean {
  const start = (value as { start?: { offset?: unknown; line?: unknown } } | null)?.start
  return typeof start?.offset === 'number' && typeof start.line === 'number'
}
