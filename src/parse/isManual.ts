const MANUAL =
  /\bglossary\b|^(?:how|why|creating|adding|writing|contributing|using|working|getting|about|welcome)\b/i

/** Whether a page that stands beside the entries of a glossary is called so: it tells about them. */
export function isManual(title: string): boolean {
  return MANUAL.test(title)
}
