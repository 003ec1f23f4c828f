/** A version and a path in it, as git writes them: `main:handbook.md`; without a version, what is staged: `:handbook.md`. */
export interface RefPath {
  ref: string
  path: string
}

/** A drive, as in `C:\handbook.md` or `C:/handbook.md`. */
const DRIVE = /^[A-Za-z]:[\\/]/

/** Takes `ref:path` apart at the first colon that is not in braces (`HEAD@{10:00}`); null where there is none. */
export function splitRefPath(operand: string): RefPath | null {
  if (DRIVE.test(operand)) return null
  let depth = 0
  for (let at = 0; at < operand.length; at++) {
    const character = operand[at]
    if (character === '{') depth++
    if (character === '}') depth--
    if (character === ':' && depth <= 0) return { ref: operand.slice(0, at), path: operand.slice(at + 1) }
  }
  return null
}
