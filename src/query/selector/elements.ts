import type { BlockType, Level, RuleOrigin, SectionKind } from '../../model/index.ts'
import { ENTRY_KINDS } from '../entries.ts'

/** What a selector can name. A chapter is a section too; links and quantities are those of a rule or a block. */
export const ELEMENTS = ['handbook', ...ENTRY_KINDS, 'link', 'quantity'] as const
export type ElementName = (typeof ELEMENTS)[number]

/** The only values that some fields have. */
export const VALUES: { readonly [field: string]: readonly string[] } = {
  level: ['must', 'must-not', 'should', 'should-not', 'may'] satisfies Level[],
  checked: ['true', 'false'],
  origin: ['item', 'heading', 'paragraph'] satisfies RuleOrigin[],
  kind: ['rules', 'glossary', 'faq'] satisfies SectionKind[],
  type: Object.keys({
    paragraph: true,
    code: true,
    table: true,
    quote: true,
    html: true,
    list: true,
    definition: true,
    footnote: true,
    'thematic-break': true,
    frontmatter: true,
  } satisfies { [Type in BlockType]: true }),
}

/** The fields of the model that a selector can ask for; a list is there where it is not empty. */
export const ATTRIBUTES: readonly string[] = [
  'id',
  'number',
  'title',
  'text',
  'markdown',
  'level',
  'checked',
  'origin',
  'term',
  'aliases',
  'definition',
  'question',
  'answer',
  'section',
  'kind',
  'depth',
  'file',
  'type',
  'lang',
  'url',
  'value',
  'unit',
  'duration',
  'links',
  'quantities',
  'rules',
  'blocks',
  'comments',
  'sections',
]
