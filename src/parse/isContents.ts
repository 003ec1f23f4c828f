/** What only leads to other places; a title beside nothing else names the whole. */
const CONTENTS = /^(?:(?:table of )?contents|index|toc|inhalt(?:sverzeichnis)?|目次|目录)$/i

export function isContents(title: string): boolean {
  return CONTENTS.test(title)
}
