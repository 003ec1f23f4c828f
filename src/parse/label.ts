/** Ways in which authors label what readers are to cite. */
const LABELS: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^([A-Z][A-Z0-9]{0,9}-\d+(?:\.\d+)*)[:.)]\s/, reason: 'R-12: …, SEC-3.1. …' },
  {
    pattern: /^\[([A-Z]{1,3}-\d+(?:\.\d+)*)\]:?\s/,
    reason: '[R-12] …, [SEC-3.1]: …; longer ones are tickets: [JIRA-12]',
  },
  { pattern: /^([A-Z]{1,3}\.\d+(?:\.\d+)*)[:.)]\s/, reason: 'P.1: …, ES.20: …' },
  { pattern: /^([A-Z][A-Za-z]{1,7}(?:\.[a-z]{1,8})?\.\d+)[:.)]\s/, reason: 'Enum.1: …, SL.con.1: …' },
  { pattern: /^([A-Z]{2,5}\d{1,4}-[A-Z]{1,4})[:.)]\s/, reason: 'MSC30-C. …' },
]

/** What all of them are, and few texts: a word with a digit in it and a mark behind it, or brackets around it. */
const MAY_BE_LABEL = /^\[?[A-Z][A-Za-z.]{0,20}[\d-][\w.-]{0,40}(?:[:.)]|\]:?)\s/

/** What looks like a label and names a thing of the world, or counts parts of a text. */
const NAMES =
  /^(?:sev|rfc|bcp|iso|iec|utf|sha|aes|md|covid|pep|cve|cwe|soc|pci|http|tls|fig|no|nr|vol|ch|art|abs|abb|tab|pp|step|phase|part|tier|level|week|day|fy|q|h|v)[-.]|^sec\./i

/** The label that a text begins with: `R-12` of `R-12: Lock your screen`. */
export function labelOf(text: string): string | null {
  if (!MAY_BE_LABEL.test(text)) return null
  for (const { pattern } of LABELS) {
    const label = pattern.exec(text)?.[1]
    if (label === undefined) continue
    return text.startsWith('[') && !isRuleLabel(label) ? null : label
  }
  return null
}

/** Whether a label is one of rules, not the name of a severity, a standard or a part of the text. */
export function isRuleLabel(label: string): boolean {
  return !NAMES.test(label)
}
