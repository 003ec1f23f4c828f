import { expect, it } from 'vitest'
import { withoutAttributes } from '../../src/markdown/withoutAttributes.ts'
import { parse } from '../../src/parse/parse.ts'

it.each([
  ['{: target="_blank" rel=x }', ''],
  ['An answer.\n{: .answer }', 'An answer.'],
  ['An answer.\r\n{:.answer}\r\nMore.', 'An answer.\r\nMore.'],
  ['{: .note }\nAn answer.', '\nAn answer.'],
  ['A contents.\n{:toc}', 'A contents.'],
  ['Mind the gap.\n{.is-warning}', 'Mind the gap.'],
])('%j is seen as %j', (text, seen) => expect(withoutAttributes(text)).toBe(seen))

it.each([
  'It returns\n{:ok, value}\nor fails.',
  'A set {x = 1} of one.',
  '{x=1} is a set.',
  '{.env} files must not be committed.',
  'Set it as\n{key=value}\nin the file.',
  'It is\n{.env}\nthat counts.',
  '{name} must sign.',
  'A line\n{: #id .x }',
  ' {: .x} within it',
  '{{ page.title }}',
  '{% include x.md %}',
])('%j is all seen', text => expect(withoutAttributes(text)).toBe(text))

it('is in no rule, term or answer', () => {
  const markdown = `# Ropes

- Read [the list](x.md){:target="_blank"} before work

# FAQ

### Is it open?

Yes.
{: .answer }

# Glossary

- **Berth**: a [place](y.md){ .external }
- **Tug**: a ship
`
  const { chapters, faq, glossary } = parse(markdown)
  expect(chapters[0]!.rules[0]!.text).toBe('Read the list before work')
  expect(faq[0]!.answer).toBe('Yes.')
  expect(glossary[0]!.definition).toBe('a place')
})
