/** How many bytes a UTF-8 sequence has by its first one, of 0xC2 to 0xF4 (RFC 3629, section 3). */
export function bytesOfLead(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}
