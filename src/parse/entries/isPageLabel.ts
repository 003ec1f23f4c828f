/** Labels of lines about the page itself, and for whom it is. */
const SURE =
  /^(?:document|page|policy|content) (?:owner|version|status|id|type|control)$|^(?:last|next|date) (?:updated?|reviewed?|modified|revised|revision|edited|changed)$|^(?:maintained|prepared|approved|reviewed|written|created|updated|used) by$|^(?:target|intended) audience$|^(?:estimated )?read(?:ing)? time$|^related (?:documentation|documents?|docs|pages|files|policies)$|^(?:maintainers?|authors?|contributors?|effective date|review date|updated|reviewed|revision(?: history)?)$/
/** The same elsewhere. */
const SURE_ELSEWHERE =
  /^(?:última (?:actualización|modificación|revisión|atualização|modificação|revisão)|(?:dernière|date de) mise à jour|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|ultim[ao] (?:aggiornamento|modifica)|laatst bijgewerkt|последнее (?:обновление|изменение)|дата обновления|(?:마지막|최종) (?:업데이트|수정일?))$/

/**
 * Whether the label of a line says who keeps the page or when it was changed.
 *
 * @param label in lower case
 */
export function isPageLabel(label: string): boolean {
  return SURE.test(label) || SURE_ELSEWHERE.test(label)
}
