/** Fields of the model, besides names and texts, that readers see. A rule's statement is compared by itself. */
export const SEEN_FIELDS: readonly { field: string; reason: string }[] = [
  { field: 'aliases', reason: 'other words for a term' },
  { field: 'checked', reason: 'a task box' },
  { field: 'lang', reason: 'how a code block is coloured, and what it is to be run with' },
]
