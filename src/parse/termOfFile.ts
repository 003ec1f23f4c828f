import type { Section, Term } from '../model/index.ts'
import { isAside } from './entries/asides.ts'
import { type Draft, swallow } from './entries/draft.ts'
import { entryText } from './entries/entryText.ts'
import { aliases } from './glossary/aliases.ts'
import { isTerm } from './glossary/isTerm.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { emptySection } from './section.ts'

/** A folder that is a glossary: `glossary`, `team-glossary`, `cncf+glossary`; languages and letters stand between it and its files. */
const FOLDER =
  /(?:^|[\s+_.-])(?:glossary|glossar|glossaire|glosario|glossario|glossário|用語集|术语表|glossary-terms|terms-glossary)$/iu
/** Files of a site that are no entries: `_index.md`, `_TEMPLATE.md`, `README.md`, `CONTRIBUTING.md`. */
const NO_ENTRY =
  /^(?:_.*|index|readme|summary|contributing|contribute|template|changelog|license|code[-_]of[-_]conduct|maintainers|governance|localization|style[-_ ]?guide)$/i
/** `glossary/content/en/runtime.md`: what a site's generator puts between, no topics of their own. */
const BETWEEN =
  /^(?:content|docs?|src|pages|_?posts|_?terms|entries|data|[a-z]{2}(?:[-_][a-z]{2,4})?|[a-z0-9])$/i

/**
 * Reads a file of a glossary with one term per file: its frontmatter has the term, the file is the definition.
 *
 * @param title the title in the frontmatter
 * @param whole the outline of the file
 * @param kind what the file is by its own title; a glossary in one file is no term
 * @returns the section that holds the term; null where the file is no such file
 */
export function termOfFile(
  title: string | null,
  whole: OutlineSection,
  kind: TitleKind,
  reading: Reading,
): Section | null {
  if (title === null || kind.kind !== 'rules' || whole.heading || !isOfGlossary(reading.file)) return null
  if (!isTerm(title, false) || isAside(title) || whole.nodes.length === 0) return null
  if (whole.sections.some(({ heading }) => heading!.depth === 1)) return null
  const owner = emptySection(
    whole,
    { id: null, label: null, number: null, title: '' },
    { kind: 'glossary', sure: true },
    reading,
  )
  const draft: Pick<Draft, 'nodes'> = { nodes: [] }
  swallow(draft as Draft, whole)
  const { position } = owner
  const markdown = reading.source.slice(position.start.offset, position.end.offset)
  const term: Term = {
    id: '',
    term: title,
    aliases: aliases(title),
    definition: entryText(draft.nodes),
    markdown,
    section: '',
    position: structuredClone(position),
  }
  reading.glossary.push(term)
  reading.owners.set(term, owner)
  return owner
}

function isOfGlossary(file: string | null): boolean {
  const parts = file?.split(/[\\/]/) ?? []
  const name = parts.pop()?.replace(/\.[^.]*$/, '') ?? ''
  // `glossary/quay/index.md` is a page with a folder of its own.
  if (/^index$/i.test(name) && !FOLDER.test(parts.at(-1) ?? ''))
    return isIn(parts.slice(0, -1)) && !BETWEEN.test(parts.at(-1) ?? '')
  return isIn(parts) && !NO_ENTRY.test(name)
}

function isIn(parts: string[]): boolean {
  while (parts.length > 0 && BETWEEN.test(parts.at(-1)!)) parts.pop()
  return FOLDER.test(parts.at(-1) ?? '')
}
