import type { Handbook, Question, Rule, Section, Term } from '../model/index.ts'
import { notText } from '../repair/report.ts'
import { type Source, sourceFile } from '../repair/sourceFile.ts'
import type { ParseOptions } from './parse.ts'
import { readFile } from './readFile.ts'

/** What one file gives to a handbook of many. Plain data but for its maps, which a structured clone keeps. */
export interface FilePart {
  file: string | null
  /** The source of the frontmatter, fences included. */
  frontmatter: string | null
  /** Without ids. */
  handbook: Handbook
  /** The section that a term or question stands in. */
  owners: Map<Term | Question, Section>
  /** Ids that the author gave to a section, rule, term or question. */
  explicitIds: Map<object, string>
  /** Rules whose number the author gave. */
  explicitNumbers: Set<Rule>
}

/** Reads one of several files. What is no text gives a problem and no chapters. */
export function readPart(source: Source, options: ParseOptions): FilePart {
  const read = sourceFile(source)
  const { handbook, reading } = readFile(read.binary ? { ...read, text: '' } : read, options)
  if (read.binary) handbook.problems.push(notText('', read.file))
  const { file, owners, explicitIds, explicitNumbers } = reading
  const place = handbook.frontmatter?.position
  const frontmatter = place ? reading.source.slice(place.start.offset, place.end.offset) : null
  return { file, frontmatter, handbook, owners, explicitIds, explicitNumbers }
}
