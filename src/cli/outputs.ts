import { styleText } from 'node:util'
import { compact } from '../report/compact.ts'
import { github } from '../report/github.ts'
import { gitlab } from '../report/gitlab.ts'
import { json } from '../report/json.ts'
import { junit } from '../report/junit.ts'
import { markdown } from '../report/markdown.ts'
import { pretty } from '../report/pretty.ts'
import { renamed } from '../report/renamed.ts'
import type { Paint, Report } from '../report/report.ts'
import { sarif } from '../report/sarif.ts'
import { nearest } from '../text/nearest.ts'
import { hostPath } from './hostPath.ts'
import { assertOnePrinted, type Output } from './readOutputs.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

const RENDERERS: { [name: string]: (report: Report, paint?: Paint) => string } = {
  pretty,
  compact,
  json,
  github,
  sarif,
  junit,
  gitlab,
  markdown,
}

export const OUTPUTS = Object.keys(RENDERERS)

/** Where a report goes, and how it is rendered. */
export interface ReportOutput extends Output<string> {
  render: (report: Report) => string
}

const PAINT: Paint = (style, text) => styleText(style, text, { validateStream: false } as never)

/**
 * Reads `NAME[=FILE]`; without any: `github` on GitHub Actions, `pretty` on a terminal, else `compact`.
 *
 * @throws UsageError where there is no such output, or two would be printed
 */
export function outputs(wanted: readonly string[], system: System): ReportOutput[] {
  const names = wanted.length > 0 ? wanted : [byDefault(system)]
  const read = names.map((text): ReportOutput => {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const file = equals < 0 ? null : text.slice(equals + 1)
    if (!Object.hasOwn(RENDERERS, name)) {
      const guess = nearest(name, OUTPUTS)
      throw new UsageError(
        `There is no output ${name}; ${guess ? `did you mean ${guess}?` : `there are ${OUTPUTS.join(', ')}`}`,
      )
    }
    if (file === '') throw new UsageError(`Option --output ${text} names no file behind the =`)
    const render = RENDERERS[name]!
    const coloured = file === null && hasColours(system)
    const nameOf = hostPath(name, system)
    return {
      name,
      file,
      render: report => render(renamed(report, nameOf), coloured ? PAINT : undefined),
    }
  })
  assertOnePrinted(read)
  return read
}

function byDefault({ env, isTerminal }: System): string {
  if (env.GITHUB_ACTIONS === 'true') return 'github'
  return isTerminal ? 'pretty' : 'compact'
}

/** As https://no-color.org says, and FORCE_COLOR for a terminal that is not seen as one. */
function hasColours({ env, isTerminal }: System): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
