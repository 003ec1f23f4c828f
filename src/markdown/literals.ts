const FENCE = /^[ \t>]*(?:```|~~~)/gm
const FRONTMATTER = /^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n(?:---|\+\+\+)[ \t]*\r?\n/

/** Tells, for offsets in order, which stand in frontmatter or in a fence. */
export function literals(markdown: string): (offset: number) => boolean {
  const fence = new RegExp(FENCE)
  let next: number | null = null
  let isOpen = false
  let matter: number | null = null
  return offset => {
    matter ??= FRONTMATTER.exec(markdown)?.[0].length ?? 0
    for (;;) {
      next ??= fence.exec(markdown)?.index ?? markdown.length
      if (next >= offset) return isOpen || offset < matter
      isOpen = !isOpen
      next = null
    }
  }
}
