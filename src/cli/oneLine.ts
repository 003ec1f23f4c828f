/** Puts what a program says on one line: it may quote text that runs over several. */
export function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
