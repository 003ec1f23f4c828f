import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { fencePlace } from './support/fencePlace.ts'

export const frontmatterRequired = defineCheck({
  id: 'frontmatter-required',
  about: 'The frontmatter has the keys that a handbook needs.',
  why: 'Without a title and a version nobody can say which handbook, and which state of it, a reader has seen.',
  severity: 'warning',
  // Pages of a site have a title and no version; they number steps below a title.
  presetOptions: { recommended: { pages: false } },
  options: {
    keys: {
      type: 'array',
      items: { type: 'string' },
      default: ['title', 'version'],
      description: 'The keys that must be there and not be empty.',
    },
    pages: {
      type: 'boolean',
      default: true,
      description:
        'Whether files need them too that have no frontmatter at all or no numbered chapters of depth 1; not so in the preset recommended.',
    },
  },
  examples: [
    { markdown: '---\ntitle: Handbook\nversion: 1.10\n---\n', findings: [] },
    { markdown: '---\ntitle: Handbook\n---\n', findings: ['1:1 Frontmatter lacks `version`'] },
    { markdown: '---\ntitle:\nversion: 2\n---\n', findings: ['2:1 `title` is empty in the frontmatter'] },
    {
      markdown: '# Review\n',
      findings: ['1:1 There is no frontmatter; expected `title` and `version` between `---` lines'],
    },
    {
      markdown: '---\ntitle: A page\n---\n\n# A page\n',
      options: { pages: false },
      findings: [],
    },
    {
      markdown: '---\ntitle: Handbook\n---\n\n# Chapter 1: Review\n\n# Chapter 2: Release\n',
      options: { pages: false },
      findings: ['1:1 Frontmatter lacks `version`'],
    },
    {
      markdown: '---\ntitle: Handbook\n---\n',
      options: { keys: ['owner'] },
      findings: ['1:1 Frontmatter lacks `owner`'],
    },
  ],
  *run({ handbook, at }, { keys, pages }): Generator<Finding> {
    const { frontmatter, problems, chapters } = handbook
    const isBook =
      frontmatter !== null &&
      chapters.filter(({ number, depth }) => number !== null && depth === 1).length > 1
    if (!pages && !isBook) return
    const named = keys.map(key => `\`${key}\``)
    if (!frontmatter) {
      if (named.length > 0)
        yield {
          message: `There is no frontmatter; expected ${named.join(' and ')} between \`---\` lines`,
          position: at(0, 0),
        }
      return
    }
    // What could not be read may well have it.
    if (problems.some(({ check }) => check === 'frontmatter-syntax')) return
    for (const key of keys) {
      const entry = frontmatter.entries.find(candidate => candidate.key === key)
      if (!entry)
        yield {
          message: `Frontmatter lacks \`${key}\``,
          position: fencePlace(frontmatter.position.start.offset, at),
        }
      else if (entry.raw?.trim() === '')
        yield { message: `\`${key}\` is empty in the frontmatter`, position: entry.position }
    }
  },
})
