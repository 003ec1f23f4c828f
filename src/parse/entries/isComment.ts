/** Whether a piece of HTML is one comment and nothing more. */
export function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.trimEnd().length - '-->'.length
}
