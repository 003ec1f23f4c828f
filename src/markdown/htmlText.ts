/** What no tag begins with, but what is less than something: `<10`, `<=`. */
const IS_LESS = /[\d=]/

/** What stands between the tags of a piece of HTML, comments left out; a tag counts as a gap. */
export function htmlText(html: string): string {
  let text = ''
  for (let from = 0; from < html.length; ) {
    const open = html.indexOf('<', from)
    if (open < 0) return text + html.slice(from)
    if (IS_LESS.test(html.charAt(open + 1))) {
      text += html.slice(from, open + 1)
      from = open + 1
      continue
    }
    text += html.slice(from, open)
    const isComment = html.startsWith('<!--', open)
    const close = html.indexOf(isComment ? '-->' : '>', open)
    if (close < 0) return text
    text += isComment ? '' : ' '
    from = close + (isComment ? 3 : 1)
  }
  return text
}
