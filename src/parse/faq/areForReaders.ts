/** What begins with a question: “Who pays? Who else could?” */
const ASKS_FIRST = /^[^.!?。！？\n]{1,300}[?？]/

/**
 * Whether what stands behind the questions of a section shows that they are for its readers to ask or to answer: nothing
 * stands there, or most of it asks on.
 */
export function areForReaders(answers: string[]): boolean {
  const asking = answers.filter(answer => ASKS_FIRST.test(answer.trim()))
  const answering = answers.filter(answer => answer.trim() !== '').length - asking.length
  return answering === 0 || 2 * asking.length > answers.length
}
