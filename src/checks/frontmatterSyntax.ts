import { readYaml } from '../parse/readYaml.ts'
import { strayFrontmatter } from '../parse/strayFrontmatter.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { fencePlace } from './support/fencePlace.ts'
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
        'Whether frontmatter in TOML is reported, of which only single lines are read here; not so in the preset recommended.',
    },
  },
  examples: [
    { markdown: '---\ntitle: "Handbook: the rules"\n---\n', findings: [] },
    {
      markdown: '---\ntitle: Handbook: the rules\n---\n',
      findings: ['2:8 Frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings'],
    },
    {
      markdown: '\n\n---\ntitle: Handbook\n---\n',
      findings: ['3:1 Few tools read frontmatter below the first line; remove the blank lines above it'],
      fixed: '---\ntitle: Handbook\n---\n',
    },
    {
      markdown: '\n---\ntitle: Handbook: the rules\n---\n',
      findings: [
        '2:1 Few tools read frontmatter below the first line; remove the blank lines above it',
        '3:8 Frontmatter is not valid YAML: Nested mappings are not allowed in compact mappings',
      ],
    },
    { markdown: '\n---\nA word on titles:\n---\n', findings: [] },
    { markdown: '\n---\nowner: Dev Infra\n\nThis is text.\n\n---\n', findings: [] },
    {
      markdown: '+++\ntitle = "Handbook"\n+++\n',
      findings: [
        '1:1 Of frontmatter in TOML (`+++`) only single lines are read, such as the title; write it as YAML between `---` lines to have all of it read.',
      ],
    },
    { markdown: '+++\ntitle = "Handbook"\n+++\n', options: { toml: false }, findings: [] },
  ],
  *run({ handbook, source, at }, { toml }): Generator<Finding> {
    if (toml || handbook.frontmatter?.format !== 'toml')
      yield* problemFindings(handbook, 'frontmatter-syntax')
    const stray = strayFrontmatter(source)
    if (!stray) return
    yield {
      message: 'Few tools read frontmatter below the first line; remove the blank lines above it',
      severity: 'warning',
      position: fencePlace(stray.start, at),
      // What is broken is to be mended first.
      ...(readYaml(stray.yaml).problems.length === 0 && { fix: [{ start: 0, end: stray.start, text: '' }] }),
    }
  },
})
