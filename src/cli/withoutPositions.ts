/** Copies data from a model without its positions. */
export function withoutPositions(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === 'position' ? undefined : value)))
}
