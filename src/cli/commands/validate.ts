import { SEVERITIES } from '../../validate/settings.ts'
import { CACHE_OPTION } from '../cacheFolder.ts'
import { PARSER_OPTION } from '../chooseParser.ts'
import type { Command } from '../command.ts'
import type { ReadEarlier } from '../earlierVersion.ts'
import { OUTPUTS } from '../outputs.ts'
import { runValidate } from '../runValidate.ts'
import { THREADS_OPTION } from '../threadCount.ts'

/**
 * The command that validates.
 *
 * @param readEarlier reads the version that `--base` names; null in a bundle that has no need of it
 */
export const validateCommand = (readEarlier: ReadEarlier | null): Command => ({
  name: 'validate',
  about: 'Check a handbook; print what is wrong.',
  operands: '[file…]',
  options: {
    fix: { type: 'boolean', about: 'put right in the files what has a safe fix' },
    'fix-dry-run': { type: 'boolean', about: 'change nothing, print the fixes as a patch' },
    'fail-on': {
      type: 'string',
      choices: SEVERITIES,
      about: 'the least severity that makes the exit code 1; error by default',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'NAME[=FILE]',
      multiple: true,
      about: `how to print: ${OUTPUTS.join(', ')}; may be given again; to a file behind =`,
    },
    config: { type: 'string', short: 'c', value: 'FILE', about: 'the config; the nearest one by default' },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
    cache: CACHE_OPTION,
    preset: { type: 'string', choices: ['recommended', 'strict', 'none'], about: 'the checks to begin with' },
    base: {
      type: 'string',
      value: 'REF',
      about:
        'a branch, tag or commit: tell what changed for readers since then, and whether the version fits',
    },
    approvals: {
      type: 'string',
      value: 'FILE',
      about: 'JSON with the changes since --base that may pass',
    },
    baseline: { type: 'string', value: 'FILE', about: 'hide the findings that this file knows' },
    'update-baseline': {
      type: 'boolean',
      about: 'write all findings to the baseline, without those that are gone',
    },
  },
  notes: `Files, folders and quoted globs are taken. Without any, those that the config
names are validated, or standard input. Exit codes: 0 clean, 1 findings,
2 could not run.

Examples:
  handbook-kit validate handbook.md
  handbook-kit validate docs --output github --output sarif=report.sarif
  handbook-kit validate --base origin/main handbook.md
  handbook-kit explain no-mojibake`,
  run: (operands, values, system) => runValidate(readEarlier, operands, values, system),
})
