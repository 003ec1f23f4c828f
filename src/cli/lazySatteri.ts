import type { MarkdownParser } from '../markdown/parser.ts'

declare const require: (name: string) => typeof import('../markdown/satteri.ts')

/** Sätteri, where its native module for this machine is installed; null elsewhere. */
export function lazySatteri(): MarkdownParser | null {
  try {
    return require('../markdown/satteri.ts').satteri
  } catch {
    return null
  }
}
