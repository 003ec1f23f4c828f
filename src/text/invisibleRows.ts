export type InvisibleKind = 'invisible-character' | 'control-character' | 'byte-order-mark'

/** What may become of a character: taken away, taken away unless a word needs it, or only reported. */
export type InvisibleRule = 'remove' | 'remove-outside-words' | 'report'

export type InvisibleRow = readonly [
  first: number,
  last: number,
  kind: InvisibleKind,
  rule: InvisibleRule,
  reason: string,
]

/** By code point; what stands in no row is visible, or a space or line break that Markdown knows. */
export const INVISIBLE_ROWS: readonly InvisibleRow[] = [
  [0x00, 0x00, 'control-character', 'remove', 'a NUL is no text, and CommonMark replaces it'],
  [0x01, 0x08, 'control-character', 'remove', 'a C0 control shows nothing'],
  [0x0b, 0x0b, 'control-character', 'report', 'a vertical tab is a line break of word processors'],
  [0x0c, 0x0c, 'control-character', 'report', 'a form feed separates pages'],
  [0x0e, 0x1a, 'control-character', 'remove', 'a C0 control shows nothing'],
  [
    0x1b,
    0x1b,
    'control-character',
    'report',
    'an escape begins a colour of a terminal, whose rest would stay',
  ],
  [0x1c, 0x1f, 'control-character', 'remove', 'a C0 control shows nothing'],
  [0x7f, 0x7f, 'control-character', 'remove', 'delete shows nothing'],
  [0x80, 0x9f, 'control-character', 'report', 'a C1 control is a byte of an unknown code page'],
  [0xad, 0xad, 'invisible-character', 'report', 'a soft hyphen says where a word may break'],
  [0x61c, 0x61c, 'invisible-character', 'remove-outside-words', 'it orders Arabic text'],
  [0x180e, 0x180e, 'invisible-character', 'report', 'Mongolian needs it'],
  [0x200b, 0x200b, 'invisible-character', 'remove-outside-words', 'Thai and Khmer break lines at it'],
  [
    0x200c,
    0x200c,
    'invisible-character',
    'remove-outside-words',
    'Persian and Indic words are spelt with it',
  ],
  [0x200d, 0x200d, 'invisible-character', 'remove-outside-words', 'it joins emoji, and Indic letters'],
  [0x200e, 0x200f, 'invisible-character', 'remove-outside-words', 'it orders Hebrew and Arabic text'],
  [
    0x202a,
    0x202e,
    'invisible-character',
    'remove-outside-words',
    'it orders text, and can hide what code does',
  ],
  [0x2060, 0x2060, 'invisible-character', 'remove-outside-words', 'it forbids a line break'],
  [0x2061, 0x2064, 'invisible-character', 'report', 'formulas hold invisible operators'],
  [
    0x2066,
    0x2069,
    'invisible-character',
    'remove-outside-words',
    'it orders text, and can hide what code does',
  ],
  [
    0xfeff,
    0xfeff,
    'invisible-character',
    'remove-outside-words',
    'a byte order mark inside is left from joining files',
  ],
  [0xfff9, 0xfffb, 'invisible-character', 'report', 'annotations of other programs'],
]

/** All of them, for a class of characters in a regular expression. */
export const INVISIBLE_UNITS = INVISIBLE_ROWS.map(
  ([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`,
).join('')
