import type { Handbook, Position, Unplaced } from '../../model/index.ts'
import type { ApprovedReview, Finding as ReviewFinding } from '../../review/index.ts'

/** A judgement of the review, at a line of the later version. */
export interface PlacedFinding {
  finding: ReviewFinding
  position: Position
}

/** A text in both versions; null where it is not there. */
export interface BothTexts {
  before: string | null
  after: string | null
}

/** What checks that judge an edit are told of the earlier version. */
export interface Comparison {
  /** Both versions, each as one handbook. */
  before: Unplaced<Handbook>
  after: Handbook
  /** With what was approved marked. */
  review: ApprovedReview
  /** What the review finds in a file of the run; what was removed is placed at the nearest line that still exists. */
  findingsIn: (file: string | null) => readonly PlacedFinding[]
  /** Where the version of the handbook stands, or would stand. */
  version: { file: string | null; position: Position }
  /** Changelogs beside the handbook, by path. */
  changelogs: { readonly [path: string]: BothTexts }
}
