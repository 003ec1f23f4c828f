/** What a numbered heading is one of: each counts by itself. */
export type ChapterSeries = 'part' | 'appendix' | 'chapter'

const ROWS: readonly { series: ChapterSeries; pattern: RegExp; reason: string }[] = [
  {
    series: 'part',
    pattern:
      /^(?:part|partie|parte|partea|teil|deel|del|osa|część|část|часть|частина)\s+(?:\d|[ivxl]{1,6}\b|[a-z]\b)/iu,
    reason: '“Part II: Code” in the languages whose headings are read, and their neighbours',
  },
  {
    series: 'part',
    pattern: /^第\s?[\d一二三四五六七八九十]{1,3}\s?[部編篇编卷巻]|^제\s?\d{1,3}\s?부/u,
    reason: '“第2部” beside “第2章”',
  },
  {
    series: 'appendix',
    pattern:
      /^(?:appendix|annexe?|anhang|anlage|anexo|apéndice|apêndice|allegato|bijlage|bilaga|załącznik|приложение|додаток|附录|附錄|付録|부록)/iu,
    reason: '“Appendix 1” behind the last chapter',
  },
]

/** Most numbered headings begin so, and V8 takes 1 ms to compile the rows. */
const PLAIN = /^(?:\d|chapter\b)/i

/** The series that a heading belongs to, by its text with its number; a chapter where nothing says otherwise. */
export function chapterSeries(heading: string): ChapterSeries {
  if (PLAIN.test(heading)) return 'chapter'
  return ROWS.find(({ pattern }) => pattern.test(heading))?.series ?? 'chapter'
}
