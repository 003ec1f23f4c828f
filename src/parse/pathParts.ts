/** The parts of a path without what does not matter: `./a//b/../c.md` is `a`, `c.md`. Takes both kinds of slashes. */
export function pathParts(path: string): string[] {
  const parts: string[] = []
  for (const [index, part] of path.replaceAll('\\', '/').split('/').entries()) {
    if (part === '.' || (part === '' && index > 0)) continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else parts.push(part)
  }
  return parts
}
