import { withoutQuotes } from './withoutQuotes.ts'

const MAX_NAME_WORDS = 5
const BRACKETS = /^(.+?)\s*[(（]([^()（）]+)[)）]$/
/** `CI: Continuous Integration`, as headings have it. */
const SPELT_OUT = /^(\S{2,12})(?:\s?:|\s[-–—])\s(.+)$/
/** Behind a word of it goes on with a space or a colon: `(Oracle)` and `(original)` are names. */
const KNOWN_AS =
  /^(?:(?:also (?:known as|called|written)|a\.?k\.?a\.?|or|formerly|short|abbr(?:eviation|\.)?)(?::|\s)|=)\s*/i
/** What stands in or beside all that separates names. */
const MAY_LIST = /[\s,，、;／]/
const SPACED_SLASH = /\s+\/\s+|\s*／\s*/
const LISTED =
  /\s*[,，、;]\s*(?:(?:and|or|oder|ou|o|или|aka|a\.k\.a\.)\s+)?|\s+(?:or|oder|ou|o|или|aka|a\.k\.a\.)\s+/i

/**
 * The names that a term holds: `Incident Commander / IC` has two, `Continuous Integration (CI)` has two, and so have
 * `IG or OIG` and `arena, arena allocation`; one in quotes is called so without them, too. A term that is one name has none beside itself.
 */
export function aliases(term: string): string[] {
  const names = namesIn(term).map(name => withoutQuotes(name.trim()))
  return [...new Set(names)].filter(name => name !== '' && name !== term)
}

function namesIn(term: string): string[] {
  const brackets = BRACKETS.exec(term.slice(0, 300))
  if (brackets) {
    const [, outer, inner] = brackets as unknown as [string, string, string]
    const bare = inner.replace(KNOWN_AS, '')
    const isName =
      bare !== inner ||
      isShortFor(bare, outer) ||
      (isAcronym(outer) && bare.length > outer.length) ||
      isTranslation(outer, bare)
    return isName ? [outer, ...listed(bare)] : []
  }
  const [, short, long] = SPELT_OUT.exec(term.slice(0, 300)) ?? []
  return short && long && isAcronym(short) && hasInitials(short, long) ? [short, long] : listed(term)
}

function listed(text: string): string[] {
  if (!MAY_LIST.test(text)) return [text]
  for (const separator of [SPACED_SLASH, LISTED]) {
    const parts = text.split(separator).map(part => part.replace(KNOWN_AS, ''))
    if (parts.length > 1 && parts.length <= 4 && parts.every(isName)) return parts
  }
  return [text]
}

function isName(text: string): boolean {
  return text !== '' && text.split(/\s+/).length <= MAX_NAME_WORDS
}

const MAX_SHORT = 12
const CAPITALS = /^[\p{Lu}\p{N}&/.+-]{2,}s?$/u
/** `DBaaS`, `FedRelay`: two capitals in one word. */
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

function isAcronym(text: string): boolean {
  return !/\s/.test(text) && text.length <= MAX_SHORT && CAPITALS.test(text) && /\p{L}/u.test(text)
}

/** `CI` is short for `Continuous Integration`: in capitals, with two of them, or with its initials. */
function isShortFor(short: string, long: string): boolean {
  if (/\s/.test(short) || short.length > MAX_SHORT || long.length <= short.length) return false
  return isAcronym(short) || TWO_CAPITALS.test(short) || hasInitials(short, long)
}

function hasInitials(short: string, long: string): boolean {
  const initials = long.split(/[\s-]+/).map(word => word[0] ?? '')
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase()
  return letters.length > 1 && initials.join('').toLowerCase().startsWith(letters)
}

/** `抽象 (Abstraction)` is one thing in two languages. */
function isTranslation(outer: string, inner: string): boolean {
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)
  const isOther = (text: string) => /\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''))
  return (
    (isOther(outer) && !isOther(inner) && isLatin(inner)) ||
    (isOther(inner) && !isOther(outer) && isLatin(outer))
  )
}
