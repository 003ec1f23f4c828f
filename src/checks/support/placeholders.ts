/** A way in which an author says that text is still missing. */
export interface PlaceholderRow {
  pattern: RegExp
  reason: string
  /** Whether it says nothing in a heading, which names things: “TODO tests”. */
  notInHeadings?: boolean
  /** Whether it stands in a text that says more. */
  isPart?: boolean
}

/** What every row of the tables needs, so that most text is looked through once. */
export const MARK = /todo|fixme|tb[da]|xxx|ipsum|to\sbe\s|coming\ssoon|placeholder|filler/i

/** In text that readers see, its code and links left out. The first that matches counts: those of a part say where it is. */
export const TEXT_PLACEHOLDERS: readonly PlaceholderRow[] = [
  {
    pattern: /[[(（［【](?:TODO|FIXME|TBD|TBA)(?:[:：\s][^\])）］】]{0,200})?[\])）］】]/,
    reason: '“the owner (TBD)”',
    isPart: true,
  },
  {
    pattern: /[[(](?:coming soon|to be (?:written|determined|defined|announced|completed))[\])]/i,
    reason: '“see the deck (coming soon)”',
    isPart: true,
  },
  {
    pattern: /(?<=[:：–—]\s{0,9})(?:TODO|TBD|TBA)\s{0,9}[.!。]?\s{0,9}$/,
    reason: '“Owner: TBD”',
    isPart: true,
  },
  { pattern: /\blorem\s{1,9}ipsum\b/i, reason: 'the filler of typesetters, wherever it stands' },
  {
    pattern: /^[^A-Za-z0-9]{0,9}(?:TODO|FIXME|TBD|TBA|XXX)[^A-Za-z0-9]{0,9}$/i,
    reason: 'nothing else stands there: a cell “tbd”',
  },
  {
    pattern:
      /^[^A-Za-z0-9]{0,9}(?:to be (?:written|determined|defined|announced|completed|filled in)|coming soon|placeholder|filler(?: text)?)[^A-Za-z0-9]{0,9}$/i,
    reason: 'nothing else stands there; in a sentence these are ordinary words',
  },
  {
    pattern: /^[^A-Za-z0-9]{0,9}(?:TODO|FIXME)(?:\([^)]{0,80}\))?\s{0,9}[:–—-]/,
    reason: '“TODO: describe the rota”',
  },
  {
    pattern:
      /^[^A-Za-z0-9]{0,9}(?:TODO|FIXME|TBD)\s(?!(?:and|or|comments?|lists?|items?|notes?|tags?|markers?|files?|apps?|is|are|in|s)\b)/,
    reason: '“TODO describe the rota”, but not “TODO comments name an issue”',
    notInHeadings: true,
  },
]

export const HEADING_PLACEHOLDERS = TEXT_PLACEHOLDERS.filter(({ notInHeadings }) => !notInHeadings)

/** In comments, which only authors see. */
export const COMMENT_PLACEHOLDERS: readonly PlaceholderRow[] = [
  { pattern: /\bfiller\b/i, reason: 'comments that only fill the page' },
  { pattern: /\blorem\s{1,9}ipsum\b/i, reason: 'the filler of typesetters' },
  { pattern: /^(?:TODO|FIXME|TBD|XXX|placeholder)\b/i, reason: 'a note of what is still missing' },
]
