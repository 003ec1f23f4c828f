import { smallLetters } from './smallLetters.ts'

const ENDINGS = ['ing', 'ied', 'ies', 'ed', 'es', 's', 'y']
const MIN_STEM = 3

/** What the forms of an English word share, so that “deployed” and “deploys” count as uses of “deploy”; in lower case. */
export function stem(word: string): string {
  const lower = smallLetters(word)
  for (const ending of ENDINGS) {
    if (lower.length - ending.length >= MIN_STEM && lower.endsWith(ending)) {
      const cut = lower.slice(0, -ending.length)
      return cut.endsWith('e') && cut.length > MIN_STEM ? cut.slice(0, -1) : cut
    }
  }
  // “PRs” and “CIs” are short, and “deploye” is what “deployes” would leave.
  if (lower.length === MIN_STEM && lower.endsWith('s')) return lower.slice(0, -1)
  return lower.length > MIN_STEM + 1 && lower.endsWith('e') ? lower.slice(0, -1) : lower
}
