import type { Edit, Position, Severity } from '../model/index.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import { type Report, STDIN } from './report.ts'
import { safeJson } from './safeJson.ts'

const LEVELS: { [One in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' }
const HOME = 'https://github.com/handbook-kit/handbook-kit'

/** SARIF 2.1.0, as GitHub's code scanning takes it. */
export function sarif({ version, files, findings, failures, checks, isPartial }: Report): string {
  const used = new Set([...findings.map(({ check }) => check), ...failures.map(({ check }) => check)])
  const rules = checks.filter(({ id }) => used.has(id))
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'handbook-kit',
            semanticVersion: version,
            informationUri: HOME,
            rules: rules.map(({ id, about, why, severity }) => ({
              id,
              shortDescription: { text: about },
              ...(why === '' ? {} : { fullDescription: { text: why } }),
              help: { text: `${about} ${why}`.trim() },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: uri(file) } })),
        invocations: [
          {
            executionSuccessful: failures.length === 0 && !isPartial,
            toolExecutionNotifications: failures.map(({ check, message }) => ({
              level: 'error',
              message: { text: plain(`The check ${check} could not run: ${message}`) },
              associatedRule: { id: check },
            })),
          },
        ],
        results: findings.map(finding => result(finding, indexes)),
      },
    ],
  })
}

function result(
  { check, severity, message, note, file, position, related, fix, fingerprint }: NamedDiagnostic,
  indexes: ReadonlyMap<string, number>,
) {
  return {
    ruleId: check,
    ...(indexes.has(check) ? { ruleIndex: indexes.get(check) } : {}),
    level: LEVELS[severity],
    message: { text: plain(note === undefined ? message : `${message}\n${note}`) },
    locations: [location(file, position)],
    ...(related && related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            ...location(place.file, place.position),
            message: { text: plain(place.message) },
          })),
        }
      : {}),
    partialFingerprints: { 'handbookKit/v1': fingerprint },
    ...(fix && fix.length > 0 ? { fixes: [fixOf(file, fix)] } : {}),
  }
}

function location(file: string | null, { start, end }: Position) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(file) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
      },
    },
  }
}

function fixOf(file: string | null, edits: readonly Edit[]) {
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uri(file) },
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  }
}

/** Text in which a viewer finds no embedded link, `[text](address)` (SARIF 2.1.0, 3.11.6). */
function plain(text: string): string {
  return text.replaceAll('](', '\\](')
}

/** A path as a reference (RFC 3986), its parts encoded; one from the root, or a drive, is an address of a file. */
function uri(file: string | null): string {
  if (file === null) return STDIN
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const encoded = path
    .split('/')
    // Half of a character cannot be encoded.
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/')
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${path[0]}:${encoded.slice(4)}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
