/**
 * The folder that all files are in, as parts.
 *
 * @param paths of the files, as parts
 */
export function commonFolder(paths: readonly (readonly string[])[]): string[] {
  const [first = []] = paths
  let length = Math.max(0, first.length - 1)
  for (const parts of paths) {
    length = Math.min(length, Math.max(0, parts.length - 1))
    for (let level = 0; level < length; level++) if (parts[level] !== first[level]) length = level
  }
  return first.slice(0, length)
}
