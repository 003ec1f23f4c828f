import type { Paragraph } from 'mdast'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { countWords } from '../../text/countWords.ts'
import { type Span, spans } from '../entries/spans.ts'
import { aliases } from './aliases.ts'
import { areNames } from './areNames.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isEither, isExample, isLabel } from './isLabel.ts'
import { isEitherName, isStatement, isTerm, withoutBrackets } from './isTerm.ts'
import { plainTerm, QUOTED } from './plainTerm.ts'
import { splitTerm } from './splitTerm.ts'
import { definedNames } from './wikiTerm.ts'

/**
 * How a term is told from other text, surest first: set apart (`**T**: d`, or `T` and `: d` on the next line), set apart as
 * headings in a line of prose are (`**T.** d`), behind an article (`A **T** is d`), alone on its line (`**T**`), emphasised where the sentence begins
 * (`*T* things are …`), in quotes (`“T” means d`), a link (`[T](url): d`), above the rest of its item, by nothing but its
 * separator (`T: d`), by the gap behind it (`T    d`).
 */
export type TermBy =
  | 'mark'
  | 'stop'
  | 'article'
  | 'label'
  | 'sentence'
  | 'quote'
  | 'link'
  | 'above'
  | 'text'
  | 'columns'

export interface FoundTerm {
  by: TermBy
  term: string
  definition: string
  /** Names that stand beside it. */
  aliases?: string[]
  /** Whether it is a term only among others: “Source”. */
  isUnsure?: true
}

/** What contracts call something besides: `**Company** (referred to as “we” or “us”)`, `**Deal** (together with **Deals**)`. */
const CALLED =
  /^\((?:also |and |collectively,? |hereinafter |together )*(?:referred to|hereinafter|collectively|known as|together with)\b[^()]{0,200}\)$/i
