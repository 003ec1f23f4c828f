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
  /** Whether the text is in Danish or Norwegian, as far as its damage shows. */
  isNordic: boolean
}

/** ø and æ, as cp1250 and ISO 8859-2 have them; the two differ in what they have for å, á and ü. */
const NORDIC = /Ă[¸¦]/

/** The tables for a text, each made on the first call for it. */
export function scanTables(text: string): ScanTables {
  return {
    characters: characterTable(),
    classes: classTable(),
    pairs: pairWeights(),
    scripts: scriptTable(),
    targets: targetTable(),
    isNordic: NORDIC.test(text),
  }
}
