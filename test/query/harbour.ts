import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handbook, Unplaced } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import type { Filter } from '../../src/query/matcher.ts'
import { FIXTURES } from '../support/fixtures.ts'

interface Cases {
  rules: { filter: Filter; found: string[] }[]
  chapters: { filter: Filter; found: string[] }[]
  sections: { filter: Filter; found: string[] }[]
  terms: { filter: Filter; found: string[] }[]
  questions: { filter: Filter; found: string[] }[]
  get: { key: string | number; found: string | null }[]
  define: { word: string; found: string | null }[]
  mentions: { word: string; found: string[] }[]
  search: { text: string; first: string | null }[]
  ask: { asked: string; answer: string | null }[]
  select: { selector: string; found: string[] }[]
  badSelectors: { selector: string; column: number }[]
}

const read = (name: string) => readFileSync(join(FIXTURES, 'query', name), 'utf8')

export const harbourMarkdown = read('handbook.md')
export const cases: Cases = JSON.parse(read('handbook.json'))
export const harbour: Handbook = parse({ path: 'handbook.md', value: harbourMarkdown })
/** The same handbook as yesterday's export has it. */
export const exported: Unplaced<Handbook> = JSON.parse(
  JSON.stringify(harbour, (key, value) => (key === 'position' ? undefined : value)),
)
