const MAX_NAME_WORDS = 5
const BRACKETS = /^(.+?)\s*[(（]([^()（）]+)[)）]$/
const KNOWN_AS =
  /^(?:also (?:known as|called|written)|a\.?k\.?a\.?|or|formerly|short:?|abbr(?:eviation|\.):?|=)\s*:?\s*/i
const SPACED_SLASH = /\s+\/\s+|\s*／\s*/
const OR = /\s+(?:or|oder|ou|o|или|aka|a\.k\.a\.)\s+/i
const COMMA = /\s*[,，、;]\s*/

/**
 * The names that a term holds: `Incident Commander / IC` has two, `Continuous Integration (CI)` has two, and so have
 * `IG or OIG` and `arena, arena allocation`. A term that is one name has none beside itself.
 */
export function aliases(term: string): string[] {
  const names = namesIn(term).map(name => name.trim())
  return [...new Set(names)].filter(name => name !== '' && name !== term)
}

function namesIn(term: string): string[] {
  const brackets = BRACKETS.exec(term.slice(0, 300))
  if (brackets) {
    const [, outer, inner] = brackets as unknown as [string, string, string]
    const bare = inner.replace(KNOWN_AS, '')
    const isName = bare !== inner || isShortFor(bare, outer) || isShortFor(outer, bare)
    return isName ? [outer, ...listed(bare)] : []
  }
  return listed(term)
}

function listed(text: string): string[] {
  for (const separator of [SPACED_SLASH, OR, COMMA]) {
    const parts = text.split(separator)
    if (parts.length > 1 && parts.length <= 4 && parts.every(isName)) return parts
  }
  return [text]
}

function isName(text: string): boolean {
  return text !== '' && text.split(/\s+/).length <= MAX_NAME_WORDS
}

/** `CI` is short for `Continuous Integration`: capitals or digits, and it begins as the long name does or has its initials. */
function isShortFor(short: string, long: string): boolean {
  if (/\s/.test(short) ? short.split(/\s+/).length > 3 : short.length > 12) return false
  if (/^[\p{Lu}\p{N}&/.+-]{2,}s?$/u.test(short)) return true
  const initials = long
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .join('')
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase()
  return (
    letters.length > 1 &&
    (initials.toLowerCase().startsWith(letters) ||
      (/\p{Lu}.*\p{Lu}/u.test(short) && long.length > short.length))
  )
}
