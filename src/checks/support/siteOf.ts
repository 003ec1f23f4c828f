import type { RunContext } from './context.ts'
import type { Gathered, Site } from './gathered.ts'
import type { Sign } from './siteOfFile.ts'

/** Names in the folder of a page or above it. */
const CONFIGS: readonly Sign[] = [
  { pattern: /^_config\.ya?ml$/, slugs: true, urls: true, reason: 'Jekyll; kramdown leaves numbers out' },
  {
    pattern: /^(?:hugo|config)\.(?:toml|ya?ml|json)$/,
    slugs: true,
    urls: true,
    reason: 'Hugo; `autoHeadingIDType` chooses',
  },
  { pattern: /^\.?eleventy\.(?:config\.)?[cm]?js$/, slugs: true, urls: true, reason: 'Eleventy' },
  { pattern: /^config\.toml$|^zola\.toml$/, slugs: true, urls: true, reason: 'Zola' },
  {
    pattern: /^(?:mkdocs\.ya?ml|zensical\.toml)$/,
    slugs: true,
    urls: false,
    reason: 'Python-Markdown writes one hyphen for many characters',
  },
  { pattern: /^\.(?:vitepress|vuepress)$/, slugs: true, urls: false, reason: 'VitePress and VuePress' },
  { pattern: /^_quarto\.ya?ml$/, slugs: true, urls: false, reason: 'Quarto; pandoc leaves numbers out' },
  { pattern: /^\.gitlab-ci\.ya?ml$/, slugs: true, urls: false, reason: 'GitLab writes one hyphen for many' },
  { pattern: /^(?:\.order|azure-pipelines\.ya?ml)$/, slugs: true, urls: false, reason: 'wikis of Azure' },
]

/** Folders above a page that are looked through. */
const MAX_FOLDERS = 12

/** The folders that tell what makes a site of a file: its own and those around it. */
export function siteFolders(file: string): string[] {
  const parts = file.split(/[\\/]/).slice(0, -1)
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  return [...above, ''].slice(0, MAX_FOLDERS)
}

/** What is known of the site that a file is a page of, also by what stands around it. */
export function siteOf({ file, site }: Gathered, list: RunContext['list']): Site {
  const names = file !== null && list ? siteFolders(file).flatMap(folder => list(folder) ?? []) : []
  const found = CONFIGS.filter(({ pattern }) => names.some(name => pattern.test(name)))
  return {
    slugs: site.slugs || found.some(({ slugs }) => slugs),
    urls: site.urls || found.some(({ urls }) => urls),
  }
}
