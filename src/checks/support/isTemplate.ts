import { nearPath } from './nearPath.ts'

/** `pull_request_template.md`, `templates/incident.md`, `archetypes/page.md`: files whose gaps are meant to be filled in later. */
const TEMPLATE = /(?:^|[\\/_.-])(?:templates?|archetypes)(?:[\\/_.-]|$)/i

/** Whether a file is a form to copy, by its path. */
export function isTemplate(file: string | null): boolean {
  return file !== null && TEMPLATE.test(nearPath(file))
}
