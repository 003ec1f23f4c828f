/** `text` with `runs` done; they are ascending and do not overlap. */
export const applyRuns = (
  text: string,
  runs: readonly { start: number; end: number; after: string }[],
): string => {
  const parts: string[] = []
  let from = 0
  for (const { start, end, after } of runs) {
    parts.push(text.slice(from, start), after)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
