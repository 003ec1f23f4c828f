import type { Diagnostic } from './diagnostic.ts'
import type { Position } from './position.ts'
import type { Repair } from './repair.ts'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** One key of the frontmatter, with its value as written. */
export interface FrontmatterEntry {
  key: string
  /** The source of a scalar, quotes left out, so that `1.10` stays `1.10`; null for a list or a mapping. */
  raw: string | null
  position: Position
}

export interface Frontmatter {
  format: 'yaml' | 'toml'
  /** Empty where the text could not be read (`problems` says why) and for TOML, which is kept raw. */
  data: { [key: string]: Json }
  entries: FrontmatterEntry[]
  /** The text between the fences. */
  raw: string
  position: Position
}

export interface Link {
  text: string
  url: string
  title: string | null
}

/** What a rule demands, after RFC 2119 and RFC 8174. */
export type Level = 'must' | 'must-not' | 'should' | 'should-not' | 'may'

/** A number with its unit in a rule, such as `48h`, `10%`, `100-col` or `2 approvals`. */
export interface Quantity {
  /** As the reader sees it. */
  text: string
  value: number
  /** As written, in lower case: `h`, `%`, `col`, `approvals`. */
  unit: string
  /** ISO 8601, such as `PT48H`; null where the unit is not one of time. */
  duration: string | null
}

/**
 * What a rule was written as: a list item; a heading with an id to cite (`P.1: …`, `7.1.2 …`), whose own line is the
 * rule while its section stays; a paragraph with a word of RFC 2119 in capitals, or with a number to cite (`4.1 …`).
 */
export type RuleOrigin = 'item' | 'heading' | 'paragraph'

/** One list item, heading or paragraph that tells readers what to do or what holds. */
export interface Rule {
  id: string
  /** The place to cite, such as `3.4` or, nested, `3.4.1`; null before the first chapter. */
  number: string | null
  text: string
  markdown: string
  origin: RuleOrigin
  level: Level | null
  quantities: Quantity[]
  /** The state of a task box; null where there is none. */
  checked: boolean | null
  links: Link[]
  rules: Rule[]
  position: Position
}

/** One glossary entry. */
export interface Term {
  id: string
  term: string
  aliases: string[]
  definition: string
  markdown: string
  /** The id of the section where it stands. */
  section: string
  position: Position
}

/** One FAQ entry. */
export interface Question {
  id: string
  question: string
  answer: string
  markdown: string
  /** The id of the section where it stands. */
  section: string
  position: Position
}

/** `frontmatter` is that of a file which does not speak for the whole handbook. */
export type BlockType =
  | 'paragraph'
  | 'code'
  | 'table'
  | 'quote'
  | 'html'
  | 'list'
  | 'definition'
  | 'footnote'
  | 'thematic-break'
  | 'frontmatter'

/** Anything in a section that is no rule, term, question, comment or heading. */
export interface Block {
  type: BlockType
  text: string
  markdown: string
  /** The language of a code block; null elsewhere. */
  lang: string | null
  links: Link[]
  position: Position
}

/** An HTML comment that stands by itself. */
export interface Comment {
  /** What stands between `<!--` and `-->`. */
  text: string
  markdown: string
  position: Position
}

export type SectionKind = 'rules' | 'glossary' | 'faq'

/** A heading and everything under it, down to the next heading of its depth or less. */
export interface Section {
  id: string
  /** 1 to 6; 0 without a heading: a preamble, or a file whose title is not in its text. */
  depth: number
  /** What a reader sees of the heading, its number left out; empty for a preamble without a heading. */
  title: string
  kind: SectionKind
  rules: Rule[]
  blocks: Block[]
  comments: Comment[]
  sections: Section[]
  position: Position
}

/** A top-level section. */
export interface Chapter extends Section {
  /** As the heading gives it (`3`, `IV`); null where it gives none. */
  number: string | null
  file: string | null
}

/** A whole handbook, as plain data: `JSON.parse(JSON.stringify(handbook))` deep-equals it. */
export interface Handbook {
  schemaVersion: 1
  title: string | null
  /** The frontmatter's version as written: `1.10` stays `1.10`. */
  version: string | null
  frontmatter: Frontmatter | null
  /** What stands before the first chapter, its title heading included. */
  preamble: Section | null
  chapters: Chapter[]
  glossary: Term[]
  faq: Question[]
  /** What reading it put right. */
  repairs: Repair[]
  /** What could not be read as meant. */
  problems: Diagnostic[]
  files: string[]
}
