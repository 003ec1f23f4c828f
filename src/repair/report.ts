import type { Diagnostic, Repair } from '../model/index.ts'
import type { InvalidByte } from '../text/decodeBytes.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import type { Finding } from './finding.ts'

/** Findings as the model has them, by place. */
export function toRepairs(
  source: string,
  done: Finding[],
  reported: Finding[],
  invalid: InvalidByte[],
  file: string | null,
): Repair[] {
  if (done.length + reported.length + invalid.length === 0) return []
  const starts = lineStarts(source)
  const toRepair = ({ start, end, reason, kind, where, before, after, codePages }: Finding): Repair => ({
    kind,
    where,
    file,
    position: { start: pointAt(starts, start), end: pointAt(starts, end) },
    before,
    after,
    codePages,
    applied: reason === null,
    reason,
  })
  const read = invalid.map(({ offset, byte }) => ({
    ...toRepair(fromByte(source[offset]!, offset)),
    reason: reasonFor(byte),
  }))
  return [...[...done, ...reported].map(toRepair), ...read].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  )
}

function fromByte(character: string, offset: number): Finding {
  return {
    kind: 'invalid-bytes',
    where: 'file',
    start: offset,
    end: offset + 1,
    before: character,
    after: character,
    codePages: [],
    reason: null,
  }
}

function reasonFor(byte: number): string {
  return `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is no UTF-8; it is read as Windows-1252`
}

/** The diagnostic for a file that is no text at all. */
export function notText(text: string, file: string | null): Diagnostic {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(lineStarts(text), text.length) }
  const message =
    'This is no text: it holds NUL bytes or begins like an image, an archive or a program. Name a Markdown file.'
  return { check: 'no-invalid-bytes', severity: 'error', message, file, position }
}
