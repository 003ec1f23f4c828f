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
import { hasColours } from './hasColours.ts'
import { hostPath } from './hostPath.ts'
import { type Output, readOutputs } from './readOutputs.ts'
import type { System } from './system.ts'

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
  const given = wanted.length > 0 ? wanted : [byDefault(system)]
  return readOutputs(given, OUTPUTS).map(({ name, file }): ReportOutput => {
    const render = RENDERERS[name]!
    const coloured = file === null && hasColours(system)
    const nameOf = hostPath(name, system)
    return {
      name,
      file,
      render: report => render(renamed(report, nameOf), coloured ? PAINT : undefined),
    }
  })
}

function byDefault({ env, isTerminal }: System): string {
  if (env.GITHUB_ACTIONS === 'true') return 'github'
  return isTerminal ? 'pretty' : 'compact'
}
