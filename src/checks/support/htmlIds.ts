/** A tag with its attributes; a quoted value may hold `>`. */
const TAG = /<[A-Za-z][^<>]{0,1000}>/g
const ATTRIBUTE = /\s(id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi
const ID_COMMENT = /^<!--\s*id:\s*([^\s>]+)\s*-->/

/** The ids that a piece of HTML gives, with their offsets in it: `id="x"`, `<a name=x>`, `<!-- id: x -->`. */
export function htmlIds(html: string): { id: string; offset: number }[] {
  if (html.startsWith('<!--')) {
    const id = ID_COMMENT.exec(html)?.[1]
    return id === undefined ? [] : [{ id, offset: html.indexOf(id, 4) }]
  }
  const found: { id: string; offset: number }[] = []
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    for (const match of tag.matchAll(ATTRIBUTE)) {
      const id = match[2] ?? match[3] ?? match[4]
      // The name of a field or of a meta tag is no anchor.
      const counts = match[1]!.toLowerCase() === 'id' || /^<a\s/i.test(tag)
      if (id && counts) found.push({ id, offset: index + match.index + match[0].lastIndexOf(id) })
    }
  }
  return found
}
