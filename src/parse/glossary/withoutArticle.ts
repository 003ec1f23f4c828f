const ARTICLE = /^(?:an?|the)\s+/i

/** “A bribe is …” defines “bribe”. */
export function withoutArticle(term: string): string {
  return term.replace(ARTICLE, '')
}
