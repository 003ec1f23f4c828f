import { PARSER_OPTION } from '../chooseParser.ts'
import type { Command } from '../command.ts'
import { driverArguments } from '../driverArguments.ts'
import { THREADS_OPTION } from '../threadCount.ts'

export const diffCommand: Command = {
  name: 'diff',
  about: 'Tell what an edit means to readers.',
  operands: '<before> <after>',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'NAME[=FILE]',
      multiple: true,
      about: 'text, json, markdown, html or github; to a file, or to standard output; may be repeated',
    },
    'fail-on': {
      type: 'string',
      choices: ['breaking', 'notable', 'any'],
      about: 'exit 1 where there is such a change, or a graver one, that is not approved',
    },
    approvals: { type: 'string', value: 'FILE', about: 'JSON with the changes that may pass' },
    policy: {
      type: 'string',
      value: 'ID=MEANING',
      multiple: true,
      about: 'what a row of the policy means instead, such as moved=editorial; may be repeated',
    },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'the config with the policy; the nearest one by default',
    },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
    'git-driver': { type: 'boolean', about: 'take the arguments that git gives to an external diff' },
  },
  notes: `A version is a file (Markdown, or JSON that export has printed), a folder with
Markdown files, - for standard input, or GIT-REF:PATH with the path from the top
of the repository (REF:./PATH from here); :PATH is what is staged.

Exit codes: 0 done, 1 a change that --fail-on names, 2 could not run.

Examples:
  handbook-kit diff main:handbook.md handbook.md
  handbook-kit diff --fail-on breaking --output github origin/main:docs docs
  handbook-kit diff --output html=changes.html old.md new.md
  git config diff.handbook.command 'npx handbook-kit diff --git-driver'`,
  arrange: driverArguments,
  async run(operands, values, system) {
    // Its modules are loaded for this command only.
    const { runDiff } = await import('../runDiff.ts')
    return runDiff(operands, values, system)
  },
}
