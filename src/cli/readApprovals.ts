import { type Approvals, type ApprovedReview, approve, type Review } from '../review/index.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

/**
 * Applies the approvals in a JSON file to a review.
 *
 * @throws UsageError where the file cannot be read, or holds no approvals
 */
export async function readApprovals(path: string, review: Review, system: System): Promise<ApprovedReview> {
  const bytes = await system.readFile(path).catch(error => {
    throw fileError('read', path, error)
  })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return approve(review, JSON.parse(text) as Approvals)
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as Error).message}`)
  }
}
