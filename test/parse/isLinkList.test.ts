import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const rulesOf = (source: string) => parse(source).chapters[0]!.rules.map(({ text }) => text)

it.each([
  ['## References\n\n- [2.1](#a) Use one.\n- [2.2](#b) Use two.\n', ['2.1', '2.2']],
  ['## References\n\n- [One](a.md) tells more.\n', []],
])('%j gives rules %j', (source, numbers) => {
  expect(parse(source).chapters[0]!.rules.map(({ number }) => number)).toEqual(numbers)
})

describe('a list of links', () => {
  it.each([
    ['Useful links', '- [Charts](c) of the bay\n- Tides, by [the harbour](t)\n'],
    ['Crew - links to keep', '- [Tides](t) - of the bay\n- [Charts](c), 2 pages\n'],
    ['References', '- [Why you must sign](s), 2 pages\n- The [log](l)\n'],
    ['Pages', '- [A](a)\n- [B](b)\n- [C](c)\n- [D](d) and what is in it\n'],
    ['Table of contents', '- Boats\n- Berths\n'],
    ['Contents:', '- Boats\n- Berths\n'],
    ['Tabla de contenidos', '- Barcos\n- Muelles\n'],
    ['İçindekiler', '- Gemiler\n'],
    ['Оглавление', '1. Суда\n2. Причалы\n'],
    ['Mooring', '- Who may moor? → [Berths](b)\n- Use of ropes => [Ropes](r), [knots](k)\n'],
    ['Mooring', '- <a href="#a">A</a>\n- See <a class="x" href="b">**B** and `c`</a>.\n'],
    ['Mooring', '- ⚓ [Anchors](a)\n- 🛠️ [Tools](t) - all of them\n'],
    ['Mooring', '- Contents\n{:toc}\n'],
    [
      'Mooring',
      '{% for page in pages %}\n- [{{ page.title }}]({{ page.url }})\n{% endif -%}\n{% endfor %}\n',
    ],
    ['Mooring', '1. TOC\n{: toc .wide }\n'],
    ['Mooring', '- [[Anchors]] -- what holds a ship\n- [[Buoys]]: what a ship is tied to\n'],
    ['Mooring', '- [[Anchors]]\n- [[Berths|Where to lie]] and [[Buoys]]\n'],
  ])('below %s has no rules: %j', (title, list) => {
    expect(rulesOf(`## ${title}\n\n${list}`)).toEqual([])
  })

  it.each([
    ['The pilot knows where it is shallow and tells the mate. See also:', []],
    ['The pilot knows where it is shallow and tells the mate:', ['Charts, which the mate keeps']],
  ])('may be led in by the last sentence of %j', (before, rules) => {
    expect(rulesOf(`## Mooring\n\n${before}\n\n- [Charts](c), which the mate keeps\n`)).toEqual(rules)
  })

  it.each([
    ['Useful links', '- You must ask for keys in [the portal](p) within 2 days.\n'],
    ['References', '- Every plan must cite [a chart](c).\n'],
    ['Mooring', '- [A](a)\n- [B](b)\n- [C](c)\n- Read [the guide](g) before you moor\n'],
    ['Mooring', '- [ ] [A](a)\n- [ ] [B](b)\n- [ ] [C](c)\n- [ ] Berth agreed with [the master](m)\n'],
    ['Mooring', '- <a name="log"></a>Read the log\n- Read <a href="#log">the log</a>\n'],
    ['Mooring', '- Ships that wait → ask [the master](m) for a berth\n- Others → moor [here](h)\n'],
    ['Mooring', '- Ropes MUST be dry -> [why](w)\n- Never leave the key in the lock → [keys](k)\n'],
    ['Mooring', '- ⚓ Check [the anchors](a)\n'],
    ['Mooring', '- rope >= 18 - [how to splice](s)\n- At most 4 MB – [send](s)\n- 2 mates - [how](h)\n'],
    ['Contents', '- Wear a vest on deck\n- Keep ropes dry\n- Call the pilot first\n'],
    ['Mooring', '- Write `{:toc}` below {:toc} of a page\n'],
    ['Mooring', '- [ ] Check the ropes → [ropes](r)\n'],
    ['Mooring', '- [[Log]] must be read\n- Read [[Log]] aloud\n'],
    ['Mooring', '- Ships of more than 80 m tie up where the plan says: [the plan](p)\n'],
    ['Table of contents', '- Keep it short\n- Never use more than three levels\n'],
  ])('below %s is none where an item tells what to do: %j', (title, list) => {
    expect(rulesOf(`## ${title}\n\n${list}`)).toHaveLength(list.split('\n').length - 1)
  })

  it('is told at any depth in time that does not double with each', () => {
    const list = Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- [a](#a)\n`).join('')
    expect(rulesOf(`## Ships\n\n${list}`)).toEqual([])
    expect(rulesOf(`## Ships\n\n${list}${'  '.repeat(90)}- Do it\n`)).not.toEqual([])
    const remarked = list.replaceAll('\n', ' - what it is\n')
    expect(rulesOf(`## Ships\n\n${remarked}${'  '.repeat(90)}- Do it\n`)).not.toEqual([])
  })
})
