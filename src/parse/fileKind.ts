import { bareName } from './bareName.ts'
import { ASKS } from './faq/marks.ts'
import { folderKind, GLOSSARY_NAME } from './folderKind.ts'
import { isLetters } from './glossary/isLetters.ts'
import { isLegal } from './isLegal.ts'
import { isManual } from './isManual.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'

/** Names of files that say only where a folder begins; then the folder's name counts. */
const INDEX = /^(?:_?index|readme|summary)$/i
/** “Terms” as the name of a file are as often those of a contract. */
const VAGUE_NAME = /^terms?$/i
/** In `terminology.md`, a “Terminology reference” holds the terms; elsewhere it is one for writers. */
const REFERENCE = /\sreference$/i
/** What is called after the glossary that it keeps, shows or makes. */
const NAMESAKE =
  /\bglossary (?:api|app|bot|client|component|database|design|feature|format|generator|module|package|plugin|process|project|schema|service|spec|system|team|tool|tooling|widget)s?\b/i

/**
 * What a file is as a whole: by its title, in the frontmatter or as a heading, else by its name.
 *
 * @param title the title in the frontmatter
 * @param titled has the title heading, if there is one
 */
export function fileKind(title: string | null, titled: OutlineSection | null, reading: Reading): TitleKind {
  const written = titled?.heading ? readTitle(titled, reading).said : null
  const { name, folders, isIndex, isHome } = namesOf(reading.file)
  // `GLOSSARY.md` may have the title of its project: “Harbour”, but not “How we write” or “Glossary service”.
  const isNamed = !isIndex && GLOSSARY_NAME.test(name.toLowerCase()) && !isOther(written ?? '')
  const isVague = VAGUE_NAME.test(name)
  const counts = isNamed || (written === null && !isVague)
  const called = reading.kindOf(name)
  const holdsTerms = called.kind === 'glossary' && called.sure && !isVague
  for (const text of [written, title, counts ? name : null]) {
    const kind = reading.kindOf((holdsTerms ? text?.replace(REFERENCE, '') : text) ?? '')
    if (kind.kind === 'rules') continue
    // The home page of a glossary has its title, but its terms stand in other files.
    if (isHome && reading.kindOf(folders.at(-1) ?? '').kind !== kind.kind) return { ...kind, sure: false }
    // `definitions.md` and “Harbour definitions” say the same.
    return called.kind === kind.kind && !isVague ? { ...kind, sure: kind.sure || called.sure } : kind
  }
  if (isVague && !isIndex && written === null && title === null && !isLegal(folders))
    return { kind: 'glossary', sure: false, isDoubtful: true }
  // A page named FAQ may be titled otherwise: what asks in it is asked.
  if (called.kind === 'faq' && called.sure) return { kind: 'faq', sure: false }
  const around = folderKind(reading.file)
  // `glossary/a.md` holds the terms of a letter, `faq/travel.md` the questions of a topic.
  const topic = reading.named.name ?? written ?? title ?? name
  if (around?.kind === 'glossary' && isLetters(topic)) return { kind: 'glossary', sure: true }
  if (around?.kind === 'faq' && reading.named.name === null && !ASKS.test(topic))
    return { kind: 'faq', sure: false }
  return { kind: 'rules', sure: true }
}

function isOther(title: string): boolean {
  return isManual(title) || NAMESAKE.test(title)
}

/** What the path of a file calls it, hyphens and underscores as spaces. */
function namesOf(file: string | null) {
  const parts = file?.split(/[\\/]/) ?? []
  const words = (part: string) => part.replace(/[-_.]+/g, ' ').trim()
  const name = words(bareName(file ?? ''))
  const folders = parts.slice(0, -1).map(words)
  const isIndex = INDEX.test(name)
  const isHome = name === 'index' && parts.at(-1)!.startsWith('_')
  return { name: isIndex ? (folders.at(-1) ?? '') : name, folders, isIndex, isHome }
}
