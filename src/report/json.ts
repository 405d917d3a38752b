import type { Report } from '../types.ts'

/** The canonical form: every other one can be made from it. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
