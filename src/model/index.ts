export type {
  Change,
  ChangedEntry,
  ChangedWords,
  ChangeKind,
  ChangeSide,
  DataChange,
  EntryChange,
  FieldChange,
  FrameChange,
  LayoutChange,
  StatementChange,
} from './change.ts'
export type { Diagnostic, Edit, RelatedPlace, Severity } from './diagnostic.ts'
export type {
  Block,
  BlockType,
  Chapter,
  Comment,
  Frontmatter,
  FrontmatterEntry,
  Handbook,
  Json,
  Level,
  Link,
  Quantity,
  Question,
  Rule,
  RuleOrigin,
  Section,
  SectionKind,
  Term,
} from './handbook.ts'
export type { Point, Position, Unplaced } from './position.ts'
export type { Repair, RepairKind, RepairPlace } from './repair.ts'
