import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskTemplates, unmaskTemplates } from '../../src/markdown/maskTemplates.ts'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import { walk } from '../../src/markdown/walk.ts'
import { parse } from '../../src/parse/parse.ts'
import { satteri } from '../../src/satteri.ts'

/** The addresses of all links, pictures and definitions. */
function urlsOf(markdown: string, parser = remark): string[] {
  const urls: string[] = []
  walk(readTree(markdown, parser).tree, node => {
    if ('url' in node) urls.push(node.url)
  })
  return urls
}

describe.each([
  ['remark', remark],
  ['Sätteri', satteri],
])('with %s', (_, parser) => {
  it.each([
    ['[x]({% page "/y/" %})', '{% page "/y/" %}'],
    ['[x]({% link a (b).md %})', '{% link a (b).md %}'],
    ['[x]({{ site.url }}/y.md#z)', '{{ site.url }}/y.md#z'],
    ['[x]({{ site.url }}{% link y.md %})', '{{ site.url }}{% link y.md %}'],
    ['[x]({{< ref "y z.md" >}} "title")', '{{< ref "y z.md" >}}'],
    ['![x]({% image "y & z.png" %})', '{% image "y & z.png" %}'],
    ['[x](https://{{ site.host }}/y)', 'https://{{ site.host }}/y'],
    ['[x](/docs/{{ page.version }}/y/{{ a b }}/{{ c d }})', '/docs/{{ page.version }}/y/{{ a b }}/{{ c d }}'],
    ['| x |\n|-|\n| [x]({{ "/y" | relative_url }}) |', '{{ "/y" | relative_url }}'],
    ['[x][y]\n\n[y]: {% page "/y/" %}', '{% page "/y/" %}'],
  ])('%j is a link', (markdown, url) => expect(urlsOf(markdown, parser)).toEqual([url]))

  it.each([
    '`[x]({% page "y" %})`',
    '```\n[x]({% page "y" %})\n```',
    '[x]({% page\n"y" %})',
    '[x]({y z})',
    '\\[x]({% a b %})',
    '[Owner]: {{ site.owner name }}',
  ])('%j is none, and stays as it is', markdown => {
    const before = JSON.stringify(parser(markdown))
    expect(JSON.stringify(readTree(markdown, parser).tree)).toBe(before)
  })
})

it('keeps all places and gives back all that it hid', () => {
  const part = fc.constantFrom(
    '[x](',
    ']: ',
    '{% ',
    ' %}',
    '{{',
    '}}',
    ')',
    '(',
    ' ',
    '"',
    '<',
    '&',
    '\\',
    '\n',
    'a',
    '\uE0F0',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), parts => {
      const text = parts.join('')
      const masked = maskTemplates(text)
      expect(masked).toHaveLength(text.length)
      const tree = { type: 'root' as const, children: [{ type: 'text' as const, value: masked }] }
      if (masked !== text) unmaskTemplates(tree)
      expect(tree.children[0]!.value).toBe(text)
    }),
  )
})

it.each(['\uE0F0', '&#xE0F0;', '&#57585;'])('leaves a text with %j as it is', sign => {
  const text = `${sign} [x]({% page "y" %})`
  expect(maskTemplates(text)).toBe(text)
})

it('takes time that grows with the length of a crafted text', () => {
  expect(maskTemplates(']({%'.repeat(100_000))).toHaveLength(400_000)
  expect(maskTemplates(`](${'{{a}}b'.repeat(100_000)}`)).toHaveLength(600_002)
})

it('makes no rules of lists of such links', () => {
  const { chapters } = parse('# Travel\n\n- [Book]({% page "/book/" %})\n- [Pack]({% page "/pack/" %})\n')
  expect(chapters[0]!.rules).toEqual([])
})
