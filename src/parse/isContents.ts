import { withoutPicture } from './withoutPicture.ts'

/** What only leads to other places; a title beside nothing else names the whole. */
const CONTENTS =
  /^(?:(?:table of )?contents|index|toc|inhalt(?:sverzeichnis)?|sommaire|table des matières|tabla de contenidos?|índice|sumário|indice|sommario|inhoud(?:sopgave)?|innehåll|indhold|spis treści|obsah|содержание|оглавление|目次|目录|目錄|목차)$/i

export function isContents(title: string): boolean {
  return CONTENTS.test(withoutPicture(title))
}
