import type { SectionKind } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { hasLetter } from '../text/hasLetter.ts'
import { oncePer } from '../text/oncePer.ts'
import { FAQ_TITLES } from './faq/titles.ts'
import { GLOSSARY_TITLES } from './glossary/titles.ts'
import type { KnownTitle } from './knownTitle.ts'

export type EntryKind = Exclude<SectionKind, 'rules'>

/** Titles that make a section a glossary or a FAQ, besides those that are always known. */
export type Kinds = { [Kind in EntryKind]?: readonly (string | RegExp)[] }

/** What a title says about its section. */
export interface TitleKind {
  kind: SectionKind
  /** Whether the title leaves no doubt; else only entries that are marked as such count. */
  sure: boolean
  /** Whether only the title of a section around it says so. */
  above?: boolean
  /** Whether policies and contracts are called so as often: what demands or sets a value there is no entry. */
  isDoubtful?: true
}

/** What leaves no doubt first: “Foire aux questions” also ends as lists of questions do. */
const TITLES = [
  ...GLOSSARY_TITLES.map(row => titleRow('glossary', row)),
  ...FAQ_TITLES.map(row => titleRow('faq', row)),
].sort((a, b) => Number(b.sure) - Number(a.sure))

function titleRow(kind: EntryKind, { pattern, sure, isCased }: KnownTitle) {
  let made: RegExp | undefined
  /** @param hasStem whether the title has one of the words that rows in ASCII have; the others have the flag `u` */
  const matches = (title: string, lower: string, hasStem: boolean) => {
    made ??= pattern()
    return (hasStem || made.unicode) && made.test(isCased ? title : lower)
  }
  return { kind, sure, matches }
}

/**
 * Stems of the ASCII words in those tables: a title of ASCII letters without any is nothing known. Most titles are, and so most
 * runs never compile the tables, which takes V8 15 ms.
 */
const STEMS: { [kind in EntryKind]: RegExp } = {
  glossary:
    /glos|term|defin|acron|akron|abbrev|initialism|vocab|lingo|jargon|nomencl|lexi|symbol|notation|convention|concept|ubiquitous|ubicuo|language|slang|buzzw|alphabet s|conceito|dictionary|words|word ?list|begrip|terim|begriff|sigl|abrevia|ordl|ordb|begrep|sanasto|woorden|fogalom|fogalmak|kamus|istilah|skr|slown|slov|lyhent|kortelser|kortingen|ordf|pojm|zkrat|concett|notions|singkat|lessic|kavram|konse|konze/,
  faq: /f\.?a\.?q|\bask|question|answer|q ?(?:&|and|\+|n|\/) ?a|fragen|pregunta|pergunta|domand|vragen|kysy|dotaz|soru|pertanyaan|soalan|savol|pyetje|pytania|pitanja|sss|gyik|duk|buj|klausim|tanya/,
}
/** No letter beyond ASCII: what else stands there is punctuation, a symbol, an arrow or a picture. */
const ASCII_LETTERS = /^(?:[\x00-\x7f\u2010-\u20cf\u2100-\u2bff\ud83c-\ud83e\udc00-\udfff]|\ufe0f)*$/
const PLAIN: TitleKind = { kind: 'rules', sure: true }
/** Longer titles are sentences. */
const MAX_TITLE = 120

/**
 * Gives the function that tells from a title what a section holds.
 *
 * @throws TypeError where a title is neither a string nor a RegExp
 */
export function kinds(own: Kinds = {}): (title: string) => TitleKind {
  const wanted = (['glossary', 'faq'] as const).flatMap(kind =>
    (own[kind] ?? []).map(title => ({ kind, matches: matcher(title) })),
  )
  // Of most titles it is asked two or three times.
  return oncePer((title: string): TitleKind => {
    const bare = bareTitle(title)
    const mine = wanted.find(({ matches }) => matches(bare))
    if (mine) return { kind: mine.kind, sure: true }
    if (bare.length > MAX_TITLE) return PLAIN
    const isAscii = ASCII_LETTERS.test(bare)
    const small = bare.toLowerCase()
    const hasStem = { glossary: STEMS.glossary.test(small), faq: STEMS.faq.test(small) }
    if (isAscii && !hasStem.glossary && !hasStem.faq) return PLAIN
    const known = (text: string): TitleKind | null => {
      const lower = text.toLowerCase()
      const row = TITLES.find(
        ({ kind, matches }) => (hasStem[kind] || !isAscii) && matches(text, lower, hasStem[kind]),
      )
      return row ? { kind: row.kind, sure: row.sure } : null
    }
    const whole = known(bare)
    if (whole?.sure) return whole
    const parts = [withoutRemark(bare), ...endsOf(bare)].map(known)
    return parts.find(kind => kind?.sure) ?? whole ?? parts[0] ?? PLAIN
  })
}

/** What stands in brackets at the end of a title: “Begriffe (Auszug)”, “術語表（Glossary）”, “Glossary [terms]”; “(how to edit)” says that it is about one. */
const REMARK = /\s?(?:[(（](?!how to\b)[^()（）]{1,60}[)）]|\[(?!how to\b)[^[\]]{1,60}\])$/i

function withoutRemark(title: string): string {
  return title.replace(REMARK, '')
}

const SET_OFF = /\s+[-–—/]\s+|\s?[|·»：]\s?|:\s+/

/** The first and the last part of a title, where it sets them off: “Glossary | The handbook”, “Payments: FAQ”. */
function endsOf(title: string): string[] {
  const parts = title.split(SET_OFF)
  return parts.length > 1 ? [parts[0]!, parts.at(-1)!] : []
}

/** Emoji and what changes their look; half of one is enough to tell. */
const PICTURE = /[\u2600-\u27bf\ud83c-\ud83e\udc00-\udfff]|\ufe0f/

/** A title without the emoji around it, the colon behind it and the asterisks of emphasis gone wrong. */
function bareTitle(title: string): string {
  let [start, end] = [0, title.length]
  while (end > start && (':：*_. '.includes(title[end - 1]!) || PICTURE.test(title[end - 1]!))) end--
  while (
    start < end &&
    !/[A-Za-z0-9(§]/.test(title[start]!) &&
    !hasLetter(String.fromCodePoint(title.codePointAt(start)!))
  )
    start++
  return collapseWhitespace(title.slice(start, end))
}

function matcher(title: string | RegExp): (text: string) => boolean {
  if (title instanceof RegExp)
    return text => new RegExp(title.source, title.flags.replace(/[gy]/g, '')).test(text)
  if (typeof title !== 'string')
    throw new TypeError(`A title in \`kinds\` must be a string or a RegExp, not ${typeof title}.`)
  // As titles are compared: an author's “📖 Words:” is to be found as it is written.
  const wanted = (bareTitle(title) || collapseWhitespace(title)).toLowerCase()
  return text => text.toLowerCase() === wanted
}
