/** More of them than anybody writes; each pair of braces multiplies. */
const MOST = 1000

/**
 * What a glob with `{a,b}` stands for. Braces without a comma are a part of a name, as in a shell.
 *
 * @example braceAlternatives('{a,b}/*.md') // ['a/*.md', 'b/*.md']
 */
export function braceAlternatives(glob: string): string[] {
  let globs = [glob]
  while (globs.length < MOST) {
    const next = globs.flatMap(one => {
      const found = /\{([^{}]*,[^{}]*)\}/.exec(one)
      if (!found) return [one]
      const [whole, inside] = found
      return inside!
        .split(',')
        .map(choice => one.slice(0, found.index) + choice + one.slice(found.index + whole.length))
    })
    if (next.length === globs.length) return next
    globs = next
  }
  return globs
}
