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
  let ends: Tag[] | undefined
  return offset => {
    ends ??= tagsIn(text)
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]![1] <= offset) low = middle + 1
      else high = middle
    }
    return low < ends.length && ends[low]![0] <= offset
  }
}

function tagsIn(text: string): Tag[] {
  const ends: Tag[] = []
  let open: number[] = []
  for (const { index, 0: bracket, 1: less } of text.matchAll(BRACKET)) {
    const end = index + bracket.length
    if (bracket === '\n' || bracket === '\r') open = []
    else if (less === undefined) close(ends, open.pop(), end)
    else if (TAG_START.test(text.slice(end, end + 1))) open.push(index)
  }
  return ends
}

/** Ends a tag; those inside of it become part of it. */
function close(tags: Tag[], start: number | undefined, end: number): void {
  if (start === undefined) return
  while (tags.length > 0 && tags.at(-1)![0] > start) tags.pop()
  tags.push([start, end])
}
