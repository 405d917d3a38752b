import type { Finding } from '../types.ts'

/** Findings of one check about one thing, which stand together; in the order of the report. */
export function groupFindings(findings: Finding[]): Finding[][] {
  const grouped = new Map<string, Finding[]>()
  for (const finding of findings) {
    const subject = finding.category ?? finding.permission ?? finding.sdk ?? finding.fingerprint
    const key = `${finding.severity} ${finding.check} ${finding.check === 'coverage-gap' ? '' : subject}`
    const list = grouped.get(key)
    if (list) list.push(finding)
    else grouped.set(key, [finding])
  }
  return [...grouped.values()]
}
