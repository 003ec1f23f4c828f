import type { Block, Handbook, Section } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import { asChapter } from './asChapter.ts'
import { assignIds } from './assignIds.ts'
import { fileChapters } from './fileChapters.ts'
import { type FoundGuides, findGuides } from './findGuides.ts'
import { homePart } from './homePart.ts'
import { orderFiles } from './orderFiles.ts'
import { plainPath } from './plainPath.ts'
import type { FilePart } from './readPart.ts'
import { renumber } from './renumber.ts'
import { repeatedTerms } from './repeatedTerms.ts'
import { asSection, wholeFile } from './wholeFile.ts'

/**
 * Makes one handbook of what was read of files; of one what `parse` gives. Changes the parts.
 *
 * @param configs `mkdocs.yml` and `_category_.json` files
 * @param order paths that come first, in this order
 */
export function joinParts(
  parts: readonly FilePart[],
  configs: readonly SourceFile[],
  order: readonly string[],
): Handbook {
  const [only, more] = parts
  if (!only || more) return joinMany(parts, configs, order)
  assignIds(only.handbook, only)
  return only.handbook
}

function joinMany(
  parts: readonly FilePart[],
  configs: readonly SourceFile[],
  order: readonly string[],
): Handbook {
  const found = findGuides(parts, configs)
  const { guides, summary, problems } = found
  const pages = inOrder(parts, found, order).filter(part => part !== summary)
  const home = homePart(pages, summary !== null || guides.length > 0)
  const ordered = summary ? [summary, ...pages] : pages
  const handbook: Handbook = {
    schemaVersion: 1,
    title: home?.handbook.title ?? null,
    version: home?.handbook.version ?? null,
    frontmatter: home?.handbook.frontmatter ?? null,
    ...joinChapters(pages, summary, home),
    glossary: ordered.flatMap(part => part.handbook.glossary),
    faq: ordered.flatMap(part => part.handbook.faq),
    repairs: ordered.flatMap(part => part.handbook.repairs),
    problems: [
      ...problems,
      ...ordered.flatMap(part => part.handbook.problems),
      ...repeatedTerms(ordered.map(({ file, handbook: { glossary } }) => ({ file, glossary }))),
    ],
    files: ordered.flatMap(({ file }) => file ?? []),
  }
  renumber(handbook.chapters, new Set(ordered.flatMap(part => [...part.explicitNumbers])))
  assignIds(handbook, {
    owners: merged(ordered.map(({ owners }) => owners)),
    explicitIds: merged(ordered.map(({ explicitIds }) => explicitIds)),
  })
  return handbook
}

/** The chapters of all files; what stands before those of the first file, or else the table of contents, is the preamble. */
function joinChapters(
  pages: readonly FilePart[],
  summary: FilePart | null,
  home: FilePart | null,
): Pick<Handbook, 'preamble' | 'chapters'> {
  const first = summary ?? pages[0]
  let preamble = summary && contentsSection(summary)
  const chapters = pages.flatMap(part => {
    const { before, chapters: own } = fileChapters(part, part === home ? null : asBlock(part))
    if (before && part !== first) return [asChapter(before, part), ...own]
    preamble ??= before
    return own
  })
  return { preamble, chapters }
}

function merged<Key, Value>(maps: Map<Key, Value>[]): Map<Key, Value> {
  return new Map(maps.flatMap(map => [...map]))
}

function inOrder(
  parts: readonly FilePart[],
  { guides, weights }: FoundGuides,
  order: readonly string[],
): readonly FilePart[] {
  const files = parts.map(({ file, handbook: { frontmatter } }) => ({ path: file ?? '', frontmatter }))
  const places = new Map(order.map((path, place) => [plainPath(path), place] as const))
  const placeOf = (part: FilePart) => places.get(plainPath(part.file ?? '')) ?? order.length
  return orderFiles(files, guides, weights)
    .map(index => parts[index]!)
    .sort((a, b) => placeOf(a) - placeOf(b))
}

/** A table of contents stands before the first chapter. */
function contentsSection(part: FilePart): Section {
  const { before, chapters } = fileChapters(part, asBlock(part))
  const [only, more] = chapters
  return only && !before && !more ? asSection(only) : wholeFile(part)
}

/** Data for a site rather than text for readers, but a part of the file; null where it is an entry by itself. */
function asBlock({
  frontmatter: markdown,
  handbook: { frontmatter, glossary, faq },
}: FilePart): Block | null {
  if (!frontmatter || markdown === null) return null
  const { raw, position } = frontmatter
  const [entry] = [...glossary, ...faq]
  if (entry?.position.start.offset === position.start.offset) return null
  return { type: 'frontmatter', text: raw, markdown, lang: null, links: [], position }
}
