import { expect, it } from 'vitest'
import { folderKind } from '../../src/parse/folderKind.ts'

it.each([
  ['glossary/slip.md', 'glossary'],
  ['team-glossary/content/en/slip.md', 'glossary'],
  ['docs/glossary/slip/index.md', 'glossary'],
  ['docs/terms/slip.md', 'glossary'],
  ['docs/billing-faqs/paint.md', 'faq'],
  ['faq/en/paint.md', 'faq'],
  ['docs/faq/ships/paint.md', 'faq'],
])('%s holds one of a %s', (file, kind) => expect(folderKind(file)?.kind).toBe(kind))

it.each([
  'glossary.md',
  'glossary/README.md',
  'glossary/en/index.md',
  'glossary/style-guide/slip.md',
  'faq/a/b-c/d-e/paint.md',
  'legal/terms/use.md',
  'docs/slip.md',
  null,
])('%s holds none', file => expect(folderKind(file)).toBeNull())
