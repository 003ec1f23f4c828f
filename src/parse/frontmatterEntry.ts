import type { Frontmatter, Position } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { frontmatterText } from './frontmatterText.ts'
import type { EntryKind } from './kinds.ts'

/** What the frontmatter says of the one term or question of a file. */
export interface NamedEntry {
  /** What it is called. */
  name: string | null
  aliases: string[]
  /** What it is called by a key that people, places and products have as well. */
  called: string | null
  /** Its definition or answer. */
  says: string | null
  /** What it is, by the key that says so. */
  kind: EntryKind
  /** Of the frontmatter. */
  position: Position | null
}

const KEYS: readonly { kind: EntryKind; name: string; says: string }[] = [
  { kind: 'glossary', name: 'term', says: 'definition' },
  { kind: 'faq', name: 'question', says: 'answer' },
]
const ALIASES = ['aliases', 'alias', 'synonyms', 'also_known_as', 'acronym', 'abbreviation', 'abbr', 'short']
/** To Hugo, aliases are the old addresses of a page. */
const ADDRESS = /^\/|\.html?$|^https?:/

export function frontmatterEntry(frontmatter: Frontmatter | null): NamedEntry {
  const text = (key: string) => frontmatterText(frontmatter, key)
  const keys = KEYS.find(({ name }) => text(name)) ?? KEYS.find(({ says }) => text(says)) ?? KEYS[0]!
  const data = frontmatter?.data ?? {}
  const written = ALIASES.filter(key => Object.hasOwn(data, key)).flatMap((key): unknown => data[key])
  const aliases = written.filter(alias => typeof alias === 'string').map(collapseWhitespace)
  return {
    name: text(keys.name),
    called: text('name'),
    aliases: aliases.filter(alias => alias !== '' && !ADDRESS.test(alias)),
    says: text(keys.says),
    kind: keys.kind,
    position: frontmatter?.position ?? null,
  }
}
