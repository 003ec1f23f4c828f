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
])('no entry ends with %j', line => {
  expect(lastWords(line)).toEqual(['We.', 'A cloth.'])
})

it.each([
  'Version 2 is blue.',
  'Authors: the crew.',
  'Reviewed by the mate each day.',
  'Last updated oars are red.',
])('an entry may end with %j', line => {
  expect(lastWords(line)).toEqual([`We. ${line}`, `A cloth. ${line}`])
})
