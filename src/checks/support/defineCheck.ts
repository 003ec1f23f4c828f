import type { Check } from './check.ts'
import type { OptionTable } from './optionTable.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** What may be left out of a check. */
type Written<Options extends OptionTable, Id extends string> = Omit<
  Check<Options, Id>,
  'severity' | 'presets' | 'options' | 'examples' | 'why'
> &
  Partial<Pick<Check<Options>, 'severity' | 'presets' | 'options' | 'examples' | 'why'>>

/**
 * Defines a check. A user's own comes in through `customChecks` of the config, and runs as a warning unless the config
 * says otherwise.
 *
 * @throws TypeError where the id or a function is missing
 * @example
 * const noEscalation = defineCheck({
 *   id: 'no-escalation',
 *   about: 'No rule escalates by mail.',
 *   *run({ handbook }) {
 *     for (const { rules } of handbook.chapters)
 *       for (const { text, position } of rules)
 *         if (text.includes('by mail')) yield { message: 'Escalate by pager.', position }
 *   },
 * })
 * @example
 * const shortRules = defineCheck({
 *   id: 'short-rules',
 *   about: 'Rules are short.',
 *   options: { most: { type: 'integer', default: 120, description: 'The most letters of a rule.' } },
 *   *run({ handbook }, { most }) {
 *     for (const { text, position } of rules(handbook))
 *       if (text.length > most) yield { message: `The rule has more than ${most} letters.`, position }
 *   },
 * })
 */
export function defineCheck<
  const Id extends string,
  const Options extends OptionTable = Record<never, never>,
>(check: Written<Options, Id>): Check<Options, Id> {
  if (typeof check?.id !== 'string' || !ID.test(check.id))
    throw new TypeError(
      `The \`id\` of a check must be lower-case words joined by hyphens, not ${JSON.stringify(check?.id)}.`,
    )
  if (typeof check.run !== 'function')
    throw new TypeError(
      `The check ${check.id} has no \`run\`; give it a function (context, options) => findings.`,
    )
  if (typeof check.about !== 'string')
    throw new TypeError(
      `The check ${check.id} has no \`about\`; say in one sentence what is true of a good handbook.`,
    )
  return {
    why: '',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    options: {} as Options,
    examples: [],
    ...check,
  }
}
