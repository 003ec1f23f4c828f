import type { Chapter, Handbook, Section } from '../model/index.ts'

/**
 * Several files as one handbook: their chapters one after the other, what stands before a file's chapters as a chapter
 * of its own. Title, version and frontmatter are those of the first file that has them.
 */
export function joinHandbooks(handbooks: readonly Handbook[]): Handbook {
  const taken = new Set<string>()
  for (const handbook of handbooks) makeUnique(handbook, taken)
  return {
    schemaVersion: 1,
    title: handbooks.find(({ title }) => title !== null)?.title ?? null,
    version: handbooks.find(({ version }) => version !== null)?.version ?? null,
    frontmatter: handbooks.find(({ frontmatter }) => frontmatter !== null)?.frontmatter ?? null,
    preamble: null,
    chapters: handbooks.flatMap(({ preamble, chapters, files }) => [
      ...(preamble ? [chapterOf(preamble, files[0] ?? null)] : []),
      ...chapters,
    ]),
    glossary: handbooks.flatMap(({ glossary }) => glossary),
    faq: handbooks.flatMap(({ faq }) => faq),
    repairs: handbooks.flatMap(({ repairs }) => repairs),
    problems: handbooks.flatMap(({ problems }) => problems),
    files: handbooks.flatMap(({ files }) => files),
  }
}

function chapterOf(preamble: Section, file: string | null): Chapter {
  return { ...preamble, title: preamble.title || (file ?? ''), number: null, file }
}

/** Ids are unique in a handbook; the second of two gets a number. */
function makeUnique({ preamble, chapters, glossary, faq }: Handbook, taken: Set<string>): void {
  const renamed = new Map<string, string>()
  const take = (entry: { id: string }) => {
    const old = entry.id
    for (let count = 1; taken.has(entry.id); count++) entry.id = `${old}-${count}`
    taken.add(entry.id)
    if (entry.id !== old) renamed.set(old, entry.id)
  }
  const stack: (Section | Section['rules'][number])[] = [...(preamble ? [preamble] : []), ...chapters]
  for (let here = stack.pop(); here; here = stack.pop()) {
    take(here)
    stack.push(...here.rules, ...('sections' in here ? here.sections : []))
  }
  for (const entry of [...glossary, ...faq]) {
    take(entry)
    entry.section = renamed.get(entry.section) ?? entry.section
  }
}
