import { inert } from './inert.ts'

/**
 * What would be markup is written as a reference, which holds in cells, summaries and headings alike.
 * What GitHub turns into something else only after Markdown is parted by a character that nobody sees, as no reference
 * helps against it: people and teams (`@name`), issues (`#1`, `GH-1`), addresses, emoji (`:tada:`).
 */
const SPECIAL =
  /(?<markup>[&<>\\`*_~[\]|$])|(?:[@#](?=[\p{L}\p{N}_-])|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]{1,50}:))/giu
const UNSEEN = '&#8203;'

/**
 * Text of a handbook for a comment on GitHub, on one line: it is shown as it is, is no markup, mentions nobody and links
 * to nothing. Not for the start of a line, where a hyphen would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return inert(text).replace(SPECIAL, (found, markup?: string) =>
    markup ? `&#${markup.charCodeAt(0)};` : `${found}${UNSEEN}`,
  )
}
