import { firstIndex } from '../text/firstIndex.ts'
import { once } from '../text/once.ts'

/** An angle bracket as a reference, however often its ampersand was encoded, a plain `>`, or the end of a line. */
const BRACKET = /&(?:amp;)*(?:(lt|LT|#0*60|#[xX]0*3[cC])|(?:gt|GT|#0*62|#[xX]0*3[eE]));|>|[\r\n]/g

/** What a shown tag begins with. */
const LESS = /&(?:amp;)*(?:lt|LT|#0*60|#[xX]0*3[cC]);/

type Tag = [start: number, end: number]

/** After `<` these begin a tag, a declaration, an autolink or a template's tag. */
export const TAG_START = /^[A-Za-z/!?%]/

/**
 * Makes a test for offsets inside of tags that a text shows: `&lt;div class=&quot;a&quot;&gt;`, `List&lt;Int&gt;`. Part
 * of one must not become a character while its `&lt;` cannot. A tag ends on its line.
 */
export function shownTags(text: string): (offset: number) => boolean {
  // Few texts have the first, and only those with another reference ask.
  if (!text.includes('&') || !LESS.test(text)) return () => false
  const found = once(() => tagsIn(text))
  return offset => {
    const tags = found()
    const [start] = tags[firstIndex(tags.length, index => tags[index]![1] > offset)] ?? []
    return start !== undefined && start <= offset
  }
}

function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  let open: number[] = []
  for (const { index, 0: bracket, 1: less } of text.matchAll(BRACKET)) {
    const end = index + bracket.length
    if (bracket === '\n' || bracket === '\r') open = []
    else if (less === undefined) close(tags, open.pop(), end)
    else if (TAG_START.test(text.slice(end, end + 1))) open.push(index)
  }
  return tags
}

/** Ends a tag; those inside of it become part of it. */
function close(tags: Tag[], start: number | undefined, end: number): void {
  if (start === undefined) return
  while (tags.length > 0 && tags.at(-1)![0] > start) tags.pop()
  tags.push([start, end])
}