const IN_QUOTES = /["“]([^"“”]{1,40})["”]/g
/** `**T** [EN]: d` says where it is from, `**T** {.wide}: d` how it looks, `**T** 🔗: d` that there is more. */
const DECOR =
  /^(?:\[[^[\]]{1,40}\]|\{:?\s*\.[^{}#]{1,80}\}|(?:[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]|\ufe0f|\u200d){1,9})$/
/** `**T** (what it stands for)`: all that is said stands in brackets. */
const BRACKETS = /^[(（]([^()（）]{2,300})[)）]\.?$/
const ARTICLE_ONLY =
  /^(?:an?|the|une?|les?|la|l['’]|des|das|der|die|eine?|el|los|las|una?|os?|as?|uma?|il|lo|gli|i|de|het|een)\s*$/i

/** A full stop behind a word; behind `etc` and `e.g` it is a part of it. */
const ENDS_SENTENCE =
  /(?:[^\s.]{4}|\p{Lu}[\p{Lu}\p{N}]|(?:^|\s)(?!(?:[Ee]tc|[Vv]s|[Aa]l|[Ii]nc|[Ll]td|[Cc]f|[Nn]o|[Nn]b|[Ff]ig|[Ee]x|[Cc]a|[Cc]o|[Mm]rs?|[Dd]r|[Ss]t)\.)[^\s.]{2,3})\.$/u
/** A dash that belongs to the separator and was set in bold with the term: `**T -** d`. */
const DASH_WITHIN = /\s[-–—=|]$/
/** What separates only behind bold: `**T** | d`, `**T**- d`, `**T**:D`; with more pipes it is a bar of links. */
const SIGN_BEHIND = /^(?:\s*(?:\|(?=\s[^|]*$)|~|::|[-–—])\s|:(?=[A-Z]))/
/** A definition on the next line; what a term is short for, or what is short for it, may stand between: `**T** (A)`. */
const NEXT_LINE = /^([ \t]*\([^()\s]{1,20}\))?[ \t]*\n/
/** `**~~**: about`: signs, and no emoji, which a legend has. */
const SYMBOL = /^[!-/:-@[-`{-~\u2200-\u22ff]{1,3}$/
/** “**Define the concept, not just the letters.** …” begins a paragraph of prose. */
const MAX_STOP_WORDS = 6
/** `T` and `: d` on the next line, as Markdown Extra has it, or `~ d`, as Pandoc has; `*[T]: d`, as its abbreviations are. */
const MARKDOWN_EXTRA = /^([^\n]{1,120})\n[ \t]*[:~][ \t]+|^\*\[([^\]\n]{1,120})\]:[ \t]+/
/** What contracts set before a term, in bold or in quotes: `2.1`, `(a)`; and what decorates it: `:ship:`, `🚢`. */
const NUMBER =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\((?:[a-z]{1,3}|\d{1,2})\)|[a-z]\)|:[a-z][\w+-]{1,40}:|(?:[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]|\ufe0f|\u200d)+)\s+(?=$|["“„«])/
/** What numbers a definition within its bold text: `**D1. T.** d`. */
const COUNTED = /^[A-Z]\d{1,2}(?:\.\d{1,2})?\.\s+(?=\S)/
const IS_ONE = /^(?:is|are) (?:an?|the) /
/** Forms that prose in bold has too. */
const STATING: ReadonlySet<TermBy> = new Set(['stop', 'sentence', 'label'])
/** What joins the names of one term. */
const JOINT = /^(?:or|aka|a\.k\.a\.|oder|ou|o|[/,])?$/i
/** What joins the items of a list: `one, or`, `the other.` */
const JOINS = /^(?:and|or|and\/or)[.,;]?$/i
const DFN = /^<dfn\b/i
/** What may stand before a term that its tag marks. */
const LEAD = /^(?:an?|the|in .{1,40},|our)\s+(?:an? |the )?$/i

/** Reads the first words of a paragraph as a term, with what defines it in the same paragraph. */
export function termIn(paragraph: Paragraph): FoundTerm | null {
  const shown = spans(paragraph.children)
  const parts = withoutNumber(shown)
  const [first] = parts
  if (!first || isExample(shown[0]!.text)) return null
  const found =
    inExtra(parts) ??
    inDfn(paragraph, parts) ??
    behindArticle(parts) ??
    (first.mark === 'strong' || first.mark === 'emphasis' || first.mark === 'code'
      ? marked(parts)
      : plainTerm(parts))
  if (!found) return null
  const cleaned = first.mark === 'code' ? withoutColon(found.term) : cleanTerm(found.term)
  const written = found.by === 'stop' ? cleaned.replace(COUNTED, '') : cleaned
  const by = found.by === 'text' && QUOTED.test(written) ? 'quote' : found.by
  if (by === 'stop' && countWords(withoutBrackets(written)) > MAX_STOP_WORDS) return null
  // “**Tugs are slow.** …” begins prose; before a colon, `As is` and its like are terms, unless they are long.
  if ((STATING.has(by) || countWords(written) > MAX_STOP_WORDS) && isStatement(written)) return null
  const definition = collapseWhitespace(found.definition).replace(/^,\s*/, '')
  if (JOINS.test(definition)) return null
  if (by === 'mark' && SYMBOL.test(written)) return { by, term: written, definition }
  const [name, ...aliases] = definedNames(written) ?? []
  if (name !== undefined) return { by: 'mark', term: name, aliases, definition }
  if (isTerm(written, by === 'text' || by === 'link' || by === 'columns'))
    return { by, term: written, definition, ...(found.aliases && { aliases: found.aliases }) }
  // “**Source** is a component …” says what it is: no label does.
  if (isLabel(written) && IS_ONE.test(definition)) return { by, term: written, definition }
  return isEither(written) || isEitherName(written) ? { by, term: written, definition, isUnsure: true } : null
}

function withoutNumber(parts: Span[]): Span[] {
  const [first, ...others] = parts
  const number = first?.mark === null ? NUMBER.exec(first.text)?.[0] : undefined
  if (!first || number === undefined) return parts
  const text = first.text.slice(number.length)
  if (text !== '') return [{ ...first, text }, ...others]
  return others[0]?.mark ? others : parts
}

function inExtra(parts: Span[]): FoundTerm | null {
  const text = parts.map(({ text }) => text).join('')
  const match = MARKDOWN_EXTRA.exec(text)
  if (!match) return null
  const definition = text.slice(match[0].length).replaceAll(/\n[ \t]*[:~][ \t]+/g, ' ')
  return { by: 'mark', term: (match[1] ?? match[2])!, definition }
}

/** `A <dfn>T</dfn> is d`: the tag says what is defined, wherever in the first words it stands. */
function inDfn({ children }: Paragraph, [lead, named, ...others]: Span[]): FoundTerm | null {
  if (lead?.mark !== null || named?.mark !== 'strong' || !LEAD.test(lead.text)) return null
  const [, tag] = children
  if (tag?.type !== 'html' || !DFN.test(tag.value)) return null
  return {
    by: 'mark',
    term: named.text,
    definition: [lead, named, ...others].map(({ text }) => text).join(''),
  }
}

function behindArticle([lead, named, ...others]: Span[]): FoundTerm | null {
  if (lead?.mark !== null || named?.mark !== 'strong' || !ARTICLE_ONLY.test(lead.text)) return null
  const found = marked([named, ...others])
  return found?.by === 'mark' ? { by: 'article', term: found.term, definition: found.definition } : null
}

/** Code may end in an asterisk of its own. */
function withoutColon(text: string): string {
  return collapseWhitespace(text).replace(/\s?[:：]$/, '')
}

function marked([first, ...others]: Span[]): FoundTerm | null {
  const lead = first!.text.trim()
  const behind = others.map(({ text }) => text).join('')
  const bare = behind.trim()
  if (others.every(isName)) return alone(`${lead}${behind}`.trim(), first!)
  if (/[:：]$/.test(lead)) return { by: 'mark', term: lead, definition: bare }
  if (DASH_WITHIN.test(lead)) return { by: 'mark', term: lead.slice(0, -1), definition: bare }
  const sign = first!.mark === 'strong' ? SIGN_BEHIND.exec(behind) : null
  if (sign) return { by: 'mark', term: lead, definition: behind.slice(sign[0].length) }
  // **T.** d and **T**. d, as legal texts have it.
  if (ENDS_SENTENCE.test(lead)) return { by: 'stop', term: lead.slice(0, -1), definition: bare }
  if (/^\.\s/.test(behind)) return { by: 'stop', term: lead, definition: bare.slice(1) }
  const text = first!.text + behind
  const from = first!.text.trimEnd().length
  const split = splitTerm(text, { from, verbs: first!.mark === 'strong' ? 'all' : first!.mark === 'code' })
  if (split) {
    const names = split.term.slice(from).trim()
    if (CALLED.test(names)) {
      const quoted = [...names.matchAll(IN_QUOTES)].map(([, name]) => name!)
      const called = quoted.length > 0 ? quoted : aliases(`${lead} ${names}`).filter(name => name !== lead)
      return { by: 'mark', term: lead, aliases: called, definition: split.definition }
    }
    if (DECOR.test(names)) return { by: 'mark', term: lead, definition: split.definition }
    if (areNames(names, first!.mark === 'code'))
      return { by: 'mark', term: split.term, definition: split.definition }
  }
  const [line, short = ''] = NEXT_LINE.exec(behind) ?? []
  if (line !== undefined)
    return { by: 'label', term: `${lead}${short}`, definition: behind.slice(line.length) }
  if (first!.mark === 'code') return null
  return { by: 'sentence', term: lead, definition: BRACKETS.exec(bare)?.[1] ?? bare }
}

/** `**T** or **T**` alone on its line: another name of a term, or what joins them. */
function isName({ mark, text }: Span): boolean {
  return mark === 'strong' || JOINT.test(text.trim())
}

/** The whole paragraph is bold: a term on its own line, or a term and its definition. */
function alone(lead: string, { mark }: Span): FoundTerm | null {
  if (mark !== 'strong') return null
  return { by: 'label', term: lead, definition: '' }
}
