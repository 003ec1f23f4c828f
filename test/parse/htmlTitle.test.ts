import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

it.each([
  ['<h1 align="center">The <b>handbook</b></h1>\n\n## One\n\n## Two\n', 'The handbook'],
  ['<p>\n<h1>\nHandbook\n</h1>\n</p>\n\n## One\n\n## Two\n', 'Handbook'],
  ['## One\n\n<h1>Handbook</h1>\n', 'One'],
  ['<h1></h1>\n\n## One\n\n## Two\n', null],
])('%j is titled %j', (source, title) => expect(parse(source).title).toBe(title))
