const OPENS = /^(?:---|\+\+\+)[ \t]*[\r\n]/

/** Whether a text begins as one with frontmatter does, in YAML or TOML. */
export function opensFrontmatter(markdown: string): boolean {
  return OPENS.test(markdown)
}
