/** What says in which order files are to be read: a table of contents, or a list in a configuration. */
export interface Guide {
  /** The folder whose files it orders, as parts of a path. */
  folder: readonly string[]
  /** The paths that it names, each in as many ways as it may be meant, as parts of a path. */
  entries: readonly (readonly (readonly string[])[])[]
}
