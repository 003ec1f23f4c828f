import type { Diagnostic } from './model/index.ts'
import { applyRuns } from './text/applyRuns.ts'
import { type ValidateOptions, validate } from './validate/validate.ts'

/** What the plugin needs of a VFile. */
interface MessageFile {
  value?: unknown
  path?: string
  message: (
    reason: string,
    options: { place: Diagnostic['position']; ruleId: string; source: string },
  ) => object
}

/** In VFile messages `fatal` is true for errors, false for warnings, and undefined for what only informs. */
const FATAL = { error: true, warning: false, info: undefined }

/**
 * A plugin for remark that reports what `validate` finds as messages. Where a finding has a fix, `expected` has what is to
 * stand in its place, so that editors offer it.
 *
 * @example
 * // .remarkrc.mjs
 * import handbookKit from 'handbook-kit/remark'
 * export default { plugins: [[handbookKit, { preset: 'strict' }]] }
 */
export default function remarkHandbookKit(
  options: ValidateOptions = {},
): (tree: unknown, file: MessageFile) => void {
  return (_tree, file) => {
    const value = file.value instanceof Uint8Array ? file.value : String(file.value ?? '')
    const source =
      typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
    for (const diagnostic of validate(
      file.path === undefined ? source : { path: file.path, value: source },
      options,
    )) {
      const { check, severity, message, position, note } = diagnostic
      const reported = file.message(message, { place: position, ruleId: check, source: 'handbook-kit' })
      Object.assign(reported, { fatal: FATAL[severity], ...(note === undefined ? {} : { note }) })
      const expected = replacement(diagnostic, source)
      if (expected !== null)
        Object.assign(reported, {
          actual: source.slice(position.start.offset, position.end.offset),
          expected: [expected],
        })
    }
  }
}

/** What is to stand in the place of a finding; null where its fix is none, or reaches beyond it. */
function replacement({ fix, position }: Diagnostic, source: string): string | null {
  const from = position.start.offset
  const to = position.end.offset
  if (!fix?.every(({ start, end }) => start >= from && end <= to)) return null
  const runs = [...fix]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => ({ start: start - from, end: end - from, after: text }))
  return applyRuns(source.slice(from, to), runs)
}
