import { createHash } from 'node:crypto'
import type { Finding, Report, Severity } from '../types.ts'
import { jsonText } from './json.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { printable } from './terminal-text.ts'

const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', note: 'info' }

/** GitLab's Code Quality report: a list of issues, each with a fingerprint by which GitLab tells old from new. */
export function gitlab(report: Report, { lang }: ReporterOptions): string {
  const open = (report.findings ?? []).filter(({ suppressed }) => !suppressed)
  const times = new Map<string, number>()
  const fingerprint = (finding: Finding): string => {
    // Two apps of one repository may have the same finding, and one file the same twice; GitLab drops equal fingerprints.
    const key = `${repositoryPath(report, finding.file)}\n${finding.fingerprint}`
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32)
  }
  const issues = open.map((finding) => ({
    description: printable(finding.message[lang]),
    check_name: finding.check,
    fingerprint: fingerprint(finding),
    severity: SEVERITY[finding.severity],
    location: { path: repositoryPath(report, finding.file), lines: { begin: finding.line, end: finding.endLine } },
  }))
  return jsonText(issues)
}
