const REFERENCES: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** What would reorder or hide text where the report is printed. */
const UNSEEN = /[\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Text for XML 1.0, in an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n\t]/g, character => REFERENCES[character]!)
    .replace(UNSEEN, character => `&#${character.charCodeAt(0)};`)
    .replaceAll('##[', '##&#91;')
}
