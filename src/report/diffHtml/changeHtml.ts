import { approvalFor } from '../../review/index.ts'
import { approvalText } from '../approvalText.ts'
import type { ShownChange } from '../shownChange.ts'
import { taggedWords } from '../taggedWords.ts'
import { escapeHtml } from './escapeHtml.ts'

/** One change, which the keyboard can move to. */
export function changeHtml({ finding, what, name, text, notes, where }: ShownChange): string {
  const { meaning, policy, reason, approval } = finding
  const parts = [
    `<header><span class="meaning">${meaning}</span> <h3>${escapeHtml(what)}</h3>${where
      .map(part => ` <span class="where"><bdi>${escapeHtml(part)}</bdi></span>`)
      .join('')}</header>`,
    name.length > 0 ? `<p class="name" dir="auto">${taggedWords(name, escapeHtml)}</p>` : '',
    text.length > 0 ? `<p class="text" dir="auto">${taggedWords(text, escapeHtml)}</p>` : '',
    ...notes.map(
      ({ label, words }) =>
        `<p class="note"><span>${escapeHtml(label)}:</span> <bdi>${taggedWords(words, escapeHtml)}</bdi></p>`,
    ),
    `<p class="reason">${escapeHtml(reason)} <code>${escapeHtml(policy)}</code></p>`,
    approval ? `<p class="approval">${escapeHtml(approvalText(approval))}</p>` : approveHtml(finding),
  ]
  return `<article class="change ${meaning}${approval ? ' approved' : ''}" data-meaning="${meaning}" tabindex="-1">
${parts.filter(Boolean).join('\n')}
</article>
`
}

function approveHtml(finding: ShownChange['finding']): string {
  if (finding.meaning === 'editorial') return ''
  const entry = escapeHtml(JSON.stringify(approvalFor(finding)))
  return `<details class="approve"><summary>How to approve</summary><p>Add to the approval file, with a reason:</p><pre>${entry}</pre></details>`
}
