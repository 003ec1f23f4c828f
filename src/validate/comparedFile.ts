import type { ExaminedFile } from './conclude.ts'

/** What comparing with an earlier version has to know of a file. */
export interface ComparedFile {
  file: string | null
  /** Decoded; made when it is asked for. */
  readonly source: string
}

export function comparedFile(file: ExaminedFile): ComparedFile {
  return {
    file: file.examined.gathered.file,
    get source() {
      return file.source
    },
  }
}
