import { defineCheck } from './support/defineCheck.ts'
import { problemFindings } from './support/problemFindings.ts'

export const frontmatterSyntax = defineCheck({
  id: 'frontmatter-syntax',
  about: 'The frontmatter can be read.',
  why: 'Where the YAML is broken, the title, the version and all else in it are lost to every tool.',
  severity: 'error',
  examples: [
    { markdown: '---\ntitle: "Handbook: the rules"\n---\n', findings: [] },
    {
      markdown: '---\ntitle: Handbook: the rules\n---\n',
      findings: ['2:8 Frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings'],
    },
  ],
  run: ({ handbook }) => problemFindings(handbook, 'frontmatter-syntax'),
})
