import type { Position } from '../../model/index.ts'

/** A heading, as findings below it are named by and links lead to. */
export interface GatheredHeading {
  text: string
  /** In the file. */
  offset: number
  /** The index of the heading around it; -1 for none. */
  parent: number
}

export interface GatheredAnchor {
  /** Behind `#`, decoded; null where there is none. */
  anchor: string | null
  position: Position
  /** Where the anchor stands in the file; -1 where it is not written as it is meant. */
  anchorAt: number
}

/** A link that leads to another file. */
export interface GatheredLink extends GatheredAnchor {
  /** From the folder that paths start from, without `.` and `..`. */
  path: string
}

/** What a generator of sites does with a page that its text does not show. */
export interface Site {
  /** Makes anchors of headings in a way of its own. */
  slugs: boolean
  /** Puts the page at an address of its own, from which relative addresses start. */
  urls: boolean
}

export interface GatheredTerm {
  term: string
  aliases: string[]
  /** What terms that readers take for the same share. */
  key: string
  /** Its names, each of them word by word. */
  names: WordRoot[][]
  /** The words that it stands for, in lower case, where its definition begins with them. */
  spelt: string
  /** The first line of its entry. */
  position: Position
  /** The passages of its entry, as indices: from the first of them up to the one behind. */
  passages: [from: number, to: number]
  /** Whether it stands in a section that calls itself a glossary. */
  isNamed: boolean
}

/** What the forms of a word begin with; of a short one, what they have in common. */
export interface WordRoot {
  text: string
  isShort: boolean
}

/** An acronym where a file first uses it. */
export interface GatheredAcronym {
  acronym: string
  isExpanded: boolean
  /** In how many passages of the file it stands. */
  count: number
  position: Position
}

/** What looking at a whole run has to know of one of its files: plain data, and little beside the file itself. */
export interface Gathered {
  file: string | null
  headings: GatheredHeading[]
  /** The names that a link may have behind its `#`, besides those of headings. */
  ids: string[]
  links: GatheredLink[]
  /** Links within the file to what GitHub would not find there. */
  lost: GatheredAnchor[]
  /** As far as the file tells. */
  site: Site
  /** Whether text comes in from elsewhere when a page is made of it. */
  includes: boolean
  /** Whether it is a handbook by itself, and no page of a site. */
  isBook: boolean
  terms: GatheredTerm[]
  acronyms: GatheredAcronym[]
  /** What readers see of it, as `shownText` puts it together. */
  text: string
  /** How many rules, blocks and questions stand outside of glossaries. */
  outside: number
  /** Whether anything but terms and what leads to them stands there. */
  saysMore: boolean
  /** Whether it goes on in pages that a generator of sites puts in. */
  goesOn: boolean
}
