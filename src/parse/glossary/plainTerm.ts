import type { Span } from '../entries/spans.ts'
import { splitColumns } from './splitColumns.ts'
import { splitTerm } from './splitTerm.ts'
import type { FoundTerm } from './termIn.ts'
import { wikiTerm } from './wikiTerm.ts'
import { withoutArticle } from './withoutArticle.ts'

/** What may stand between a term in bold and its separator: other names of it, or its attributes. */
export const OTHER_NAMES =
  /^(?:\(.*\)|\{:?\s*[#.][^{}]*\}|(?:(?:or|and|aka|a\.k\.a\.|und|oder|ou)\s|[/,&]).*)$/
/** A link that shows where it goes. */
const ADDRESS = /^(?:https?:|www\.)/i
/** Where a term is used so. */
const PLACE = /(?<=["”»]),?\s(?:(?:as used )?in this \S{1,20}|as used (?:here|below))$/i
/** “The quay is wet, which means …” */
const REFERS = /\b(?:which|that|this|it|what)$/i
const ARROW = /(?:^|\s)(?:→|=>|->)(?:\s|$)/
/** `Sections: A | B | C` is a bar of links or letters. */
const BAR = /(?:^|\s)[|·•]\s[^|·•]*\s[|·•]\s/
const BETWEEN_LINKS = /^[\s|·•,;/.]*$/
/** What explains a link on the line below it. */
const BELOW_LINK = /^[ \t]*\n\s*(\S[\s\S]*)$/
/** What generated references declare a field or an answer as, behind its name. */
const TYPE = /^(?:object|array|string|integer|number|boolean|any)(?:\[\])?$/
const QUOTED_FIRST = /^["“„«‘][^"“”„«»‘’\n]{1,100}["”»’]\s/u
export const QUOTED = /^["“„«‘'](.{1,100})["”»’']$/u

/** Reads the first words of a paragraph as a term that nothing marks, or a link. */
export function plainTerm(parts: Span[]): FoundTerm | null {
  const text = parts.map(({ text }) => text).join('')
  const linked = wikiTerm(text)
  if (linked) return { by: 'link', ...linked }
  const [first, second] = parts
  if (second?.mark === 'code' && TYPE.test(second.text)) return null
  const isLink = first!.mark === 'link'
  const below = isLink ? BELOW_LINK.exec(text.slice(first!.text.length)) : null
  if (below) return { by: 'link', term: first!.text.trim(), definition: below[1]! }
  if (!isLink && isPointer(parts)) return null
  const split = splitTerm(text.replaceAll('\n', ' '), {
    from: isLink ? first!.text.trimEnd().length : 0,
    verbs: (isLink && !ADDRESS.test(text)) || QUOTED_FIRST.test(text),
  })
  if (!split) {
    const columns = isLink ? null : splitColumns(text)
    return columns && { by: 'columns', ...columns }
  }
  if (isInCode(parts, text.indexOf(split.term) + split.term.length)) return null
  if (
    isLink &&
    split.term !== first!.text.trim() &&
    !OTHER_NAMES.test(split.term.slice(first!.text.trim().length).trim())
  )
    return null
  // `Home → Docs → Words` is a way through pages.
  if ((ARROW.test(split.sign) && ARROW.test(split.definition)) || BAR.test(split.definition)) return null
  // “Reads” always means …: what is defined is more than what is quoted, and no term.
  const bare = split.byWord ? withoutArticle(split.term.replace(PLACE, '')) : split.term
  if (split.byWord && REFERS.test(bare)) return null
  if (split.byWord && QUOTED_FIRST.test(`${bare} `) && !QUOTED.test(bare)) return null
  return { by: isLink ? 'link' : 'text', term: bare, definition: split.definition }
}

/** Whether several links and nothing more stand behind the first words: `See also: [Berth](…) | [Quay](…)`. */
function isPointer([, ...others]: Span[]): boolean {
  const links = others.filter(({ mark }) => mark === 'link')
  return links.length > 1 && others.every(({ mark, text }) => mark === 'link' || BETWEEN_LINKS.test(text))
}

/** Whether a place in the text is inside of code, where nothing separates a term from its definition. */
function isInCode(parts: Span[], place: number): boolean {
  let start = 0
  for (const { text, mark } of parts) {
    if (mark === 'code' && start < place && place < start + text.length) return true
    start += text.length
  }
  return false
}
