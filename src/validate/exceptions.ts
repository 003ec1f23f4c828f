import { commentsIn } from '../checks/support/commentsIn.ts'
import type { ExceptionComment, FileContext } from '../checks/support/context.ts'
import type { Position } from '../model/index.ts'

/** A comment that switches checks off or on again. */
export interface Switch {
  kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
  checks: readonly string[]
  position: Position
  /** The line that it is about, for those about one. */
  line: number
}

export interface UsedSwitch extends Switch {
  /** The checks for which it had something to hide; `*` where it names none. */
  used: Set<string>
}

const COMMENT = /^handbook-kit-(disable-next-line|disable-line|disable-file|disable|enable)(?:\s+|$)/

/** The comments of a file that switch checks off or on, in order. */
export function exceptions({ facts, places, source }: FileContext): Switch[] {
  if (!source.includes('handbook-kit-')) return []
  const found: Switch[] = []
  for (const node of facts.html) {
    const base = node.position!.start.offset!
    for (const { text, start, end } of commentsIn(node.value)) {
      const match = COMMENT.exec(text)
      if (!match) continue
      const kind = match[1] as Switch['kind']
      const [names = ''] = text.slice(match[0].length).split(/(?:^|\s)--(?:\s|$)/)
      const position = places.between(base + start, base + end)
      found.push({
        kind,
        checks: names.split(/[\s,]+/).filter(Boolean),
        position,
        line: kind === 'disable-next-line' ? nextLine(source, position) : position.start.line,
      })
    }
  }
  return found
}

/** The next line with text on it; further comments of the kind are about the same one. */
function nextLine(source: string, { end }: Position): number {
  let line = end.line
  const lines = /(\r\n?|\n)([^\r\n]*)/g
  lines.lastIndex = end.offset
  for (let match = lines.exec(source); match; match = lines.exec(source)) {
    line++
    if (match[2]!.trim() !== '' && !/^\s*<!--\s*handbook-kit-/.test(match[2]!)) return line
  }
  return line
}

/** What a check that runs last is told of the comments. */
export function toComments(switches: readonly UsedSwitch[], ran: ReadonlySet<string>): ExceptionComment[] {
  return switches.map(({ kind, checks, position, used }) => ({
    kind,
    checks,
    position,
    isUsed: used.size > 0,
    // What did not run had no chance to find anything.
    unused: checks.filter(id => ran.has(id) && !used.has(id)),
  }))
}
