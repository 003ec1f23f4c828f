/** Whether a value is nothing but data, the same after a trip through JSON. Without recursion: it may be deep, or a circle. */
export function isPlain(value: unknown): boolean {
  const seen = new Set<unknown>()
  const stack = [value]
  while (stack.length > 0) {
    const next = stack.pop()
    if (next === null || next === undefined || typeof next === 'string' || typeof next === 'boolean') continue
    if (typeof next === 'number' && Number.isFinite(next)) continue
    if (typeof next !== 'object' || seen.has(next)) return false
    const prototype: unknown = Object.getPrototypeOf(next)
    if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false
    seen.add(next)
    for (const inner of Object.values(next)) stack.push(inner)
  }
  return true
}
