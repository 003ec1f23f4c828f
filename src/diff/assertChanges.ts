/** @throws TypeError where a value is no list of changes, or that of several diffs */
export function assertChanges(changes: unknown): void {
  const isChange = (change: unknown) => typeof change === 'object' && change !== null && 'kind' in change
  if (!Array.isArray(changes) || !changes.every(isChange)) {
    throw new TypeError('The changes must be a list as diff() returns it, or as its JSON gives it back.')
  }
  if (changes.filter(({ kind }) => kind === 'layout').length > 1) {
    throw new TypeError(
      'The changes are those of several diffs: apply them one after the other, each with a patch() of its own.',
    )
  }
}
