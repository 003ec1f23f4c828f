/** What stands in a reason for a side that has nothing of the kind. */
export const NONE = 'none'
