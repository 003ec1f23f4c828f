import type { MarkdownParser } from '../markdown/parser.ts'
import { remark } from '../markdown/remark.ts'
import type { Option, Values } from './command.ts'
import { lazySatteri } from './lazySatteri.ts'
import { UsageError } from './usageError.ts'

export const PARSER_OPTION: Option = {
  type: 'string',
  choices: ['remark', 'satteri'],
  about: 'read Markdown with this engine; satteri where it is installed, by default',
}

/**
 * The engine that reads Markdown.
 *
 * @throws UsageError where the one that is asked for is not there
 */
export function chooseParser({ parser }: Values): MarkdownParser {
  if (parser === 'remark') return remark
  const native = lazySatteri()
  if (native === null && parser === 'satteri') {
    throw new UsageError('Cannot load satteri; install it (npm install satteri) or use --parser remark')
  }
  return native ?? remark
}
