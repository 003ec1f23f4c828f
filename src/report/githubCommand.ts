import { escapeControls } from '../text/escapeControls.ts'

export type GithubLevel = 'error' | 'warning' | 'notice'

/**
 * One workflow command of GitHub's runner, which it shows as an annotation. Nothing in the text or the properties can end
 * it or begin another one: escaped as the runner's own toolkit does (actions/toolkit, core/src/command.ts), and the older
 * form, `##[…]`, which counts anywhere in a line, is broken up.
 */
export function githubCommand(
  level: GithubLevel,
  message: string,
  properties: { readonly [name: string]: string | number | null },
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${level}${list.length > 0 ? ' ' : ''}${list.join(',')}::${data(message)}\n`
}

function data(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return escapeControls(escaped).replaceAll('##[', '##\\u005b')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
