import type { Approval } from '../review/index.ts'

/** `Approved by Ada: a slip`, as far as who and why are given. It may be any text: whoever prints it escapes it. */
export function approvalText({ by, reason }: Approval): string {
  return `Approved${by ? ` by ${by}` : ''}${reason ? `: ${reason}` : ''}`
}
