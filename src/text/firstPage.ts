/** The first page of a mask, in which bit n is page n of `CODE_PAGES`; -1 where the mask is empty. */
export function firstPage(mask: number): number {
  return 31 - Math.clz32(mask & -mask)
}
