const TAG = /<(\/?)details\b/gi

/** The tags of folds in a piece of HTML, in order: where they stand, and whether they open one or close it. */
export function detailsTags(html: string): { at: number; opens: boolean }[] {
  return Array.from(html.matchAll(TAG), ({ 1: slash, index }) => ({ at: index, opens: slash === '' }))
}
