import { fitsPattern, type Wanted } from '../text/fitsPattern.ts'

type Test = (character: string) => boolean

/**
 * Gives the function that tells whether a name, one part of a path, fits a pattern: `*`, `?`, `[a-z]`, `[!a-z]`, `\*`.
 */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const tokens = tokensOf([...pattern])
  return name => fitsPattern(tokens, [...name])
}

function tokensOf(pattern: readonly string[]): Wanted<string>[] {
  const tokens: Wanted<string>[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!
    const close = character === '[' ? closeOf(pattern, at) : -1
    if (character === '*') tokens.push('any')
    else if (character === '?') tokens.push(() => true)
    else if (close > 0) {
      tokens.push(oneOf(pattern.slice(at + 1, close)))
      at = close
    } else if (character === '\\' && at + 1 < pattern.length) tokens.push(same(pattern[++at]!))
    else tokens.push(same(character))
  }
  return tokens
}

/** A bracket that closes at once is one of the characters. */
function closeOf(pattern: readonly string[], open: number): number {
  const first = pattern[open + 1] === '!' || pattern[open + 1] === '^' ? open + 2 : open + 1
  return pattern.indexOf(']', first + 1)
}

function oneOf(inside: readonly string[]): Test {
  const negated = inside[0] === '!' || inside[0] === '^'
  const items = negated ? inside.slice(1) : inside
  const tests: Test[] = []
  for (let at = 0; at < items.length; at++) {
    const from = items[at]!
    const to = items[at + 2]
    if (items[at + 1] === '-' && to !== undefined) {
      tests.push(character => character >= from && character <= to)
      at += 2
    } else tests.push(same(from))
  }
  return character => tests.some(test => test(character)) !== negated
}

function same(wanted: string): Test {
  return character => character === wanted
}
