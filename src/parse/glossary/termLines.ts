import { cleanTerm } from './cleanTerm.ts'
import { isTerm } from './isTerm.ts'
import { splitColumns } from './splitColumns.ts'
import { splitTerm } from './splitTerm.ts'

/** Signs that stand in no sentence: two of them make terms, though other lines only go on with a definition. */
const CLEAR: ReadonlySet<string> = new Set(['=', '::', '→', '=>', '->', 'columns'])

/** A line of a definition of Markdown Extra. */
const DEFINITION = /^[ \t]*[:~][ \t]/

/** A line that begins with a term in quotes: `“T” means d`. */
const QUOTED = /^["“„«][^"“”„«»]{1,100}["”»]\s(?:means?|is|are|refers? to|stands? for|shall mean)\s/

/** Signs that authors do not tell apart. */
const DASHES = /^[-–—]+$/

/** For every line of a paragraph, whether a term begins there that nothing but its separator marks: `T = d` below `T = d`. */
export function termLines(lines: string[]): boolean[] {
  const defined = lines.map((line, index) => isDefinedBelow(line, lines[index + 1]))
  if (defined.includes(true)) return defined
  const quoted = lines.map(line => QUOTED.test(line))
  if (quoted.filter(Boolean).length > 1) return quoted
  const signs = lines.map(signIn)
  const [sign] = signs
  const isRow = lines.length > 1 && sign !== null && signs.every(other => other === sign)
  if (isRow) return signs.map(() => true)
  const isClear = CLEAR.has(sign ?? '') && signs.filter(other => other === sign).length > 1
  return signs.map(other => isClear && other === sign)
}

/** `T`, and `: d` on the next line; what ends as a sentence goes on with a definition. */
function isDefinedBelow(line: string, next: string | undefined): boolean {
  if (next === undefined || !DEFINITION.test(next) || DEFINITION.test(line)) return false
  return !/[.,;!?]\s*$/.test(line) && isTerm(cleanTerm(line), false)
}

/** What separates the term of a line from its definition; null where the line has no term. */
function signIn(line: string): string | null {
  const split = splitTerm(line)
  const columns = splitColumns(line)
  const found = split ?? columns
  // AsciiDoc may define on the next line.
  const isEmpty = found?.definition === '' && !line.trimEnd().endsWith('::')
  if (!found || isEmpty || !isTerm(cleanTerm(found.term), true)) return null
  if (!split) return 'columns'
  return split.term.endsWith(':') ? '::' : split.sign.replace(DASHES, '-').replace('：', ':')
}
