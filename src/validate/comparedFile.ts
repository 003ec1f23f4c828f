import type { ExaminedFile } from './conclude.ts'

/** What comparing with an earlier version has to know of a file. */
export interface ComparedFile {
  file: string | null
  /** Decoded; made when it is asked for. */
  source: () => string
}

export function comparedFile({ examined, source }: ExaminedFile): ComparedFile {
  return { file: examined.gathered.file, source }
}
