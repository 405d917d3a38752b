import type { Report, Severity } from '../types.ts'

/** The documented exit codes (docs/exit-codes.md). */
export const EXIT = { clean: 0, findings: 1, usage: 2, notSeen: 3, internal: 70 } as const

export type FailOn = 'error' | 'warning' | 'none'

const RANK: Record<Severity, number> = { note: 0, warning: 1, error: 2 }

/** The exit code of a check: findings first, then, with `strict`, what was not seen. */
export function exitCodeOf(report: Report, failOn: FailOn, strict: boolean): number {
  const threshold = failOn === 'none' ? Infinity : RANK[failOn]
  const failing = (report.findings ?? []).some(({ severity, suppressed }) => !suppressed && RANK[severity] >= threshold)
  if (failing) return EXIT.findings
  return strict && report.gaps.length > 0 ? EXIT.notSeen : EXIT.clean
}
