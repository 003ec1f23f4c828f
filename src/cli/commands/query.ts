import { queryJson } from '../../report/queryJson.ts'
import { queryMarkdown } from '../../report/queryMarkdown.ts'
import { queryTable } from '../../report/queryTable.ts'
import { queryText } from '../../report/queryText.ts'
import type { ShownEntry } from '../../report/shownEntry.ts'
import { cachedOutput, type Printed } from '../cachedOutput.ts'
import { cacheFolder, OUTPUT_CACHE_OPTION } from '../cacheFolder.ts'
import { PARSER_OPTION } from '../chooseParser.ts'
import type { Command, Values } from '../command.ts'
import { findInputs } from '../findInputs.ts'
import { oneFlag } from '../oneFlag.ts'
import { readHandbooks } from '../readHandbooks.ts'
import { assertThreads, THREADS_OPTION } from '../threadCount.ts'
import { UsageError } from '../usageError.ts'

const LEVELS = ['must', 'must-not', 'should', 'should-not', 'may'] as const
const OUTPUTS = ['json', 'markdown', 'table', 'quiet'] as const
/** A terminal is at least as wide. */
const TERMINAL_WIDTH = 80

export const queryCommand: Command = {
  name: 'query',
  about: 'Find rules, chapters, terms and answers in a handbook.',
  operands: '<what> [file…]',
  options: {
    chapter: { type: 'string', value: 'C', about: 'in the chapter with this number, id or title' },
    text: {
      type: 'string',
      short: 't',
      value: 'TEXT',
      about: 'with TEXT in it, in any case, or /RegExp/flags',
    },
    level: { type: 'string', choices: LEVELS, multiple: true, about: 'that demand this; may be repeated' },
    unit: { type: 'string', value: 'UNIT', about: 'with a number of UNIT: hours, %, approvals' },
    min: { type: 'string', value: 'N', about: 'with a number of at least N; of time in any unit' },
    max: { type: 'string', value: 'N', about: 'with a number of at most N' },
    checked: { type: 'boolean', about: 'with a task box that is ticked' },
    unchecked: { type: 'boolean', about: 'with a task box that is not' },
    linked: { type: 'boolean', about: 'with a link' },
    url: { type: 'string', value: 'TEXT', about: 'with TEXT in the address of a link, or /RegExp/flags' },
    limit: { type: 'string', short: 'n', value: 'N', about: 'print the first N' },
    json: { type: 'boolean', about: 'print JSON: a list; for get, define and ask the entry or null' },
    markdown: { type: 'boolean', about: 'print a Markdown list' },
    table: { type: 'boolean', about: 'print a table, cut to 80 columns on a terminal' },
    quiet: { type: 'boolean', short: 'q', about: 'print nothing, only exit' },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
    cache: OUTPUT_CACHE_OPTION,
  },
  notes: `What to find:
  rules, chapters, sections, terms, questions
                    those that fit the options; all without any
  get KEY           the entry with a number (3.4) or an id
  define WORD       the term for a word, its plural or an alias
  mentions WORD     where a term is used
  search TEXT       rules, terms, questions and blocks, the best first
  ask TEXT          the answer of the FAQ, if one comes near
  SELECTOR          what a CSS selector matches: chapter, section, rule, term,
                    question, block, comment, link, quantity with the fields
                    of the model as attributes, and :contains("text")

Files, folders and quoted globs are taken, or JSON that export has printed.
Without a file, or with -, standard input is read. Exit codes: 0 found,
1 nothing found, 2 could not run.

Examples:
  handbook-kit query rules --chapter 3 --level must handbook.md
  handbook-kit query rules --unit hours --min 24 handbook.md
  handbook-kit query 'chapter[number=3] rule:has(link)' handbook.md
  handbook-kit query search "who releases" --json handbook.md | jq '.[0]'`,
  async run(operands, values, system) {
    const mode = oneFlag(OUTPUTS, values)
    const limit = limitOf(values)
    // What a query needs is loaded for a query only.
    const { prepareQuery } = await import('../prepareQuery.ts')
    const { paths, one, query } = await prepareQuery(operands, values)
    assertThreads(values)
    const folder = cacheFolder(values)
    const inputs = await findInputs(paths, folder !== null, system)
    const make = async (): Promise<Printed> => {
      const { handbooks, failed } = await readHandbooks(inputs, values, system)
      const found: ShownEntry[] = []
      for (const handbook of handbooks) for (const entry of query(handbook)) found.push(entry)
      // Of several handbooks, the best of all comes first.
      if (handbooks.length > 1) found.sort((a, b) => rankOf(b) - rankOf(a))
      const shown = found.slice(0, one ? 1 : limit)
      const text = show(shown, mode, one, system.isTerminal)
      return { pieces: [text], code: shown.length > 0 ? 0 : 1, failed }
    }
    const { pieces, code, failed } = await cachedOutput(
      folder,
      ['query', ...operands],
      values,
      inputs,
      make,
      system,
    )
    for (const piece of pieces) await system.print(piece)
    return failed || inputs.failed ? 2 : code
  },
}

function show(
  entries: ShownEntry[],
  mode: (typeof OUTPUTS)[number] | undefined,
  one: boolean,
  isTerminal: boolean,
): string {
  if (mode === 'quiet') return ''
  if (mode === 'json') return queryJson(entries, one)
  if (mode === 'markdown') return queryMarkdown(entries)
  return mode === 'table' ? queryTable(entries, isTerminal ? TERMINAL_WIDTH : null) : queryText(entries)
}

function rankOf({ more: { score, confidence } }: ShownEntry): number {
  return Number(score ?? confidence ?? 0)
}

function limitOf({ limit }: Values): number | undefined {
  if (limit === undefined) return undefined
  if (!/^\d+$/.test(String(limit)))
    throw new UsageError(`Option --limit must be a whole number, not "${limit}".`)
  return Number(limit)
}
