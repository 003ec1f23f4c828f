/** What a character does in healthy text, as far as it tells damage from text. */
export const CHARACTER_CLASS = {
  other: 0,
  space: 1,
  noBreakSpace: 2,
  punctuation: 3,
  sentenceEnd: 4,
  digit: 5,
  asciiLower: 6,
  asciiUpper: 7,
  latinLower: 8,
  latinUpper: 9,
  greekLower: 10,
  greekUpper: 11,
  cyrillicLower: 12,
  cyrillicUpper: 13,
  hebrew: 14,
  arabic: 15,
  opening: 16,
  closing: 17,
  apostrophe: 18,
  dash: 19,
  suffix: 20,
  sign: 21,
  currency: 22,
  math: 23,
  box: 24,
  control: 25,
  softHyphen: 26,
  replacement: 27,
  bracketEnd: 28,
} as const

export type ClassName = keyof typeof CHARACTER_CLASS

export const CLASS_COUNT = Object.keys(CHARACTER_CLASS).length

/** Whether a class is one of letters, of whatever script. */
export function isLetterClass(number: number): boolean {
  return number >= CHARACTER_CLASS.asciiLower && number <= CHARACTER_CLASS.arabic
}

type ClassRow = readonly [name: ClassName, characters: string | readonly [number, number], reason: string]

/** A later row overrides an earlier one; a pair of numbers is a range. */
export const CLASS_ROWS: readonly ClassRow[] = [
  ['space', '\t\n\v\f\r ', 'ends a word'],
  ['punctuation', '"#$&\'()*+-/<=>@[\\]^_`{|}~', 'may stand on either side of a word'],
  ['bracketEnd', ')]}', 'a space or a mark follows it'],
  ['sentenceEnd', '!,.:;?%', 'a space follows it, seldom a letter'],
  ['digit', [0x30, 0x39], 'beside units and signs'],
  ['asciiLower', [0x61, 0x7a], 'Latin'],
  ['asciiUpper', [0x41, 0x5a], 'Latin'],
  ['control', [0x80, 0x9f], 'C1 controls are in no text: they are bytes that a decoder passed through'],
  ['sign', [0xa1, 0xbf], 'stands by itself or beside digits; exceptions follow'],
  ['noBreakSpace', '\u00a0\u202f', 'a space that belongs to the word before or after it'],
  ['softHyphen', '\u00ad', 'invisible, and rare in text that people type'],
  ['latinUpper', [0xc0, 0xde], 'accented capitals'],
  ['latinLower', [0xdf, 0xff], 'accented letters'],
  ['latinUpper', 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ', 'Latin Extended-A'],
  ['latinLower', 'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț', 'Latin Extended-A'],
  ['latinLower', 'ﬁﬂ', 'ligatures in Mac Roman'],
  ['math', '×÷±¬', 'between numbers, seldom beside letters'],
  ['greekUpper', [0x386, 0x3ab], 'Greek'],
  ['greekLower', [0x3ac, 0x3ce], 'Greek'],
  ['greekLower', 'ΐ', 'Greek'],
  ['sign', '΄΅·', 'Greek marks that stand by themselves'],
  ['cyrillicUpper', [0x400, 0x42f], 'Cyrillic'],
  ['cyrillicLower', [0x430, 0x45f], 'Cyrillic'],
  ['cyrillicUpper', 'Ґ', 'Ukrainian'],
  ['cyrillicLower', 'ґ', 'Ukrainian'],
  ['hebrew', [0x5d0, 0x5ea], 'Hebrew'],
  ['arabic', [0x621, 0x64a], 'Arabic'],
  ['arabic', 'ٹپچژڈگکڑںھہےۃ', 'Persian and Urdu letters that cp1256 has'],
  ['opening', '¡¿«‘‚“„‹', 'opens a phrase, so a letter seldom precedes it'],
  ['closing', '»›”…', 'closes a phrase, so a letter seldom follows it'],
  ['apostrophe', '’', 'inside words and after them'],
  ['dash', [0x2010, 0x2015], 'between words, with and without spaces'],
  ['suffix', '™®©°ªº¹²³№', 'written right after a word or a number'],
  ['sign', '†‡•‰ˆ˜ˇ˘˙˛˝', 'beside words only with a space'],
  ['currency', '¢£¤¥€₧ƒ', 'beside digits'],
  ['math', [0x2200, 0x22ff], 'operators'],
  ['math', '◊∆⌠⌡ⁿ⁄⌐', 'the mathematics of Mac Roman, cp437 and KOI8-R'],
  ['math', '', 'the Apple logo at 0xF0 in Mac Roman'],
  ['box', [0x2500, 0x25a0], 'lines and blocks stand beside their kind'],
  ['replacement', '\ufffd', 'a byte was lost here'],
]
