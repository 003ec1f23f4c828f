import type { Repair, RepairKind } from '../../model/index.ts'
import type { Finding } from './check.ts'
import type { CheckContext } from './context.ts'

/**
 * What reading the handbook put right, as findings: the fix is the repair. What was left as it is because of where it
 * stands (code, addresses, HTML) is information only.
 */
export function* repairFindings(
  { handbook }: CheckContext,
  kinds: readonly RepairKind[],
  message: (repair: Repair) => string,
): Generator<Finding> {
  for (const repair of handbook.repairs) {
    if (!kinds.includes(repair.kind)) continue
    const { position, applied, after, reason } = repair
    const finding: Finding = { message: message(repair), position }
    if (applied) {
      finding.fix = [{ start: position.start.offset, end: position.end.offset, text: after }]
    } else {
      finding.severity = 'info'
      if (reason !== null) finding.note = `Not repaired: ${reason}.`
    }
    yield finding
  }
}
