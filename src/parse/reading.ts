import type { Definition, Heading } from 'mdast'
import type { Question, Rule, Section, Term } from '../model/index.ts'
import type { NamedEntry } from './frontmatterEntry.ts'
import type { TitleKind } from './kinds.ts'
import type { Places } from './places.ts'
import type { Title } from './readTitle.ts'

/** What every reader of one file shares. The lists and maps fill up while the file is read. */
export interface Reading {
  /** The file as it is on disk after decoding; every position points into it. */
  source: string
  /** What was parsed; the offsets of nodes point into it. */
  text: string
  file: string | null
  places: Places
  definitions: Map<string, Definition>
  kindOf: (title: string) => TitleKind
  named: NamedEntry
  titles: Map<Heading, Title>
  glossary: Term[]
  faq: Question[]
  /** The section that a term or question stands in. */
  owners: Map<Term | Question, Section>
  /** Ids that the author gave to a section, rule, term or question. */
  explicitIds: Map<object, string>
  /** Rules whose number the author gave; that of the others is counted. */
  explicitNumbers: Set<Rule>
}
