/** The weights of a run that are not of one pair of characters, each with its reason. */
export const RUN_WEIGHTS = {
  /** By bytes of the sequence: one character in four continues one by chance, one in four again. */
  length: [0, 0, 2, 6, 12, 12, 14],
  /** U+00C0 to U+00FF open with byte 0xC3: most of what western text loses. */
  leadC3: 2,
  /** U+00A0 to U+00BF open with byte 0xC2. */
  leadC2: 1,
  /** `Ã–sterreich`, `KÃ–LN`: Ã ends words and stands before vowels, never before a mark and a letter. */
  tildeBeforeLetter: 4,
  /** `KĂśster`: no language has the letters of 0xC2 and 0xC3 (Â, Ã, Ă, Ć) before another with an accent. */
  leadBeforeAccent: 3,
  /** Two lines in a row are a drawing more often than a letter. */
  drawing: -5,
  /** `pagrÄŻstai`: capitals with small letters of ASCII on both sides. */
  innerCapitals: 4,
  /** `„SELKÄ“`: at the end of a word, the quote is no odd one. */
  germanClosing: -4,
  /** The capitals inside `rÊsumÊ` and `DĽlá` are misreadings. */
  targetCapital: -4,
  /** ñ at the end of a word is a misreading: `piñ` for `più`. */
  targetEnye: -5,
  /** ù ends words: `aùo` is año. */
  targetGrave: -1,
  /** No word begins with ě: `ěubica` is Ľubica. */
  targetCaron: -5,
  /** × and ÷ are no part of a word. */
  targetOperator: -4,
  /** å where there is ø: neither á nor ü is in that language, and two pages have them in its place. */
  nordicRing: 4,
  /** `â€` and a lost byte: the block of quotes and dashes, U+2000 to U+203F. */
  lostPunctuation: 4,
  /** Three characters of which the last is a space are read as one by mere chance: `mergе» `. */
  onlySpaced: -4,
  /** The same beside other text: `и «` is no Chinese. */
  spacedAsian: -6,
  /** Two scripts in one word; also a letter or a line right beside a run that is not part of it. */
  foreign: -8,
  /** 5μm and Δx are written. */
  greekBesideLatin: -2,
  /** `Brontë…”` is no Korean; API网关 is written, but holds several characters. */
  asianAfterLatin: -8,
} as const
