import { expect, it } from 'vitest'
import { splitColumns } from '../../../src/parse/glossary/splitColumns.ts'

it.each([
  ['API    Application interface', 'API', 'Application interface'],
  ['API\tApplication interface', 'API', 'Application interface'],
  ['Port side | left', 'Port side', 'left'],
  ['| Port | left |', 'Port', 'left'],
  ['Port ..... left', 'Port', 'left'],
  ['ETA Estimated Time of Arrival', 'ETA', 'Estimated Time of Arrival'],
  ['DCAT Data Catalog Vocabulary', 'DCAT', 'Data Catalog Vocabulary'],
])('%j', (line, term, definition) => expect(splitColumns(line)).toEqual({ term, definition }))

it.each([
  'Port left',
  'ETA Means when',
  'ETA Estimated times are on the board.',
  'A sentence ends.  Another begins.',
  'Home | Words | Ships',
  'API  - an interface',
  'one two three four five six   seven',
  'API\ttwo\nlines',
  '|  |',
  '',
])('%j has none', line => expect(splitColumns(line)).toBeNull())
