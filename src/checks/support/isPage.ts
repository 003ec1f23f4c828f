const MARKDOWN = /\.(?:md|markdown|mdx)$/i

/** Whether a file is a page, by its name or its path. */
export function isPage(path: string): boolean {
  return MARKDOWN.test(path)
}
