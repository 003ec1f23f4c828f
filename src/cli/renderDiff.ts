import { diff } from '../diff/index.ts'
import { diffGithub } from '../report/diffGithub.ts'
import { diffHtml } from '../report/diffHtml/diffHtml.ts'
import { diffJson } from '../report/diffJson.ts'
import { diffMarkdown } from '../report/diffMarkdown.ts'
import { diffText } from '../report/diffText.ts'
import { inertLine } from '../report/inertLine.ts'
import type { Approval, Review } from '../review/index.ts'
import { hostPath } from './hostPath.ts'
import { paintText } from './paintText.ts'
import type { Output } from './readOutputs.ts'
import type { NamedVersion } from './runDiff.ts'
import type { System } from './system.ts'

export const DIFF_OUTPUTS = ['text', 'json', 'markdown', 'html', 'github'] as const
export type DiffOutput = (typeof DIFF_OUTPUTS)[number]

export interface Compared {
  before: NamedVersion
  after: NamedVersion
  review: Review
  stale: readonly Approval[]
  /** Whether git asks, which shows several files one after the other. */
  isDriver: boolean
}

/** What one output is to hold. */
export function renderDiff(
  { name, file }: Output<DiffOutput>,
  { before, after, review, stale, isDriver }: Compared,
  system: System,
): string {
  const report = { before: before.name, after: after.name, review, stale }
  switch (name) {
    case 'json': {
      const layout = diff(before.handbook, after.handbook).find(change => change.kind === 'layout') ?? null
      return diffJson(report, layout)
    }
    case 'github':
      return diffGithub(review, before.handbook, after.handbook, hostPath('github', system))
    case 'html':
      return diffHtml(report)
    case 'markdown':
      return diffMarkdown(report)
    case 'text': {
      // Git's own pager takes colours, and says so.
      const paint =
        file === null ? paintText(system, isDriver && system.env.GIT_PAGER_IN_USE === 'true') : null
      const names = before.name === after.name ? after.name : `${before.name} => ${after.name}`
      const head = isDriver ? `${paint ? paint('heading', inertLine(names)) : inertLine(names)}\n` : ''
      return `${head}${diffText(review, paint)}${isDriver ? '\n' : ''}`
    }
  }
}
