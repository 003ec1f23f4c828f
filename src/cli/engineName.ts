import { optionalDependencies } from '../../package.json'
import { remark } from '../markdown/remark.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'

/** What tells the engine that reads Markdown from others, and from other versions of itself. */
export function engineName(values: Values): string {
  return chooseParser(values) === remark ? 'remark' : `satteri ${optionalDependencies.satteri}`
}
