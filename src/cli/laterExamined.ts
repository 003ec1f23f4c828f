import { sourceFile } from '../repair/sourceFile.ts'
import { once } from '../text/once.ts'
import type { ExaminedFile } from '../validate/conclude.ts'
import type { Examined } from '../validate/examine.ts'
import type { NamedBytes } from './namedBytes.ts'

/** A file that was looked at elsewhere; its text is only decoded when a report quotes it. */
export function laterExamined(examined: Examined, { value }: NamedBytes): ExaminedFile {
  return { examined, context: null, source: once(() => sourceFile(value).text) }
}
