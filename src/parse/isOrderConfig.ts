const MKDOCS = /(?:^|[\\/])mkdocs\.ya?ml$/i
const CATEGORY = /(?:^|[\\/])_category_\.(?:json|ya?ml)$/i

/** Whether a file is the configuration of MkDocs. */
export function isMkdocs(path: string): boolean {
  return MKDOCS.test(path)
}

/** Whether a file says where Docusaurus puts the folder that it is in. */
export function isCategory(path: string): boolean {
  return CATEGORY.test(path)
}

/** Whether a file says in which order pages are read, and is none. */
export function isOrderConfig(path: string): boolean {
  return isMkdocs(path) || isCategory(path)
}
