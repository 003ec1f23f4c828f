import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import type { DiffReport } from '../../src/report/diffJson.ts'
import { review } from '../../src/review/index.ts'
import { FIXTURES } from './fixtures.ts'

export interface Comparison {
  before: Handbook
  after: Handbook
  report: DiffReport
}

/** Two versions with the review of what changed between them. */
export function compare(before: Handbook, after: Handbook): Comparison {
  const report = {
    before: 'main:handbook.md',
    after: 'handbook.md',
    review: review(before, after),
    stale: [],
  }
  return { before, after, report }
}

export function compareTexts(before: string, after: string): Comparison {
  return compare(parse({ path: 'old.md', value: before }), parse({ path: 'handbook.md', value: after }))
}

/** The names of the pairs in fixtures/report. */
export const COMPARED = ['edited', 'hostile'] as const

export function compareFixture(name: (typeof COMPARED)[number]): Comparison {
  const read = (side: string) => readFileSync(join(FIXTURES, 'report', `${name}.${side}.md`), 'utf8')
  return compareTexts(read('before'), read('after'))
}

/** The file that holds what a fixture's output is to be. */
export function expectedFile(name: string, ending: string): string {
  return join(FIXTURES, 'report', `${name}.${ending}`)
}

/** Two handbooks in which a rule, a title, a term and a question say what is given, whatever it is. */
export function saying(text: string): Comparison {
  const handbook = (given: string) => {
    const made = parse({
      path: 'handbook.md',
      value:
        '---\nversion: 1\n---\n\n# A\n\n- x\n- Keep this\n\n# Glossary\n\n- CI: y\n\n# FAQ\n\n- Q: What? A: That\n',
    })
    const [chapter] = made.chapters
    chapter!.title = `T ${given}`
    chapter!.rules[0]!.text = given
    made.glossary[0]!.definition = `D ${given}`
    made.faq[0]!.question = `Q ${given}`
    made.version = given
    return made
  }
  return compare(handbook(`Wait 2 days ${text}`), handbook(`Wait 3 days ${text} more ${text}`))
}
