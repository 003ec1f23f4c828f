import { bareName } from './bareName.ts'
import { isLegal } from './isLegal.ts'
import type { EntryKind } from './kinds.ts'

/** A folder of files each of which holds one entry. */
interface Folder {
  kind: EntryKind
  pattern: RegExp
  /** Whether such a folder is hardly ever anything else. */
  sure: boolean
  reason: string
}

// All of them are for small letters: with the flag `i`, V8 takes twice as long to compile them, with `iu` four times.

/** What hardly anything but a glossary is called: `glossary`, `team-glossary`. */
export const GLOSSARY_NAME =
  /(?:^|[\s+_.-])(?:glossary|glossar|glossaire|glosario|glossario|glossário|用語集|术语表|glossary-terms|terms-glossary)$/

const FOLDERS: readonly Folder[] = [
  {
    kind: 'glossary',
    pattern: GLOSSARY_NAME,
    sure: true,
    reason: '`glossary`, `team-glossary`, `cncf+glossary`',
  },
  {
    kind: 'glossary',
    pattern: /^_?(?:terms|terminology|definitions|acronyms|abbreviations|jargon|vocabulary|lexicon)$/,
    sure: false,
    reason: '`terms`, `_terms`: those of a contract are called so too',
  },
  {
    kind: 'faq',
    pattern:
      /(?:^|[\s+_.-])(?:faqs?|frequently[-_]asked[-_]questions|questions[-_]and[-_]answers|q-?(?:and|n)-?a)$/,
    sure: true,
    reason: '`faq`, `billing-faqs`',
  },
]
/** What the names of such folders have: most paths do not, and V8 takes 1 ms to compile the rest. */
const STEMS =
  /glos|用語集|术语表|term|definition|acronym|abbreviation|jargon|vocab|lexic|faq|question|q-?(?:and|n)?-?a/
/** Files of a site that are no entries: `_index.md`, `_TEMPLATE.md`, `README.md`, `CONTRIBUTING.md`. */
const NO_ENTRY =
  /^(?:_.*|index|readme|summary|contributing|contribute|template|changelog|license|code[-_]of[-_]conduct|maintainers|governance|localization|style[-_ ]?guide)$/
/** `glossary/content/en/runtime.md`: what a site's generator puts between, no topics of their own. */
const BETWEEN =
  /^(?:content|docs?|src|pages|_?posts|_?terms|entries|data|[a-z]{2}(?:[-_][a-z]{2,4})?|[a-z0-9])$/

/**
 * What the folder of a file holds one of per file; languages and letters may stand between it and the file.
 *
 * @returns null where it holds neither terms nor questions, or the file is none of them
 */
export function folderKind(file: string | null): Pick<Folder, 'kind' | 'sure'> | null {
  const path = file?.toLowerCase() ?? ''
  if (!STEMS.test(path)) return null
  const name = bareName(path)
  const parts = path.split(/[\\/]/).slice(0, -1)
  // `glossary/quay/index.md` is a page with a folder of its own.
  if (name === 'index' && !own(parts.at(-1)))
    return BETWEEN.test(parts.at(-1) ?? '') ? null : around(parts.slice(0, -1))
  return NO_ENTRY.test(name) ? null : around(parts)
}

function around(parts: string[]): Folder | null {
  let end = parts.length
  while (end > 0 && !own(parts[end - 1]) && BETWEEN.test(parts[end - 1]!)) end--
  const folder = own(parts[end - 1]) ?? ofTopic(parts[end - 2])
  return folder && (folder.sure || !isLegal(parts)) ? folder : null
}

/** `faq/billing/refund.md`: what asks there is a question all the same. */
function ofTopic(part?: string): Folder | null {
  const folder = own(part)
  return folder?.kind === 'faq' ? folder : null
}

function own(part = ''): Folder | null {
  return FOLDERS.find(({ pattern }) => pattern.test(part)) ?? null
}
