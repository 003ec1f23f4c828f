/** “Open questions” have no answers yet, wherever they stand. */
const OPEN =
  /^(?:open|unresolved|outstanding|remaining|pending|unanswered)(?: (?:questions?|issues|points|topics|items|decisions))?$|^(?:(?:still )?(?:needs?|wants?|awaits?)(?: an?)? answers?|(?:(?:still )?to be|not(?: yet)?) answered)$/i

/** Whether a title says that what stands below it is asked and not answered. */
export function isOpenTitle(title: string): boolean {
  return OPEN.test(title)
}
