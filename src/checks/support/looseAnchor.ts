/**
 * What all makers of anchors leave of a heading, in order: letters and digits. What they make of the rest differs: “Scope &
 * terms” is `scope--terms`, `scope-terms` or `scope-and-terms`, “1.2 Scope” is `12-scope`, `1-2-scope` or `scope`.
 */
export function looseAnchor(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?:^|[^\p{L}\p{N}])and(?=[^\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^\p{N}+(?=\p{L})/u, '')
}
