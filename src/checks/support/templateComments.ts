const OPEN = /\{%-?\s{0,9}comment\b/g
const CLOSE = /\{%-?\s{0,9}endcomment\b/g

/** Where templates leave text out: `{% comment %}…{% endcomment %}`, as `[start, end)`, in order. */
export function templateComments(source: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  OPEN.lastIndex = 0
  for (let match = OPEN.exec(source); match; match = OPEN.exec(source)) {
    CLOSE.lastIndex = OPEN.lastIndex
    const end = CLOSE.exec(source)?.index ?? source.length
    found.push({ start: match.index, end })
    OPEN.lastIndex = end
  }
  return found
}
