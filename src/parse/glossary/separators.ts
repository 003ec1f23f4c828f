/** What stands between a term and its definition. */
export interface Separator {
  pattern: string
  /** Whether it is a part of the definition: “is a …” says nothing without it. */
  kept: boolean
  reason: string
}

export const SEPARATORS: readonly Separator[] = [
  {
    pattern: String.raw`\s?:(?=\s|$)`,
    kept: false,
    reason: 'T: d; a colon without a space is a time or a URL',
  },
  { pattern: '：', kept: false, reason: 'T：d; the full-width colon holds its own space' },
  {
    pattern: String.raw`\s(?:-{1,3}|[–—]{1,2}|[=≡]|=>|->|→)(?=\s)`,
    kept: false,
    reason: 'T - d, T – d, T — d, T = d',
  },
  { pattern: String.raw`(?<=[)\]）】])-(?=\s)|(?<=\w)=(?=\s)`, kept: false, reason: 'T (t)- d, T= d' },
  { pattern: String.raw`\s?[—]{1,2}\s?`, kept: false, reason: 'T—d, without spaces as books have it' },
  {
    pattern: String.raw`,?\s(?:means|(?:shall|will) (?:mean|refer to)|stands for|refers to|denotes|is short for|is an abbreviation (?:of|for)|is defined as|are defined as),?(?=\s|:)`,
    kept: false,
    reason: 'T means d',
  },
  {
    pattern: String.raw`\s(?:bedeutet|steht für|signifie|désigne|significa|se refiere a|refere-se a|betyder|означает|oznacza)(?=\s)`,
    kept: false,
    reason: 'the same in other languages',
  },
]

/** Verbs that only bold text makes sure of: elsewhere they say what something does. */
export const DEEDS: readonly Separator[] = [
  {
    pattern: String.raw`\s(?:implements?|provides?|contains?|defines?|holds?|stores?|allows?|enables?|indicates?|specif(?:y|ies)|identif(?:y|ies)|makes?)(?=\s)`,
    kept: true,
    reason: '**T** provides a d',
  },
]

/** Behind a term in bold, a verb is enough. Without bold, half of all sentences have one. */
export const VERBS: readonly Separator[] = [
  {
    pattern: String.raw`,?\s(?:is|are|was|were|has|have|can|describes?|represents?|includes?|involves?|consists? of|comprises?)(?=\s)`,
    kept: true,
    reason: '**T** is a d',
  },
  {
    pattern: String.raw`,?\s(?:est|sont|désigne|représente|es|son|é|são|è|sono|representa|rappresenta|indica|ist|sind|bezeichnet|beschreibt|umfasst|zijn|is een|jest|это|är)(?=\s)`,
    kept: true,
    reason: '**T** est un d: the same in other languages',
  },
  {
    pattern: '(?:是指|指的是|意味着|表示|代表|指|是|とは|は|이?란|은|는)(?=\\S)',
    kept: true,
    reason: '**T**是d: Chinese, Japanese and Korean set no space',
  },
]
