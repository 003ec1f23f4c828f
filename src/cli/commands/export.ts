import type { Handbook } from '../../model/index.ts'
import { cachedOutput, type Printed } from '../cachedOutput.ts'
import { cacheFolder, OUTPUT_CACHE_OPTION } from '../cacheFolder.ts'
import { PARSER_OPTION } from '../chooseParser.ts'
import type { Command } from '../command.ts'
import { findInputs } from '../findInputs.ts'
import { isOneOf } from '../isOneOf.ts'
import { modelJson } from '../modelJson.ts'
import { readMarkdown } from '../readMarkdown.ts'
import { assertThreads, THREADS_OPTION } from '../threadCount.ts'
import { UsageError } from '../usageError.ts'
import { writePath } from '../writePath.ts'

const PARTS = ['chapters', 'rules', 'glossary', 'faq', 'frontmatter'] as const
type Part = (typeof PARTS)[number]

export const exportCommand: Command = {
  name: 'export',
  about: 'Print a handbook as JSON.',
  operands: '[file…]',
  options: {
    positions: { type: 'boolean', about: 'add the place of every entry in its file' },
    compact: { type: 'boolean', about: 'print on one line' },
    only: { type: 'string', choices: PARTS, about: 'print one part of the handbook' },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
    cache: OUTPUT_CACHE_OPTION,
    out: { type: 'string', short: 'o', value: 'FILE', about: 'write to a file instead of standard output' },
  },
  notes: `Files, folders and quoted globs are taken; several files are one handbook, in
the order of SUMMARY.md, mkdocs.yml, weights in the frontmatter or in
_category_.json, or names.
Without a file, or with -, standard input is read.

Examples:
  handbook-kit export handbook.md | jq '.chapters[].title'
  handbook-kit export --only rules --compact - < handbook.md`,
  async run(operands, values, system) {
    assertThreads(values)
    const folder = cacheFolder(values)
    const inputs = await findInputs(operands, folder !== null, system)
    const paths = inputs.files.map(file => (typeof file === 'string' ? file : file.path))
    if (typeof values.out === 'string' && values.out !== '-' && isOneOf(values.out, paths, system))
      throw new UsageError(`--out ${values.out} would replace the handbook with JSON; name another file`)
    const make = async (): Promise<Printed> => {
      const { handbook, failed } = await readMarkdown(inputs, values, system)
      const wanted = values.only ? part(handbook, values.only as Part) : handbook
      const style = { positions: values.positions === true, space: values.compact ? 0 : 2 }
      return { pieces: modelJson(wanted, style), code: 0, failed }
    }
    const { pieces, failed } = await cachedOutput(
      folder,
      ['export', ...operands],
      values,
      inputs,
      make,
      system,
    )
    if (typeof values.out !== 'string' || values.out === '-') {
      for (const piece of pieces) await system.print(piece)
    } else {
      await writePath(values.out, pieces, system)
    }
    return failed || inputs.failed ? 2 : 0
  },
}

function part(handbook: Handbook, name: Part): unknown {
  if (name !== 'rules') return handbook[name]
  const sections = handbook.preamble ? [handbook.preamble, ...handbook.chapters] : handbook.chapters
  return sections.flatMap(rulesOf)
}

function rulesOf(section: Handbook['chapters'][number] | NonNullable<Handbook['preamble']>): unknown[] {
  return [...section.rules, ...section.sections.flatMap(rulesOf)]
}
