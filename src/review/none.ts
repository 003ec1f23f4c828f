/** What stands in a reason for a side that has nothing of the kind: no demand, no number, no id. */
export const NONE = 'none'
/** The same for words of the text, of which “none” and “nothing” could be one. */
export const NO_WORD = '–'
