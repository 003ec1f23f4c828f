import { defineCheck } from './support/defineCheck.ts'
import { problemFindings } from './support/problemFindings.ts'

export const frontmatterSyntax = defineCheck({
  id: 'frontmatter-syntax',
  about: 'The frontmatter can be read.',
  why: 'Where the YAML is broken, the title, the version and all else in it are lost to every tool.',
  severity: 'error',
  presetOptions: { recommended: { toml: false } },
  options: {
    toml: {
      type: 'boolean',
      default: true,
      description:
        'Whether frontmatter in TOML is reported, which Hugo and Zola read and nothing here does; not so in the preset recommended.',
    },
  },
  examples: [
    { markdown: '---\ntitle: "Handbook: the rules"\n---\n', findings: [] },
    {
      markdown: '---\ntitle: Handbook: the rules\n---\n',
      findings: ['2:8 Frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings'],
    },
    {
      markdown: '+++\ntitle = "Handbook"\n+++\n',
      findings: [
        '1:1 Frontmatter in TOML (`+++`) is kept as text only; write it as YAML between `---` lines to have it read.',
      ],
    },
    { markdown: '+++\ntitle = "Handbook"\n+++\n', options: { toml: false }, findings: [] },
  ],
  run: ({ handbook }, { toml }) =>
    !toml && handbook.frontmatter?.format === 'toml' ? [] : problemFindings(handbook, 'frontmatter-syntax'),
})
