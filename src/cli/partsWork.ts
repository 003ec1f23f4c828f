import { type FilePart, readPart } from '../parse/readPart.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import type { NamedBytes } from './namedBytes.ts'

export interface PartsSetup {
  parser: Values['parser']
}

/** Reads files as parts of one handbook in another thread. What it gives is copied, with its maps. */
export async function partsWork({
  parser,
}: PartsSetup): Promise<(sources: readonly NamedBytes[]) => FilePart[]> {
  const options = { parser: chooseParser({ parser }) }
  return sources => sources.map(source => readPart(source, options))
}
