import type { SectionKind } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

type EntryKind = Exclude<SectionKind, 'rules'>

/** Titles that make a section a glossary or a FAQ, besides those that are always known. */
export type Kinds = { [Kind in EntryKind]?: readonly (string | RegExp)[] }

const TITLES: readonly { kind: EntryKind; pattern: RegExp; reason: string }[] = [
  { kind: 'glossary', pattern: /^(?:the )?glossary(?: of (?:terms|acronyms|abbreviations))?$/i, reason: 'Glossary, Glossary of terms' },
  { kind: 'glossary', pattern: /\bglossary$/i, reason: 'Acquisition glossary' },
  { kind: 'glossary', pattern: /^(?:key |common |important |useful )?(?:terms|terminology|definitions|acronyms|abbreviations|vocabulary|lingo|jargon)$/i, reason: 'the plain word' },
  { kind: 'glossary', pattern: /^(?:terms|acronyms|abbreviations|definitions) (?:and|&) (?:terms|acronyms|abbreviations|definitions)$/i, reason: 'Terms and definitions' },
  { kind: 'faq', pattern: /\bFAQs?$/i, reason: 'FAQ, Payroll FAQs' },
  { kind: 'faq', pattern: /^frequently asked questions(?: \(FAQs?\))?$/i, reason: 'written out' },
  { kind: 'faq', pattern: /^(?:common |general )?questions (?:and|&) answers$|^Q ?& ?A$/i, reason: 'Questions and answers' },
]

/**
 * Gives the function that tells from a title what a section holds.
 *
 * @throws TypeError where a title is neither a string nor a RegExp
 */
export function kinds(own: Kinds = {}): (title: string) => SectionKind {
  const wanted = (['glossary', 'faq'] as const).flatMap(kind =>
    (own[kind] ?? []).map(title => ({ kind, matches: matcher(title) })),
  )
  return title => {
    const bare = collapseWhitespace(title.replace(/[:：]\s*$/, ''))
    const mine = wanted.find(({ matches }) => matches(bare))
    return mine?.kind ?? TITLES.find(({ pattern }) => pattern.test(bare))?.kind ?? 'rules'
  }
}

function matcher(title: string | RegExp): (text: string) => boolean {
  if (title instanceof RegExp) return text => new RegExp(title.source, title.flags.replace(/[gy]/g, '')).test(text)
  if (typeof title !== 'string') throw new TypeError(`A title in \`kinds\` must be a string or a RegExp, not ${typeof title}.`)
  const wanted = collapseWhitespace(title).toLowerCase()
  return text => text.toLowerCase() === wanted
}
