import { approvalsByFingerprint } from '../review/approvalsByFingerprint.ts'
import type { Approvals } from '../review/index.ts'
import { readPath } from './readPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Reads a JSON file of approvals.
 *
 * @throws UsageError where it cannot be read, or holds no approvals
 */
export async function loadApprovals(path: string, system: System): Promise<Approvals> {
  const bytes = await readPath(path, system)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const approvals = JSON.parse(text) as Approvals
    // What is wrong in it is told before anything is compared.
    approvalsByFingerprint(approvals)
    return approvals
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as Error).message}`)
  }
}
