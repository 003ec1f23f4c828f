/** The number that an item, a heading or a question begins with: `3.`, `## 3)`, `**3.`, `## Q3:`. */
const COUNT = /^((?:#{1,6}[ \t]+)?(?:\*\*|__)?(?:Q\s?)?)\d{1,9}([.):])(?=\s)/

/** Whether nothing but the number of an entry in a list differs, and the indentation that goes with its width. */
export function isRenumbered(before: string, after: string): boolean {
  const [old, current] = [COUNT.exec(before), COUNT.exec(after)]
  if (!old || !current || old[0] === current[0]) return false
  const rest = (text: string, [count, lead, mark]: RegExpExecArray) =>
    `${lead}${mark}${text.slice(count.length).replace(/\n[ \t]+/g, '\n')}`
  return rest(before, old) === rest(after, current)
}
