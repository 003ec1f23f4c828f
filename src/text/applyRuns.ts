/** `text` with `runs` done; they are ascending and do not overlap. */
export const applyRuns = (
  text: string,
  runs: readonly { start: number; end: number; after: string }[],
): string => {
  let result = ''
  let from = 0
  for (const { start, end, after } of runs) {
    result += text.slice(from, start) + after
    from = end
  }
  return result + text.slice(from)
}
