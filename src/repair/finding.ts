import type { RepairKind, RepairPlace } from '../model/index.ts'

/** One piece of damage, by UTF-16 offsets in the text in which it was found. */
export interface Finding {
  kind: RepairKind
  where: RepairPlace
  start: number
  end: number
  before: string
  after: string
  codePages: string[]
  /** Why it is to be reported only; null where it is to be repaired. */
  reason: string | null
  /** Whether it is proven to change nothing in the tree but positions. */
  keepsTree?: true
}
