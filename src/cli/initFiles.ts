/** What `handbook-kit init` writes. */
export const CONFIG = `// What \`handbook-kit validate\` checks. handbook-kit explain lists all checks, and explains each of them.

/** @type {import('handbook-kit').Config} */
export default {
  // What is validated where the command is given no file.
  files: ['handbook.md'],

  // The checks to begin with: 'recommended', 'strict' or 'none'.
  preset: 'recommended',

  // For each check: 'off', 'info', 'warning', 'error', or [severity, { option: value }].
  checks: {
    // 'sorted-terms': 'warning',
    // 'frontmatter-required': ['error', { keys: ['title', 'version', 'owner'] }],
    // 'required-chapters': ['error', { titles: ['Code Review', 'Incident Response', 'Glossary'] }],
    // 'acronym-defined': ['warning', { allow: ['ACME'] }],
    // 'changelog-mentions': 'warning',
  },

  // What changes since --base mean: breaking, notable or editorial, by the rows of the policy in the README.
  review: {
    policy: {
      // moved: 'editorial',
    },
  },

  // Other settings for some files.
  overrides: [
    // { files: 'drafts/**', checks: { 'no-placeholder': 'off' } },
  ],
}
`

export const JSON_CONFIG = `{
  "$schema": "https://handbook-kit.dev/config.schema.json",
  "files": ["handbook.md"],
  "preset": "recommended",
  "checks": {}
}
`

export const WORKFLOW = `name: Handbook
on:
  pull_request:
    paths: ['**.md', 'handbook.config.*']
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # With the branch that a pull request is compared with.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Findings, and what changed for readers, show up as annotations on the lines.
      - run: npx --yes handbook-kit@VERSION validate --output github --base origin/main
`
