import type { Frontmatter } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { frontmatterText } from './frontmatterText.ts'

/** What the frontmatter calls the one term or question of a file. */
export interface NamedEntry {
  name: string | null
  aliases: string[]
}

const NAMES = ['term', 'question']
const ALIASES = ['aliases', 'alias', 'synonyms', 'also_known_as', 'acronym', 'abbreviation', 'abbr', 'short']
/** To Hugo, aliases are the old addresses of a page. */
const ADDRESS = /^\/|\.html?$|^https?:/

export function frontmatterEntry(frontmatter: Frontmatter | null): NamedEntry {
  const name = NAMES.map(key => frontmatterText(frontmatter, key)).find(Boolean) ?? null
  const data = frontmatter?.data ?? {}
  const written = ALIASES.filter(key => Object.hasOwn(data, key)).flatMap((key): unknown => data[key])
  const aliases = written.filter(alias => typeof alias === 'string').map(collapseWhitespace)
  return { name, aliases: aliases.filter(alias => alias !== '' && !ADDRESS.test(alias)) }
}
