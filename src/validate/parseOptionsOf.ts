import type { ParseOptions } from '../parse/parse.ts'
import type { ValidateOptions } from './validate.ts'

/** What of the options says how a handbook is read. */
export function parseOptionsOf({ parser, chapterDepth, kinds }: ValidateOptions): ParseOptions {
  return {
    ...(parser ? { parser } : {}),
    ...(chapterDepth ? { chapterDepth } : {}),
    ...(kinds ? { kinds } : {}),
  }
}
