import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import { sameTree } from '../../src/markdown/sameTree.ts'
import { satteri } from '../../src/markdown/satteri.ts'
import type { RepairKind } from '../../src/model/index.ts'
import { type Repaired, type RepairOptions, repair } from '../../src/repair/repair.ts'
import { undo } from '../../src/repair/undo.ts'
import { corpusFiles, FIXTURES, fixturesIn } from '../support/fixtures.ts'

const LAYOUT_ONLY: RepairOptions = { kinds: { 'final-newline': false, 'line-ending': false } }
const text = (markdown: string) => repair(markdown, LAYOUT_ONLY).text
const applied = ({ repairs }: Repaired) => repairs.filter(({ applied }) => applied)

/** What every repair promises. */
function assertPromises(before: string, options?: RepairOptions): Repaired {
  const repaired = repair(before, options)
  expect(undo(repaired.text, repaired.repairs)).toBe(before)
  expect(applied(repair(repaired.text, options))).toEqual([])
  let from = 0
  for (const { position, before: was } of applied(repaired)) {
    expect(position.start.offset).toBeGreaterThanOrEqual(from)
    expect(before.slice(position.start.offset, position.end.offset)).toBe(was)
    from = position.end.offset
  }
  return repaired
}

describe('repair', () => {
  it.each(fixturesIn('repair'))('$name', async ({ markdown, expected }) => {
    const { repairs, text } = assertPromises(markdown)
    const short = repairs.map(({ position, codePages, ...rest }) => ({
      at: `${position.start.line}:${position.start.column}`,
      ...rest,
      ...(codePages.length > 0 ? { codePages } : {}),
    }))
    await expect(
      `${JSON.stringify({ text: text.split('\n'), repairs: short }, null, 2)}\n`,
    ).toMatchFileSnapshot(expected)
  })

  it('repairs two things in the engineering handbook, and its end', () => {
    const seed = readFileSync(join(FIXTURES, 'engineering-handbook.md'), 'utf8')
    const repaired = assertPromises(seed)
    expect(repaired.text).toBe(`${seed.replace('&amp;', '&').replace('â€™', '’')}\n`)
    expect(repaired.repairs.map(({ kind }) => kind)).toEqual(['entity', 'mojibake', 'final-newline'])
  })

  it.each([
    ['tag &amp; sign', 'tag & sign'],
    ['caf&eacute; &mdash; &#8220;x&#8221;', 'café — “x”'],
    ['It&#146;s &#x92;', 'It’s ’'],
    ['a &lt; b &gt; c', 'a < b > c'],
    ['R&amp;amp;D &amp;amp;amp; S&amp;copy;', 'R&D & S©'],
    ['| a | b |\n| - | - |\n| x &amp; y | &ndash; |\n', '| a | b |\n| - | - |\n| x & y | – |\n'],
    ['- a &amp; b\n\n  c &amp; d\n', '- a & b\n\n  c & d\n'],
    ['[a &amp; b](x "y")', '[a & b](x "y")'],
    ['&quot;x&quot;\n&#39;y&#39;\n\n&amp;c\n', '"x"\n\'y\'\n\n&c\n'],
    ['Map&lt;A, B&gt; &amp; x &lt; y &gt; z &quot;q&quot;', 'Map&lt;A, B&gt; & x < y > z "q"'],
    ['a &lt;b &amp; c', 'a &lt;b & c'],
    ['[a](b?c&amp;d "e &amp; f") ![i](j&amp;k \'cafÃ©\')', '[a](b?c&amp;d "e & f") ![i](j&amp;k \'café\')'],
    [
      '> [a](cafÃ©\n>"dÃ©jÃ ") cafÃ©\n>\n> [b]: cafÃ©\n>"dÃ©jÃ "',
      '> [a](cafÃ©\n>"déjà") café\n>\n> [b]: cafÃ©\n>"déjà"',
    ],
    ['[a](cafÃ© (dÃ©jÃ  \\( vu) )', '[a](cafÃ© (déjà \\( vu) )'],
    ['[a]\n\n[a]: cafÃ©\n  "&quot;dÃ©jÃ  \\" vu"  \n', '[a]\n\n[a]: cafÃ©\n  "&quot;déjà \\" vu"  \n'],
    ['a <code>x</code> &amp; <code> cafÃ©', 'a <code>x</code> & <code> café'],
    ['See “https://a.b/Ã©” itâ€™s a cafÃ©', 'See “https://a.b/Ã©” it’s a café'],
    ['[See it][Whatâ€™s] itâ€™s\n\n[Whatâ€™s]: /x', '[See it][Whatâ€™s] it’s\n\n[Whatâ€™s]: /x'],
    ['5 â€“ 6 – 7 â€¦ and … so â€¢ or •', '5 – 6 – 7 … and … so • or •'],
    ['I don\u0092t', 'I don’t'],
    ['Он сказал "РїСЂРёРІРµС‚СЃС‚РІРёРµ" и ушел', 'Он сказал "приветствие" и ушел'],
    [
      '# Ein CafÃ©!\n\n[see](#ein-cafÃ© "x") [it][a]\n\n[a]: #ein-cafÃ©\n',
      '# Ein Café!\n\n[see](#ein-café "x") [it][a]\n\n[a]: #ein-café\n',
    ],
    [
      '# CafÃ© {#thÃ©}\n\n[see](#thÃ©) [not](#Ã©tÃ©) [out](x.md#thÃ©)\n',
      '# Café {#thé}\n\n[see](#thé) [not](#Ã©tÃ©) [out](x.md#thÃ©)\n',
    ],
    ['The letters Ã¼, Ã¶, Ã¤ are common', 'The letters ü, ö, ä are common'],
    ['- Ã© cafÃ© Ã¼\n- é', '- é café ü\n- é'],
    ['Itâ€™s not what it’s: cafÃ©, thÃ©', 'It’s not what it’s: café, thé'],
    ['Donâ€™t show Â£5 or Ã  la carte', 'Don’t show £5 or à la carte'],
    ['Tom &amp;amp; Jerry, R&amp;amp;D &amp; caf&amp;eacute; or café', 'Tom & Jerry, R&D & café or café'],
    ['Entity in the line above\nTom &amp;amp; Jerry', 'Entity in the line above\nTom & Jerry'],
    ['[a]: b\n&quot;x&quot;\n\n[c]:\nd\n&#39;y&#39;\n', '[a]: b\n&quot;x"\n\n[c]:\nd\n&#39;y\'\n'],
  ])('decodes %j', (before, after) => expect(text(before)).toBe(after))

  it.each([
    '&amp;lt; and &amp;gt;',
    '&#42;x&#42; &#95;y&#95;',
    '&lt;div&gt; &lt;/p&gt; &lt;!-- --&gt;',
    'AT&amp;T; &amp;copy',
    '| a |\n| - |\n| x &#124; y |\n',
    '1&#46; no list\n\n&#35; no heading\n\n&gt; no quote\n\n&#45; no item\n',
    'a&nbsp;b &shy; &zwj; &#8203;&#xfeff; &Tab; &NewLine;',
    '`&amp;`\n\n```\n&amp;\n```\n\n    &amp;\n',
    '[a](b?c=1&amp;d=2) <https://x.y/?a&amp;b> ![i](j&amp;k)',
    '<a href="?a&amp;b">',
    '\\&amp; &unknown; &amp &#0; &#xD800; &#99999999;',
    '[x&amp;y]\n\n[x&amp;y]: z\n',
    '&ast;&ast;bold&ast;&ast; &lsqb;a&rsqb;(b)',
    'a \\&amp;amp; b \\&amp;copy;',
    '&#123;&#123; var &#125;&#125; {&#37; x %} &lt;%= y %&gt;',
    '&#36;x&#36; 2&#94;3 &dollar;y&dollar;',
    '# T &#123;#id&#125;',
    '&lt;div class=&quot;a&quot; title=&#39;caf&eacute; &amp; bar&#39;&gt;',
    'Map&lt;String, List&lt;Int&gt;&gt; and &#60;b&#62;',
    '&amp;lt;div class=&amp;quot;a&amp;quot;&amp;gt;',
    '<!-- a -\u200b-> b --> c',
    '<!-- a -\0-> b --> c',
    '<!-- a --\u200b\u200b> b --> c',
    'x <!-- a -\u200b-> b --> c',
    'x <!-- a\n\u200b\nb --> c',
    'a <code>&amp;amp; Ã©tÃ© **&amp; dÃ©jÃ **</code> b',
    '- **<KBD class="x">&amp; ÃƒÂ©</KBD>** <samp>dÃ©jÃ </samp>',
    '<code>\n\ndÃ©jÃ  vu &amp;amp;\n\n</code>',
    '“www.a.b/cafÃ©” x',
    '‘https://a.b/x?cafÃ©=dÃ©jÃ’',
    '[Whatâ€™s]: /x\n\nSee [Whatâ€™s] and [Whatâ€™s][].',
    '[a\u200bb]: /x\n\nSee *[a\u200bb]*.',
    'Write &amp;amp; for an ampersand in HTML.',
    'Escape & as &amp;amp; in XML.',
    'To write ©, type &amp;copy;',
    'The entity &amp;eacute; is é.',
    '| é | &amp;eacute; |',
    '- &amp;copy; → ©',
    'Replace â€™ with ’',
    '| a | b |\n| - | - |\n| â€™ | ’ |',
    '- Ã© → é',
    '**â€œ** was **“**',
    'prices show Â£5 instead of £5',
    '(Ã¼, Ã¶, Ã¤) appear instead of umlauts',
    'It looks weird: Ã©/Ã¨ all over the place',
    'Use "&amp;nbsp;" or enter `x` as &amp;hellip;.',
  ])('leaves %j', before => {
    const { text } = repair(before, LAYOUT_ONLY)
    expect(text).toBe(before)
  })

  it('a word that may be one of two is reported once, also where code is repaired', () => {
    for (const code of [true, false]) {
      const { repairs } = assertPromises('Vrata joĹĄ nisu, naĂŻve, `joĹĄ`.\n', { code })
      expect(repairs.map(({ applied, after, reason }) => [applied, after, reason])).toEqual([
        [false, 'joĹĄ', 'it may be “joť” (cp1250) or “još” (iso-8859-2)'],
        [true, 'ï', null],
        [false, 'joĹĄ', 'it may be “joť” (cp1250) or “još” (iso-8859-2)'],
      ])
    }
  })

  it('reports damage in code, addresses and HTML, and repairs code when asked', () => {
    const markdown = '`cafÃ©` [x](cafÃ©) <b title="cafÃ©"> cafÃ© dÃ©jÃ\u00a0 vu\n'
    const left = repair(markdown).repairs.filter(({ applied }) => !applied)
    expect(left.map(({ where, reason }) => [where, reason])).toEqual([
      ['code', 'code is left as it is'],
      ['url', 'addresses are left as they are'],
      ['html', 'HTML is left as it is'],
    ])
    expect(repair(markdown, { code: true }).text).toBe('`café` [x](café) <b title="café"> café déjà vu\n')
  })

  it('says what it left because it is shown', () => {
    const { repairs } = repair('Replace â€™ with ’, &amp;copy; with ©; itâ€™s\n')
    expect(repairs.map(({ before, applied, reason }) => [before, applied, reason])).toEqual([
      ['â€™', false, 'it is shown as an example'],
      ['&amp;copy;', false, 'it may show how the character is written'],
      ['â€™', true, null],
    ])
  })

  it('leaves out kinds that are not wanted', () => {
    const markdown = '\uFEFFcafÃ© dÃ©jÃ  &amp; a\u200bb\r\nc\n'
    for (const kind of [
      'mojibake',
      'entity',
      'invisible-character',
      'byte-order-mark',
      'line-ending',
    ] as RepairKind[]) {
      expect(repair(markdown, { kinds: { [kind]: false } }).repairs.map(repair => repair.kind)).not.toContain(
        kind,
      )
    }
  })

  it('finds the same behind a byte order mark that stays', () => {
    const markdown = '- **“x”** a \u200b cafÃ© &copy;\n'
    for (const parser of [remark, satteri]) {
      const options: RepairOptions = { ...LAYOUT_ONLY, parser }
      const kinds = { ...LAYOUT_ONLY.kinds, 'byte-order-mark': false }
      expect(repair(`\uFEFF${markdown}`, { ...options, kinds }).text).toBe(
        `\uFEFF${repair(markdown, options).text}`,
      )
    }
  })

  it('reads bytes that are no UTF-8 as Windows-1252, and says which', () => {
    const { text, repairs } = repair(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a))
    expect(text).toBe('café\n')
    expect(repairs).toMatchObject([
      { kind: 'invalid-bytes', before: 'é', after: 'é', reason: expect.stringContaining('0xE9') },
    ])
  })

  it('does not touch what is no text', () => {
    const image = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)
    expect(repair({ path: 'a.png', value: image })).toMatchObject({
      repairs: [],
      diagnostics: [{ severity: 'error', file: 'a.png' }],
    })
  })

  it('says when undo gets another text', () => {
    const { repairs } = repair('a &amp; b\n')
    expect(() => undo('something else', repairs)).toThrow(/same run/)
  })

  it.each([
    [() => repair('', { kinds: { entities: false } as never }), /did you mean `entity`/],
    [() => repair('', { kinds: ['entity'] as never }), /`kinds` must be an object/],
    [() => repair('', { kinds: { entity: 'no' as never } }), /`entity` must be true or false/],
    [() => repair('', { code: 1 as never }), /`code` must be true or false/],
    [() => repair('', { parser: 'remark' as never }), /`parser` must be a function/],
    [() => repair('', { coed: true } as never), /did you mean `code`/],
    [() => repair('', null as never), /The options must be an object/],
    [() => undo(1 as never, []), /the list of repairs that repair\(\) gave/],
    [() => undo('a', {} as never), /the list of repairs/],
    [() => undo('a', [1] as never), /the list of repairs/],
  ])('tells a caller what is wrong (%#)', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('promises', () => {
  const pieces = fc.constantFrom(
    'cafÃ©',
    'â€œxâ€\u009d',
    'â€™',
    'Ã\u00a0',
    'ÃƒÂ©',
    '&amp;',
    '&amp;amp;',
    '&amp;lt;',
    '&lt;',
    '&gt;',
    '&eacute;',
    '&#146;',
    '&nbsp;',
    '&quot;',
    '&#39;',
    '&#123;',
    ' © as ',
    '&amp;copy;',
    ' Ã©, ',
    ' â€™ ’ ',
    '[x](#cafÃ©)',
    '<code>',
    '</code>',
    '“',
    '&Atilde;&copy;',
    '*',
    '**',
    '_',
    '`',
    '[',
    '](b)',
    '\\',
    '<b>',
    '<!--',
    '-->',
    '|',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '> ',
    '# ',
    '    ',
    '```',
    'word',
    ' ',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0093',
    'é',
    '’',
    '1.',
    '&',
    ';',
    '\0',
    '[a]: b',
    '[^1]',
    '---\n',
    'title: x',
    '~~',
    'me@example.com',
    'www.example.org',
  )
  const markdown = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))

  it.each([remark, satteri])(
    'hold for a control in a block with a hidden character that must stay',
    parser => {
      const { text } = assertPromises('\u0000[www.example.org&quot;\u200b', { parser })
      expect(text).toMatch(/^\[www\.example\.org.*\u200b\n$/)
    },
  )

  it.each([remark, satteri])('hold for HTML that ends a footnote without a newline', parser => {
    expect(assertPromises('[^1]: <!--\u202e', { parser }).text).toBe('[^1]: <!--\n')
  })

  it.each([remark, satteri])(
    'hold for a line of nothing but a control, whatever ends the line before',
    parser => {
      assertPromises('\n\ncafÃ©\r\n\u0000', { parser })
      assertPromises('café\n\u0000\r\n\u0000', { parser })
    },
  )

  it('a second run finds nothing, undo is exact, what is outside stays', () => {
    fc.assert(
      fc.property(markdown, before => void assertPromises(before)),
      { numRuns: 2000 },
    )
  })

  it('holds for strings of any code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), before => void assertPromises(before)),
    )
  })

  it('entities change nothing in the tree, and code stays', () => {
    const only: RepairOptions = {
      kinds: {
        mojibake: false,
        'double-entity': false,
        'invisible-character': false,
        'control-character': false,
        'byte-order-mark': false,
        'line-ending': false,
        'final-newline': false,
      },
    }
    const clean = (value: string) => value.replace(/[\ufffd’]/g, '')
    fc.assert(
      fc.property(markdown, before => {
        const after = assertPromises(before, only).text
        return sameTree(readTree(before, remark).tree, readTree(after, remark).tree, clean)
      }),
      { numRuns: 1000 },
    )
  })

  it('clean text is untouched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), body =>
        repair(`${body.replace(/[&\r]/g, '')}\n`).repairs.every(({ applied }) => !applied),
      ),
    )
  })
})

describe.runIf(corpusFiles().length > 0)('the corpus', () => {
  it('has no mojibake to repair, and no tree is changed by an entity', { timeout: 900_000 }, () => {
    for (const path of corpusFiles()) {
      const before = readFileSync(path, 'utf8')
      const repaired = repair(before, { parser: satteri })
      expect(undo(repaired.text, repaired.repairs), path).toBe(before)
      expect(
        repaired.repairs.filter(({ kind }) => kind === 'mojibake'),
        path,
      ).toEqual([])
      if (!/&[#\w]+;/.test(before)) continue
      const only = repair(before, {
        parser: satteri,
        kinds: {
          'double-entity': false,
          'invisible-character': false,
          'control-character': false,
          'byte-order-mark': false,
          'line-ending': false,
          'final-newline': false,
        },
      })
      expect(sameTree(readTree(before, satteri).tree, readTree(only.text, satteri).tree), path).toBe(true)
    }
  })
})
