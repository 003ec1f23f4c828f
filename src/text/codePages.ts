/** A code page that UTF-8 text is misread in. */
export interface CodePage {
  /** The name that runs and repairs carry. */
  name: string
  /** The label that `TextDecoder` knows it by; null where `upperHalf` is the table. */
  label: string | null
  /** Bytes 0x80 to 0xFF, for the pages that `TextDecoder` lacks. */
  upperHalf: string | null
  /** Whether U+0080 to U+009F stand for bytes 0x80 to 0x9F beside the page's own characters for them. */
  passesControls: boolean
}

// The tables of unicode.org, MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT and CP850.TXT.
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

// The first 32 of the WHATWG table; the rest is Latin-1. Node 20 and 22 have versions whose TextDecoder reads
// windows-1252 as Latin-1, so this one is not asked.
const cp1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * In order of preference where two pages read a run the same way: `â€™` is one in five of them, and the
 * commonest page is named. Latin-1 has no row: WHATWG reads it as cp1252, and the two differ only in
 * whether a byte of 0x80 to 0x9F became a control, which the run itself shows.
 */
export const codePages: readonly CodePage[] = [
  { name: 'cp1252', label: null, upperHalf: cp1252, passesControls: true },
  { name: 'cp1250', label: 'windows-1250', upperHalf: null, passesControls: false },
  { name: 'cp1251', label: 'windows-1251', upperHalf: null, passesControls: false },
  { name: 'mac-roman', label: 'macintosh', upperHalf: null, passesControls: false },
  { name: 'cp437', label: null, upperHalf: cp437, passesControls: false },
  { name: 'cp850', label: null, upperHalf: cp850, passesControls: false },
  { name: 'cp1254', label: 'windows-1254', upperHalf: null, passesControls: false },
  { name: 'cp1257', label: 'windows-1257', upperHalf: null, passesControls: false },
  { name: 'cp1253', label: 'windows-1253', upperHalf: null, passesControls: false },
  { name: 'iso-8859-2', label: 'iso-8859-2', upperHalf: null, passesControls: false },
  { name: 'koi8-r', label: 'koi8-r', upperHalf: null, passesControls: false },
  { name: 'cp866', label: 'ibm866', upperHalf: null, passesControls: false },
  { name: 'cp1256', label: 'windows-1256', upperHalf: null, passesControls: false },
]
