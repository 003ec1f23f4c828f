import { type CharacterTable, characterTable } from './characterTable.ts'
import { classTable } from './classTable.ts'
import { pairWeights } from './pairWeights.ts'
import { scriptTable } from './scriptOf.ts'
import { targetTable } from './targetWeight.ts'

/** The tables that a scan reads, fetched once per text. */
export interface ScanTables {
  characters: CharacterTable
  classes: Uint8Array
  pairs: Int8Array
  scripts: Uint8Array
  targets: Int8Array
}

/** The tables, each made on the first call for it. */
export const scanTables = (): ScanTables => ({
  characters: characterTable(),
  classes: classTable(),
  pairs: pairWeights(),
  scripts: scriptTable(),
  targets: targetTable(),
})
