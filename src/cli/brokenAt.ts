import { isObject } from '../text/isObject.ts'

type Kind = 'string' | 'array' | 'strings' | 'string?' | 'boolean?'
type Shape = { readonly [field: string]: Kind }

const SECTION: Shape = {
  id: 'string',
  title: 'string',
  rules: 'array',
  blocks: 'array',
  comments: 'array',
  sections: 'array',
}
const LINK: Shape = { url: 'string', text: 'string' }
const QUANTITY: Shape = { text: 'string', unit: 'string', duration: 'string?' }

/** What the query reads of each kind of entry, and which kinds its lists hold. */
const SHAPES: { readonly [kind: string]: { fields: Shape; lists: { readonly [field: string]: string } } } = {
  handbook: {
    fields: { chapters: 'array', glossary: 'array', faq: 'array', files: 'strings' },
    lists: { chapters: 'chapter', glossary: 'term', faq: 'question' },
  },
  chapter: {
    fields: { ...SECTION, number: 'string?', file: 'string?' },
    lists: { rules: 'rule', blocks: 'block', comments: 'comment', sections: 'section' },
  },
  section: {
    fields: SECTION,
    lists: { rules: 'rule', blocks: 'block', comments: 'comment', sections: 'section' },
  },
  rule: {
    fields: {
      id: 'string',
      number: 'string?',
      text: 'string',
      markdown: 'string',
      level: 'string?',
      checked: 'boolean?',
      quantities: 'array',
      links: 'array',
      rules: 'array',
    },
    lists: { rules: 'rule', links: 'link', quantities: 'quantity' },
  },
  term: { fields: { id: 'string', term: 'string', definition: 'string', aliases: 'strings' }, lists: {} },
  question: { fields: { id: 'string', question: 'string', answer: 'string' }, lists: {} },
  block: { fields: { text: 'string', markdown: 'string', links: 'array' }, lists: { links: 'link' } },
  comment: { fields: { text: 'string', markdown: 'string' }, lists: {} },
  link: { fields: LINK, lists: {} },
  quantity: { fields: QUANTITY, lists: {} },
}

/**
 * Where JSON is not what `export` prints, as far as a query reads it: such as `chapters[2].rules`. Null where it is.
 * Walks with a stack of its own: JSON may nest deeper than calls can.
 */
export function brokenAt(handbook: unknown): string | null {
  const stack: { kind: string; value: unknown; path: string }[] = [
    { kind: 'handbook', value: handbook, path: '' },
  ]
  const { preamble } = handbook as { preamble?: unknown }
  if (preamble) stack.push({ kind: 'section', value: preamble, path: 'preamble' })
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { kind, value, path } = here
    if (!isObject(value)) return path
    const { fields, lists } = SHAPES[kind]!
    for (const [field, type] of Object.entries(fields))
      if (!is(type, value[field])) return `${path}${path && '.'}${field}`
    if (!isPlace(value.position)) return `${path}${path && '.'}position`
    for (const [field, inner] of Object.entries(lists))
      (value[field] as unknown[]).forEach((one, index) => {
        stack.push({ kind: inner, value: one, path: `${path}${path && '.'}${field}[${index}]` })
      })
  }
  return null
}

/** A place may be left out, but where there is one it has a line. */
function isPlace(position: unknown): boolean {
  if (position === undefined) return true
  const { start } = (position ?? {}) as { start?: { line?: unknown } | null }
  return typeof start?.line === 'number'
}

function is(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'array':
      return Array.isArray(value)
    case 'strings':
      return Array.isArray(value) && value.every(one => typeof one === 'string')
    case 'string':
      return typeof value === 'string'
    case 'string?':
      return value === null || typeof value === 'string'
    case 'boolean?':
      return value === null || typeof value === 'boolean'
  }
}
