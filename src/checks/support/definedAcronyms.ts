import type { Gathered } from './gathered.ts'
import { SMALL_WORDS } from './initialsMatch.ts'
import { wordsIn } from './wordsIn.ts'

/** In capitals, what the glossaries of a run define: the words of terms and aliases, and the initials of several words. */
export function definedAcronyms(files: readonly Gathered[]): ReadonlySet<string> {
  const defined = new Set<string>()
  for (const { term, aliases } of files.flatMap(({ terms }) => terms)) {
    for (const name of [term, ...aliases]) {
      const words = wordsIn(name)
      for (const word of words) defined.add(word.replace(/s$/, '').toUpperCase()).add(word.toUpperCase())
      if (words.length < 2) continue
      defined.add(initials(words))
      defined.add(initials(words.filter(word => !SMALL_WORDS.has(word.toLowerCase()))))
    }
  }
  return defined
}

function initials(words: readonly string[]): string {
  return words.map(word => word[0]!.toUpperCase()).join('')
}
