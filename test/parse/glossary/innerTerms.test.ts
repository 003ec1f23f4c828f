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
])('%j has %i terms', (markdown, count) => {
  expect(termsOf(markdown)).toHaveLength(count)
})
