import type { Position } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import { commentsIn } from './support/commentsIn.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Passage } from './support/fileFacts.ts'
import { isTemplate } from './support/isTemplate.ts'
import {
  COMMENT_PLACEHOLDERS,
  HEADING_PLACEHOLDERS,
  MARK,
  type PlaceholderRow,
  TEXT_PLACEHOLDERS,
} from './support/placeholders.ts'
import { placeInProse } from './support/placeInProse.ts'
import { quote } from './support/quote.ts'

export const noPlaceholder = defineCheck({
  id: 'no-placeholder',
  about: 'The handbook is written: nothing in it stands for text that is still missing.',
  why: 'Readers cannot follow “TBD”, and fillers in comments are left behind when the text comes.',
  severity: 'warning',
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further texts that stand for missing ones, wherever they are, in any case.',
    },
  },
  examples: [
    {
      markdown:
        '# Review\n\n- TODO comments name an issue\n- `TODO` is a word too\n\n## TODO tests\n\n- Mark them\n\n<!-- who may approve -->\n',
      findings: [],
    },
    {
      markdown:
        '# Review\n\n- TODO: who approves?\n- Deadline: TBD\n\n## Scope\n\nLorem ipsum dolor sit amet.\n\n## Roles\n\nSee the deck (coming soon) of the chapter.\n',
      findings: [
        '3:3 2 placeholders, from “TODO: who approves?” to “Deadline: TBD”; write the text or remove them',
        '8:1 “Lorem ipsum dolor sit amet.” is a placeholder; write the text or remove it',
        '12:14 “See the deck (coming soon) of the chapter.” is a placeholder; write the text or remove it',
      ],
    },
    {
      markdown: '# レビュー\n\n- 承認（TBD）\n- 二人\n- 担当：TBD\n',
      findings: [
        '3:5 “承認（TBD）” is a placeholder; write the text or remove it',
        '5:6 “担当：TBD” is a placeholder; write the text or remove it',
      ],
    },
    { markdown: '# Glossary\n\n| | |\n|-|-|\n| CI | builds |\n| placeholder | a type |\n', findings: [] },
    {
      markdown: '# Review\n\n<!-- filler 1 -->\n<!-- filler 2 -->\n',
      findings: ['3:1 2 placeholders, from “filler 1” to “filler 2”; write the text or remove them'],
    },
  ],
  *run(context, { words }): Generator<Finding> {
    if (isTemplate(context.file)) return
    const own = words.map(word => word.toLowerCase()).filter(Boolean)
    if (own.length === 0 && !MARK.test(context.source)) return
    // “placeholder” may be a word of the handbook's own.
    const terms = new Set(context.handbook.glossary.map(({ term }) => term.toLowerCase()))
    let run: Placeholder[] = []
    for (const unit of units(context)) {
      const { text } = unit
      const lower = own.length > 0 ? text.toLowerCase() : ''
      const row = MARK.test(text) ? unit.rows.find(({ pattern }) => pattern.test(text)) : undefined
      if (row && !terms.has(text.toLowerCase())) run.push(partOf(unit, row, context))
      else if (own.some(word => lower.includes(word))) run.push(unit)
      else {
        if (run.length > 0) yield finding(run)
        run = []
      }
    }
    if (run.length > 0) yield finding(run)
  },
})

interface Placeholder {
  text: string
  rows: readonly PlaceholderRow[]
  place: () => Position
  passage?: Passage
}

/** Text up to this length is quoted whole: what it is that is missing stands around the placeholder. */
const QUOTED = 60

/** The place of what stands for the text, where other text is around it. */
function partOf(whole: Placeholder, { pattern, isPart }: PlaceholderRow, context: CheckContext): Placeholder {
  const [text] = (isPart && pattern.exec(whole.text)) || []
  const position = text && whole.passage ? placeInProse(text, whole.passage, context) : null
  if (!text || !position) return whole
  return { ...whole, text: whole.text.length > QUOTED ? text : whole.text, place: () => position }
}

/** What is or is no placeholder, one after the other: headings end a run of them. */
function* units({ facts, places }: CheckContext): Generator<Placeholder> {
  for (const passage of facts.passages) {
    const { kind, node, text } = passage
    if (kind === 'code') yield { text: '', rows: [], place: () => places.of(node) }
    else if (kind !== 'html')
      yield {
        text: proseOf(passage),
        rows: kind === 'heading' ? HEADING_PLACEHOLDERS : TEXT_PLACEHOLDERS,
        passage,
        place: () => places.of(node),
      }
    else {
      const base = node.position!.start.offset!
      for (const { text: comment, start, end } of commentsIn(text))
        yield {
          text: comment,
          rows: COMMENT_PLACEHOLDERS,
          place: () => places.between(base + start, base + end),
        }
    }
  }
}

function proseOf({ prose }: Passage): string {
  return prose.length === 1 ? prose[0]!.value : prose.map(({ value }) => value).join('')
}

function finding(run: readonly Placeholder[]): Finding {
  const first = run[0]!
  const last = run.at(-1)!
  if (run.length === 1)
    return {
      message: `${quote(first.text)} is a placeholder; write the text or remove it`,
      position: first.place(),
    }
  return {
    message: `${run.length} placeholders, from ${quote(first.text)} to ${quote(last.text)}; write the text or remove them`,
    position: { start: first.place().start, end: last.place().end },
  }
}
