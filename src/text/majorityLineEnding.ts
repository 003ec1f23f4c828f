export type LineEnding = '\n' | '\r\n' | '\r'

/** The line ending of most lines of `text`; `\n` where two are equally common, and where there is none. */
export function majorityLineEnding(text: string): LineEnding {
  if (!text.includes('\r')) return '\n'
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const match of text.matchAll(/\r\n|\n|\r/g)) counts[match[0] as LineEnding]++
  if (counts['\n'] >= counts['\r\n'] && counts['\n'] >= counts['\r']) return '\n'
  return counts['\r\n'] >= counts['\r'] ? '\r\n' : '\r'
}
