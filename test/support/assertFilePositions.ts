import type { MarkdownParser } from '../../src/markdown/parser.ts'
import type { Handbook, Section } from '../../src/model/index.ts'
import { assertPositions } from './assertPositions.ts'

/** The promises about positions, for each file of a handbook of many. */
export function assertFilePositions(
  handbook: Handbook,
  files: readonly { path: string; value: string }[],
  parser?: MarkdownParser,
): void {
  for (const path of handbook.files) {
    const chapters = handbook.chapters.filter(({ file }) => file === path)
    const preamble = path === handbook.files[0] ? handbook.preamble : null
    const sections = allSections([...(preamble ? [preamble] : []), ...chapters])
    const ids = new Set(sections.map(({ id }) => id))
    const isHere = ({ section }: { section: string }) => ids.has(section)
    const source = files.find(file => file.path === path)!.value
    const { frontmatter } = handbook
    const own = frontmatter ? source.slice(0, frontmatter.position.end.offset) : ''
    const fence = frontmatter?.format === 'yaml' ? '---' : '+++'
    const isOfHome =
      frontmatter !== null &&
      own.length === frontmatter.position.end.offset &&
      own.slice(frontmatter.position.start.offset).startsWith(fence) &&
      own.trimEnd().endsWith(fence) &&
      own.includes(frontmatter.raw) &&
      !sections.some(({ blocks }) => blocks.some(({ type }) => type === 'frontmatter'))
    assertPositions(
      {
        ...handbook,
        preamble,
        chapters,
        frontmatter: isOfHome ? frontmatter : null,
        glossary: handbook.glossary.filter(isHere),
        faq: handbook.faq.filter(isHere),
      },
      source,
      parser,
    )
  }
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...allSections(section.sections)])
}
