import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const termsOf = (markdown: string) => parse(`# Glossary\n\n${markdown}`).glossary.map(({ term }) => term)

it.each([
  [
    '- **Ship** — what sails.\n  - **Tug** — it pulls.\n  - **Barge** — it carries.\n- **Quay** — a wall.\n',
    4,
  ],
  // What a sentence leads in is its end.
  ['- **Ship** — one of:\n  - **Tug** — it pulls.\n  - **Barge** — it carries.\n- **Quay** — a wall.\n', 2],
  // Fields come again.
  [
    '- **Tug** — it pulls.\n  - **Crew** — two.\n  - **Fuel** — oil.\n- **Barge** — it carries.\n  - **Crew** — one.\n  - **Fuel** — none.\n',
    2,
  ],
  // What names a group is no term.
  [
    '- Ships\n  - Tug: it pulls.\n  - Barge: it carries.\n  - Ferry: it crosses.\n- Walls\n  - Quay: along.\n  - Mole: across.\n',
    5,
  ],
  // Two below each may be the parts of a term.
  ['- Tug\n  - Purpose: it pulls.\n  - Crew: four.\n- Pilot\n  - Role: a guide.\n  - Rank: captain.\n', 0],
  // One term below each is a remark about it.
  ['- Tug\n  - Fuel: oil, and no other.\n- Barge\n  - Load: sand, and no other.\n', 2],
  // What comes again below each is a field.
  ['- Ships\n  - Tug: it pulls.\n  - Crew: two.\n- Walls\n  - Quay: along.\n  - Crew: none.\n', 0],
])('%j has %i terms', (markdown, count) => {
  expect(termsOf(markdown)).toHaveLength(count)
})
