/** A key at the margin with what stands behind it; anchors, tags, blocks and collections are not plain text. */
const LINE = /^([A-Za-z][\w-]*):[ \t]+(?![&*!|>{[%@`#])(\S.*)$/
const QUOTED = /^(["'])(.*)\1\s*$/

/**
 * What stands behind a key in YAML that cannot be read as a whole, quotes left out: `title: Docks: a guide` breaks it,
 * and is plain to a reader.
 */
export function brokenValue(yaml: string, key: string): string | null {
  for (const line of yaml.split(/\r\n?|\n/)) {
    const [, name, value = ''] = LINE.exec(line) ?? []
    if (name?.toLowerCase() !== key) continue
    const quoted = QUOTED.exec(value)?.[2]
    // A quote that is not closed may be what breaks it.
    return quoted ?? (/^["']/.test(value) ? null : value)
  }
  return null
}
