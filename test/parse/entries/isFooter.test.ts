import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const lastWords = (line: string) => [
  parse(`# FAQ\n\n**Who rows?**\n\nWe.\n\n---\n\n${line}\n`).faq[0]?.answer,
  parse(`# Glossary\n\n**Oar**: A pole.\n\n**Sail**: A cloth.\n\n---\n\n${line}\n`).glossary[1]?.definition,
]

it.each([
  '*Last updated: May 2024*',
  'Last reviewed on 3 May',
  'Last verified: 2024-05-03.',
  'Version 1.2 | Last updated: May 2024',
  '**Version:** 2.0\\\n**Last updated:** May 2024',
  '**Maintained by:** the crew',
  'Document owner: the mate',
  'Última actualización: mayo de 2024',
  'Letzte Änderung: Mai 2024',
  '[← Home](README.md) | [Next: Sails →](sails.md)',
  'Previous: [Boats](boats.md) Next: [Sails](sails.md)',
  '**Next:** [Sails](sails.md)',
  '[Edit this page](https://example.org)',
  '© 2024 The yard. All rights reserved.',
  'Copyright (c) 2024 The yard',
  '© 2019–2024 Oar & Sail Ltd., all rights reserved',
  'Copyright 2024',
])('no entry ends with %j', line => {
  expect(lastWords(line)).toEqual(['We.', 'A cloth.'])
})

it.each([
  'Version 2 is blue.',
  'Authors: the crew.',
  'Reviewed by the mate each day.',
  'Last updated oars are red.',
  'Next, ask the mate.',
  'Copyright is the right to copy.',
  '© marks what is ours; ask the mate first.',
  'Copyright 1998 and older works are free.',
  '© 2024 Charts may be copied.',
  'Home is where the oars are.',
])('an entry may end with %j', line => {
  expect(lastWords(line)).toEqual([`We. ${line}`, `A cloth. ${line}`])
})

it('an entry may end with a link that only begins so', () => {
  const [answer, definition] = lastWords('[Previous boats](boats.md)')
  expect([answer, definition]).toEqual(['We. Previous boats', 'A cloth. Previous boats'])
})
