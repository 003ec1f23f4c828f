import fc from 'fast-check'

/** What must not get out of the text that it stands in. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- ',
  '-->',
  ']]>',
  '</del></details></style>',
  '"onload="x',
  "'",
  '&lt;',
  '\n::error::owned\n',
  ' ::set-output name=x::y ',
  '##[error]owned',
  '\u001b[31mred',
  '\u009b31m',
  '\u202e',
  '\0',
  '@everyone ',
  '@team/lead ',
  '#12 ',
  'GH-3 ',
  'https://example.com/a ',
  'www.example.com ',
  ':tada: ',
  '`',
  '```\n',
  '|',
  '[link](https://example.com)',
  '![image](x)',
  '~~',
  '**',
  '\\',
  '$x$',
  '\n\n# Heading\n',
  '\r\n- item\n',
  '\ud800',
  '%0A::error::x',
] as const

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map(parts => parts.join(''))
