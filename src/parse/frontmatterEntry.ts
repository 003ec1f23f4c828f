import type { Frontmatter, Position } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { isObject } from '../text/isObject.ts'
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
  /** What it is, by what says so. */
  kind: EntryKind
  /** Whether it says that the file is an entry: `type: glossary-term`. */
  isEntry: boolean
  /** Of the frontmatter. */
  position: Position | null
}

const KEYS: readonly { kind: EntryKind; name: string; says: string }[] = [
  { kind: 'glossary', name: 'term', says: 'definition' },
  { kind: 'faq', name: 'question', says: 'answer' },
]
/** What themes and note-takers call the kind of a page. */
const TYPES = ['type', 'page-type', 'layout', 'kind']
const ENTRY_TYPE = /^(?:(glossary)|faq)[-_ ](?:term|entry|definition|item|question)$/i
const ALIASES = [
  'aliases',
  'alias',
  'aka',
  'synonyms',
  'also_known_as',
  'acronym',
  'abbreviation',
  'abbr',
  'short',
]
/** To Hugo, aliases are the old addresses of a page. */
const ADDRESS = /^\/|\.html?$|^https?:/

export function frontmatterEntry(frontmatter: Frontmatter | null): NamedEntry {
  const text = (key: string) => frontmatterText(frontmatter, key) ?? inParams(frontmatter, key)
  const keys = KEYS.find(({ name }) => text(name)) ?? KEYS.find(({ says }) => text(says)) ?? KEYS[0]!
  const data = frontmatter?.data ?? {}
  const type = TYPES.map(key => ENTRY_TYPE.exec(text(key) ?? '')).find(found => found !== null)
  const written = ALIASES.filter(key => Object.hasOwn(data, key)).flatMap((key): unknown => data[key])
  const aliases = written.filter(alias => typeof alias === 'string').map(collapseWhitespace)
  return {
    name: text(keys.name),
    called: text('name'),
    aliases: aliases.filter(alias => alias !== '' && !ADDRESS.test(alias)),
    says: text(keys.says),
    kind: type ? (type[1] ? 'glossary' : 'faq') : keys.kind,
    isEntry: type !== undefined,
    position: frontmatter?.position ?? null,
  }
}

/** Where Hugo wants the keys that it does not know. */
function inParams(frontmatter: Frontmatter | null, key: string): string | null {
  const params = frontmatter?.data.params
  const value = isObject(params) && Object.hasOwn(params, key) ? params[key] : null
  return typeof value === 'string' ? collapseWhitespace(value) || null : null
}
