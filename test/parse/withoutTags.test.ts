import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { withoutTags } from '../../src/parse/withoutTags.ts'

it.each([
  ['Git {%include badge.html %}', 'Git'],
  ['{% if x %} Ropes {% endif %}', 'Ropes'],
  ['{{< icon "rope" >}} Ropes {{% new %}}', 'Ropes'],
  ['{% toc %}', ''],
  ['Escape {{< ref >}} in Hugo', 'Escape {{< ref >}} in Hugo'],
  [`${'{% x %} '.repeat(3)}Ropes`, 'Ropes'],
  ['{{ page.title }} and {more}', '{{ page.title }} and {more}'],
  ['10 % of {x}', '10 % of {x}'],
])('%j says %j', (text, said) => expect(withoutTags(text)).toBe(said))

it('leaves tags out of titles and of entries, and no text that a tag says', () => {
  const { chapters, glossary, faq } = parse(`# Harbour

## Ropes {% include new.html %}

- Check them

## {% title %}

- Look

## Glossary

### Berth

A place for a ship.

{{% film 12 %}}

## FAQ

### Who has the key?

> [!NOTE]
> Ask {% channel "keys" %} first.
`)
  expect(chapters.map(({ title }) => title)).toEqual(['Ropes', '{% title %}', 'Glossary', 'FAQ'])
  expect(glossary[0]!.definition).toBe('A place for a ship.')
  expect(faq[0]!.answer).toBe('Ask {% channel "keys" %} first.')
})

it('keeps tags in code, and where nothing else is said', () => {
  const { chapters, faq } = parse(`# Site

## Use \`{% raw %}\`

Text.

## FAQ

### How do I include a file?

\`{% include x.md %}\`

### Where is the film?

{{< youtube abc >}}
`)
  expect(chapters[0]!.title).toBe('Use {% raw %}')
  expect(faq.map(({ answer }) => answer)).toEqual(['{% include x.md %}', '{{< youtube abc >}}'])
})

it('takes time that grows with the length of a crafted text', () => {
  expect(withoutTags(`${'{% x %}'.repeat(100_000)}y`)).toBe('y')
  expect(withoutTags(`y${'{% x %}'.repeat(100_000)}`)).toBe('y')
})
