/** @throws TypeError where a value is no list of changes, or that of several diffs */
export function assertChanges(changes: unknown): void {
  if (!Array.isArray(changes) || !changes.every(isChange)) {
    throw new TypeError('The changes must be a list as diff() returns it, or as its JSON gives it back.')
  }
  if (changes.filter(({ kind }) => kind === 'layout').length > 1) {
    throw new TypeError(
      'The changes are those of several diffs: apply them one after the other, each with a patch() of its own.',
    )
  }
}

/** What every change has besides its kind. */
const FIELDS = {
  layout: ['when', 'frames', 'moves', 'data', 'places'],
  entry: ['entry', 'fingerprint', 'before', 'after', 'fields'],
}

function isChange(change: unknown): boolean {
  if (typeof change !== 'object' || change === null || !('kind' in change)) return false
  return FIELDS[change.kind === 'layout' ? 'layout' : 'entry'].every(field => field in change)
}
