import { braceAlternatives } from '../text/braceAlternatives.ts'
import { fitsPattern, type Wanted } from '../text/fitsPattern.ts'

/**
 * Whether a path fits a glob: `*` is any text without `/`, `**` any folders, `?` one character, `{a,b}` either. A glob
 * without `/` is looked for in every folder, unless it begins with `./`.
 */
export function matchGlob(glob: string, path: string): boolean {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .split('/')
  const bare = glob.replace(/^(?:\.\/)+/, '')
  return braceAlternatives(bare).some(one => {
    const wanted = (one.includes('/') || bare !== glob ? one : `**/${one}`).split('/')
    return fitsPattern(
      wanted.map(part => (part === '**' ? 'any' : nameTest(part))),
      parts,
    )
  })
}

function nameTest(part: string): (name: string) => boolean {
  const wanted = [...part].map((sign): Wanted<string> => {
    if (sign === '*') return 'any'
    return character => sign === '?' || sign === character
  })
  return name => fitsPattern(wanted, [...name])
}
