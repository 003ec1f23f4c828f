/** Copies data from a model without its positions; frontmatter may have a key of that name, and keeps it. */
export function withoutPositions(data: unknown): unknown {
  const drop = (key: string, value: unknown) => (key === 'position' && isPosition(value) ? undefined : value)
  return JSON.parse(JSON.stringify(data, drop))
}

function isPosition(value: unknown): boolean {
  const start = (value as { start?: { offset?: unknown; line?: unknown } } | null)?.start
  return typeof start?.offset === 'number' && typeof start.line === 'number'
}
