import type { Finding } from './check.ts'

export const BYTE_ORDER_MARK = '\uFEFF'

/** The finding for a byte order mark at the start of a file. */
export function markFindings(): Finding {
  return {
    message: 'U+FEFF (a byte order mark) cannot be seen; remove it',
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    fix: [{ start: 0, end: 1, text: '' }],
  }
}
