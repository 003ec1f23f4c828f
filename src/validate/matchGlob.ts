import { braceAlternatives } from '../text/braceAlternatives.ts'

/**
 * Whether a path fits a glob: `*` is any text without `/`, `**` any folders, `?` one character, `{a,b}` either. A glob
 * without `/` is looked for in every folder, unless it begins with `./`.
 */
export function matchGlob(glob: string, path: string): boolean {
  const clean = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const bare = glob.replace(/^(?:\.\/)+/, '')
  return braceAlternatives(bare).some(one => {
    const parts = (one.includes('/') || bare !== glob ? one : `**/${one}`).split('/')
    return fits(
      parts,
      clean.split('/'),
      (pattern, name) => fits([...pattern], [...name], sameCharacter, '*'),
      '**',
    )
  })
}

function sameCharacter(pattern: string, character: string): boolean {
  return pattern === '?' || pattern === character
}

/** Greedy, going back only to the last wildcard: the time grows with the product of the lengths, never faster. */
function fits(
  pattern: readonly string[],
  items: readonly string[],
  same: (pattern: string, item: string) => boolean,
  any: string,
): boolean {
  let [at, item, wildcard, retry] = [0, 0, -1, 0]
  while (item < items.length) {
    if (at < pattern.length && pattern[at] === any) [wildcard, retry, at] = [at, item, at + 1]
    else if (at < pattern.length && same(pattern[at]!, items[item]!)) [at, item] = [at + 1, item + 1]
    else if (wildcard >= 0) [at, item, retry] = [wildcard + 1, retry + 1, retry + 1]
    else return false
  }
  while (pattern[at] === any) at++
  return at === pattern.length
}
