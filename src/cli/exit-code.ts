import type { Report, Severity } from '../types.ts'

/** The documented exit codes (docs/exit-codes.md). */
export const EXIT = { clean: 0, findings: 1, usage: 2, notSeen: 3, internal: 70, interrupted: 130, terminated: 143 } as const

export type FailOn = 'error' | 'warning' | 'none'

/** What makes a report fail. */
export interface Gate {
  failOn: FailOn
  /** More warnings than this fail, whatever `failOn` says. */
  maxWarnings?: number
  /** Something that was not seen fails. */
  strict: boolean
}

const RANK: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

/** The exit code of a report: nothing audited first, then findings, then what was not seen. With `--since` only what is new counts. */
export function exitCodeOf(report: Report, { failOn, maxWarnings = Infinity, strict }: Gate): number {
  if (report.stats.files + report.gaps.length === 0) return EXIT.usage
  const open = (report.findings ?? []).filter((finding) => !finding.suppressed && finding.new !== false)
  const threshold = failOn === 'none' ? Infinity : RANK[failOn]
  const warnings = open.filter(({ severity }) => severity === 'warning').length
  if (warnings > maxWarnings || open.some(({ severity }) => RANK[severity] >= threshold)) return EXIT.findings
  const unseen = report.since ? open.filter(({ check }) => check === 'coverage-gap').length : report.gaps.length
  return strict && unseen > 0 ? EXIT.notSeen : EXIT.clean
}
