import { unescaped } from './unescaped.ts'

/** A key at the margin with what stands behind it; anchors, tags, blocks and collections are not plain text. */
const LINE = /^([A-Za-z][\w-]*):[ \t]+(?![&*!|>{[%@`#])(\S.*)$/
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/
/** With quotes inside that are not escaped, which may be what breaks it. */
const LOOSE = /^(["'])(.*)\1\s*$/
const NULL = /^(?:null|Null|NULL|~)$/

/**
 * What stands behind a key in YAML that cannot be read as a whole, quotes left out: `title: Docks: a guide` breaks it,
 * and is plain to a reader. Of a key that stands twice, the last one counts.
 */
export function brokenValue(yaml: string, key: string): string | null {
  const lines = yaml.split(/\r\n?|\n/).map(line => LINE.exec(line))
  const line =
    lines.findLast(line => line?.[1] === key) ?? lines.findLast(line => line?.[1]?.toLowerCase() === key)
  return line ? scalarOf(line[2]!) : null
}

function scalarOf(written: string): string | null {
  const [, double, single] = QUOTED.exec(written) ?? []
  if (double !== undefined) return unescaped(double)
  if (single !== undefined) return single.replaceAll("''", "'")
  // A quote that is not closed may be what breaks it, too.
  if (/^["']/.test(written)) return LOOSE.exec(written)?.[2] ?? null
  const plain = written.split(/\s#/)[0]!.trimEnd()
  return NULL.test(plain) ? null : plain
}
